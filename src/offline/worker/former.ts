declare const self: ServiceWorkerGlobalScope;

const cacheName = "former";
const holders = "/former-pages";

/** The windows that are open now, by their ids. */
async function open(): Promise<string[]> {
  const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  return windows.map(({ id }) => id);
}

async function heldBy(cache: Cache): Promise<string[]> {
  const written = await cache.match(holders);
  return written ? written.json() : [];
}

/**
 * Lays by what the version before needs and this one does not, for the pages of it that are still open:
 * a lesson that somebody is in the middle of goes on to its end.
 */
export async function layBy(files: { cache: string; url: string }[]): Promise<void> {
  const pages = await open();
  const former = pages.length > 0 ? await caches.open(cacheName) : null;
  for (const { cache: name, url } of files) {
    const cache = await caches.open(name);
    const kept = former && (await cache.match(url));
    if (former && kept) await former.put(url, kept).catch(() => {});
    await cache.delete(url);
  }
  if (!former) return;
  const all = [...new Set([...(await heldBy(former)), ...pages])];
  await former.put(holders, new Response(JSON.stringify(all))).catch(() => {});
}

/** Throws away what was laid by, once the last page of the version before is closed. */
export async function tidy(): Promise<void> {
  if (!(await caches.has(cacheName))) return;
  const held = await heldBy(await caches.open(cacheName));
  const now = new Set(await open());
  if (!held.some((id) => now.has(id))) await caches.delete(cacheName);
}
