import { type Mark, markOf } from "../mark.ts";

/**
 * Remembers, outside of the database and of the journal, how far the database had come: so that somebody is told when both are gone.
 * It may remember less than there was, and never more. Where it can't remember, it has seen nothing.
 */
export interface Witness {
  seen(): Promise<Mark | null>;
  see(mark: Mark): Promise<void>;
}

const name = "have-a-go-witness";
const address = "/written";

/** A witness in the browser's cache of files. */
export const cacheWitness: Witness = {
  async seen() {
    try {
      const kept = await (await caches.open(name)).match(address);
      return kept ? markOf(await kept.json()) : null;
    } catch {
      return null;
    }
  },
  async see({ database, count }) {
    try {
      const row = JSON.stringify({ what: "written", value: database, count });
      await (await caches.open(name)).put(address, new Response(row));
    } catch {
      // A browser without caches, or a full disk: then this much is not remembered.
    }
  },
};
