/** As much of the worker's world as is needed here, so that it can be tested outside of one. */
declare const self: {
  location: { href: string };
  registration: { installing: unknown; waiting: unknown; active: { state: string } | null };
  clients: {
    matchAll(which: { type: "window"; includeUncontrolled: true }): Promise<readonly { id: string }[]>;
  };
};

const cacheName = "versions";
/** Written by whoever takes over, one after another. */
const inUseAt = "/versions/in-use";
/** Written by each version for itself: a worker that is about to be replaced can't write over what its successor says. */
const needsAt = (id: string): string => `/versions/needs/${encodeURIComponent(id)}`;

/** Something in a cache. */
export interface Kept {
  cache: string;
  url: string;
}

/** What a version needs, by the addresses that it is kept under: its own files, and the lists of its lessons. `id` tells versions apart. */
export interface Needs {
  id: string;
  files: string[];
  lists: string[];
}

/** A version whose pages (by their ids) are still open, and what it needs. `sure`: those pages are known to be its. */
interface Former {
  pages: string[];
  urls: string[];
  sure: boolean;
}

/** The version in use, and former ones. */
interface Versions {
  inUse: string | null;
  former: Former[];
}

async function read<What>(at: string): Promise<What | null> {
  const there = await (await caches.open(cacheName)).match(at);
  return there ? there.json() : null;
}

async function write(at: string, what: Versions | Needs): Promise<void> {
  const cache = await caches.open(cacheName);
  // On a full tablet nothing is remembered: then a little more is kept than is needed.
  await cache.put(at, new Response(JSON.stringify(what))).catch(() => {});
}

/** The version in use with what it needs, and the former ones whose pages are still open. */
async function now(): Promise<{ inUse: Needs | null; former: Former[] }> {
  const { inUse, former } = (await read<Versions>(inUseAt)) ?? { inUse: null, former: [] };
  return {
    inUse: inUse === null ? null : await read<Needs>(needsAt(inUse)),
    former: await stillOpen(former),
  };
}

/** The windows that are open now, by their ids. */
async function open(): Promise<Set<string>> {
  const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  return new Set(windows.map(({ id }) => id));
}

/** All that a version needs: its files, its lists, and what those name, further lists (which say how many files they name) among it. */
async function allOf({ files, lists }: Needs): Promise<string[]> {
  const urls = [...files, ...lists];
  const waiting = [...lists];
  for (let list = waiting.pop(); list; list = waiting.pop()) {
    const there = await caches.match(list);
    const named: { url: string; count?: number }[] = there ? await there.json() : [];
    for (const { url, count } of named) {
      const { href } = new URL(url, self.location.href);
      urls.push(href);
      if (count !== undefined) waiting.push(href);
    }
  }
  return urls;
}

async function stillOpen(former: Former[]): Promise<Former[]> {
  const now = await open();
  return former
    .map((one) => ({ ...one, pages: one.pages.filter((id) => now.has(id)) }))
    .filter(({ pages }) => pages.length > 0);
}

async function remove(strays: Kept[], needed: Set<string>): Promise<void> {
  for (const { cache, url } of strays) {
    if (!needed.has(url)) await (await caches.open(cache)).delete(url);
  }
}

/** Whether another version is coming or waiting: what this one does not need may be its. */
const another = (): boolean => self.registration.installing !== null || self.registration.waiting !== null;

const neededBy = (former: Former[]): string[] => former.flatMap(({ urls }) => urls);

/** Throws away those strays that no version needs: neither this one, which is in use, nor one whose pages are still open. */
export async function tidy(mine: Needs, strays: () => Promise<Kept[]>): Promise<void> {
  const before = await read<Needs>(needsAt(mine.id));
  if (JSON.stringify(before) !== JSON.stringify(mine)) await write(needsAt(mine.id), mine);
  // The browser may have thrown it away, with all else.
  if (!(await read<Versions>(inUseAt))) await write(inUseAt, { inUse: mine.id, former: [] });
  const { former } = await now();
  if (!another()) await remove(await strays(), new Set(neededBy(former)));
}

/**
 * This version is in use from now on. The pages that are open now go on with the one before, to the end of a lesson that
 * somebody is in the middle of: what it needs stays until the last of them is closed.
 */
export async function takeOver(mine: Needs, strays: () => Promise<Kept[]>): Promise<void> {
  const { inUse, former } = await now();
  const known = new Set(former.filter(({ sure }) => sure).flatMap(({ pages }) => pages));
  const pages = [...(await open())].filter((id) => !known.has(id));
  const urls = inUse ? await allOf(inUse) : (await strays()).map(({ url }) => url);
  await write(needsAt(mine.id), mine);
  await write(inUseAt, { inUse: mine.id, former: [...former, { pages, urls, sure: inUse !== null }] });
  if (inUse && inUse.id !== mine.id) await (await caches.open(cacheName)).delete(needsAt(inUse.id));
  await tidy(mine, strays);
}

/** Throws away, while this one waits, what nobody needs: neither it nor the version in use, nor one whose pages are still open. */
export async function tidyWaiting(strays: () => Promise<Kept[]>): Promise<void> {
  const { installing, active } = self.registration;
  if (installing || active?.state !== "activated") return;
  const { inUse, former } = await now();
  if (inUse) await remove(await strays(), new Set([...(await allOf(inUse)), ...neededBy(former)]));
}
