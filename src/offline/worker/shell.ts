import { PrecacheController } from "workbox-precaching";
import { type Carrying, keep, missing } from "./keep.ts";
import type { Kept } from "./versions.ts";

/** What the build writes in place of `self.__WB_MANIFEST`. */
export interface Entry {
  url: string;
  revision: string | null;
  integrity: string;
}

/** The app itself, without lessons: one version's pages, code, looks and letters. */
export function shellOf(entries: Entry[]) {
  const controller = new PrecacheController();
  controller.addToCacheList(entries);
  const { cacheName } = controller.strategy;
  const files = [...controller.getURLsToCacheKeys()].map(([url, key]) => ({
    url,
    key,
    integrity: controller.getIntegrityForCacheKey(key) ?? "",
  }));

  return {
    controller,
    async count(): Promise<{ done: number; total: number }> {
      return { done: files.length - (await missing(cacheName, files)).length, total: files.length };
    },
    keep: (carrying: Carrying): Promise<void> => keep(cacheName, files, carrying),
    /** What tells it from every other version: the hash of its page, which names the rest. */
    id: entries.find(({ url }) => url === "index.html")?.integrity ?? "",
    /** The addresses that its files are kept under. */
    named: files.map(({ key }): string => key),
    /** What lies beside them in their cache. */
    async strays(): Promise<Kept[]> {
      const named = new Set(files.map(({ key }) => key));
      const cache = await caches.open(cacheName);
      const urls = (await cache.keys()).map(({ url }) => url);
      return urls.filter((url) => !named.has(url)).map((url) => ({ cache: cacheName, url }));
    },
  };
}
