import { type Mark, markOf } from "../mark.ts";
import { inTime } from "../patience.ts";

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

/** How long it is waited for, in milliseconds: a page whose caches were thrown away under it may never be answered. */
const patience = 10_000;

async function read(): Promise<Mark | null> {
  const kept = await (await caches.open(name)).match(address);
  return kept ? markOf(await kept.json()) : null;
}

async function write({ database, count }: Mark): Promise<void> {
  const row = JSON.stringify({ what: "written", value: database, count });
  await (await caches.open(name)).put(address, new Response(row));
}

/** A witness in the browser's cache of files. A browser without caches, or a full disk, remembers nothing. */
export const cacheWitness: Witness = {
  seen: () => inTime(read(), null, patience),
  see: (mark) => inTime(write(mark), undefined, patience),
};
