import { PrecacheController } from "workbox-precaching";
import type { File } from "./bring.ts";
import { keep, missing } from "./keep.ts";

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
  const files: File[] = [...controller.getURLsToCacheKeys()].map(([url, key]) => ({
    url,
    key,
    integrity: controller.getIntegrityForCacheKey(key) ?? "",
  }));

  return {
    controller,
    async count(): Promise<{ done: number; total: number }> {
      return { done: files.length - (await missing(cacheName, files)).length, total: files.length };
    },
    keep: (each: () => void): Promise<void> => keep(cacheName, files, each),
    /** What another version kept under a name with a hash in it. */
    async unnamed(): Promise<{ cache: string; url: string }[]> {
      const named = new Set(files.map(({ key }) => key));
      const cache = await caches.open(cacheName);
      const urls = (await cache.keys()).map(({ url }) => url);
      return urls
        .filter((url) => !named.has(url) && !url.includes("__WB_REVISION__"))
        .map((url) => ({ cache: cacheName, url }));
    },
  };
}
