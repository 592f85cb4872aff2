import { lists } from "virtual:kept-lists";
import { type Carrying, keep, missing } from "./keep.ts";
import { cached, cacheOf, namedFor } from "./lists.ts";
import type { Kept } from "./versions.ts";

/** Remembers that a language's lessons are wanted (English, where there are none in it), with the drawings that all languages share. */
export async function want(language: string): Promise<void> {
  for (const list of [language in lists ? language : "en", "shared"]) {
    if (list in lists) await caches.open(cacheOf(list));
  }
}

/** The languages that are wanted, `shared` among them. */
export const wanted = async (): Promise<string[]> => (await cached()).filter((language) => language in lists);

/** How many of a wanted language's files are here, of how many. */
export async function count(language: string): Promise<{ done: number; total: number }> {
  const { files } = await namedFor(language);
  const total = (lists[language]?.count ?? 0) + 1;
  return { done: files.length - (await missing(cacheOf(language), files)).length, total };
}

/** Keeps all of a language's lessons: its lists first, level by level, and then what they name. Rejects as `keep` does. */
export async function keepLessons(language: string, carrying: Carrying): Promise<void> {
  let named = await namedFor(language);
  while (!named.whole) {
    await keep(cacheOf(language), named.files, carrying);
    named = await namedFor(language);
  }
  await keep(cacheOf(language), named.files, carrying);
}

/** The addresses that the first lists of the wanted languages are kept under: they name all others. */
export async function listsNamed(): Promise<string[]> {
  const urls = (await wanted()).map((language) => lists[language]?.url ?? "");
  return urls.map((url) => new URL(url, self.location.href).href);
}

/** What lies in the lesson caches and is named by no list any more. A language whose lists are not all here is left as it is. */
export async function strays(): Promise<Kept[]> {
  const found: Kept[] = [];
  for (const language of await cached()) {
    const { files, whole } = await namedFor(language);
    if (!whole) continue;
    const named = new Set(files.map(({ url }) => new URL(url, self.location.href).href));
    const cache = await caches.open(cacheOf(language));
    for (const { url } of await cache.keys())
      if (!named.has(url)) found.push({ cache: cacheOf(language), url });
  }
  return found;
}

/** The hash that a lesson file must have, where a kept list names it. */
export async function integrityOf(url: string): Promise<string | undefined> {
  for (const language of await wanted()) {
    const { files } = await namedFor(language);
    const file = files.find((one) => new URL(one.url, self.location.href).href === url);
    if (file) return file.integrity;
  }
  return undefined;
}
