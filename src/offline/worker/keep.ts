import { bring, type File, NotKept } from "./bring.ts";

const atOnce = 3;

const keyOf = (file: File): string => new URL(file.key ?? file.url, self.location.href).href;

/** Which of the files are not in the cache yet. */
export async function missing(cacheName: string, files: File[]): Promise<File[]> {
  const cache = await caches.open(cacheName);
  const there = new Set((await cache.keys()).map(({ url }) => url));
  return files.filter((file) => !there.has(keyOf(file)));
}

async function put(cache: Cache, file: File): Promise<void> {
  const answer = await bring(file);
  try {
    await cache.put(keyOf(file), answer);
  } catch (error) {
    const full = error instanceof DOMException && error.name === "QuotaExceededError";
    throw full ? new NotKept("full", file.url) : error;
  }
}

/** Thrown where a download stops because somebody wants it to wait. */
export class Waits extends Error {}

/** What is in the way of one file alone, so that the others are worth asking for. */
const alone = new Set<string>(["spoilt", "slow"]);

/** What is told after every file, and asked before: whether to stop. */
export interface Carrying {
  each(): void;
  waits(): Promise<boolean>;
}

/** Brings files three at a time. Rejects with what was in the way: of all of them at once, or of the first one that did not come. */
async function carryAll(cache: Cache, waiting: File[], { each, waits }: Carrying): Promise<void> {
  const failed: unknown[] = [];
  let stopped = false;
  async function carry(): Promise<void> {
    for (let file = waiting.shift(); file && !stopped; file = waiting.shift()) {
      try {
        if (await waits()) throw new Waits(file.url);
        await put(cache, file);
        each();
      } catch (error) {
        if (error instanceof NotKept && alone.has(error.why)) failed.push(error);
        else {
          stopped = true;
          failed.unshift(error);
        }
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, carry));
  if (failed.length > 0) throw failed[0];
}

/**
 * Puts into the cache those of the files that are not there, each checked against its hash, and calls `each` after every one.
 * Rejects with `NotKept` when one can't be kept, and with `Waits` when it is to wait; what is there by then stays, and is not asked for again.
 */
export async function keep(cacheName: string, files: File[], carrying: Carrying): Promise<void> {
  const cache = await caches.open(cacheName);
  await carryAll(cache, await missing(cacheName, files), carrying);
}
