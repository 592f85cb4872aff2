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

/**
 * Puts into the cache those of the files that are not there, three at a time, each checked against its hash, and calls `each` after every one.
 * Rejects with `NotKept` at the first that can't be kept; what is there by then stays, and is not asked for again.
 */
export async function keep(cacheName: string, files: File[], each: () => void): Promise<void> {
  const cache = await caches.open(cacheName);
  const waiting = await missing(cacheName, files);
  let stopped = false;
  async function carry(): Promise<void> {
    for (let file = waiting.shift(); file && !stopped; file = waiting.shift()) {
      await put(cache, file);
      each();
    }
  }
  const carrying = Array.from({ length: atOnce }, () =>
    carry().catch((error: unknown) => {
      stopped = true;
      throw error;
    }),
  );
  const ended = await Promise.allSettled(carrying);
  for (const end of ended) if (end.status === "rejected") throw end.reason;
}
