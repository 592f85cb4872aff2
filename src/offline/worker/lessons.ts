import { lists } from "virtual:kept-lists";
import type { File } from "./bring.ts";
import { keep, missing } from "./keep.ts";
import type { Kept } from "./versions.ts";

const prefix = "lessons-";

/** The cache that a language's lessons are kept in. That it is there says that the language is wanted. */
const cacheOf = (language: string): string => `${prefix}${language}`;

/** Remembers that a language's lessons are wanted (English, where there are none in it), with the drawings that all languages share. */
export async function want(language: string): Promise<void> {
  for (const list of [language in lists ? language : "en", "shared"]) {
    if (list in lists) await caches.open(cacheOf(list));
  }
}

/** The languages that are wanted, `shared` among them. */
export async function wanted(): Promise<string[]> {
  const names = await caches.keys();
  return names
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length))
    .filter((language) => language in lists);
}

/** The files that a language's list names, and the list itself. Null when the list is not here. */
async function filesOf(language: string): Promise<File[] | null> {
  const list = lists[language];
  if (!list) return null;
  const cache = await caches.open(cacheOf(language));
  const written = await cache.match(list.url);
  if (!written) return null;
  const files: File[] = await written.json();
  return [list, ...files];
}

/** How many of a wanted language's files are here, of how many. */
export async function count(language: string): Promise<{ done: number; total: number }> {
  const total = (lists[language]?.count ?? 0) + 1;
  const files = await filesOf(language);
  if (!files) return { done: 0, total };
  return { done: total - (await missing(cacheOf(language), files)).length, total };
}

/** Keeps all of a language's lessons. Rejects with `NotKept`. */
export async function keepLessons(language: string, each: () => void): Promise<void> {
  const list = lists[language];
  if (!list) return;
  await keep(cacheOf(language), [list], each);
  await keep(cacheOf(language), (await filesOf(language)) ?? [], each);
}

/** The addresses that the lists of the wanted languages are kept under. */
export async function listsNamed(): Promise<string[]> {
  const urls = (await wanted()).map((language) => lists[language]?.url ?? "");
  return urls.map((url) => new URL(url, self.location.href).href);
}

/** What lies in the lesson caches and is named by no list any more. A language whose list is not here is left as it is. */
export async function strays(): Promise<Kept[]> {
  const found: Kept[] = [];
  for (const name of await caches.keys()) {
    if (!name.startsWith(prefix)) continue;
    const language = name.slice(prefix.length);
    const files = await filesOf(language);
    if (!files && language in lists) continue;
    const named = new Set(files?.map(({ url }) => new URL(url, self.location.href).href));
    const cache = await caches.open(name);
    for (const { url } of await cache.keys()) if (!named.has(url)) found.push({ cache: name, url });
  }
  return found;
}

/** The hash that a lesson file must have, where a kept list names it. */
export async function integrityOf(url: string): Promise<string | undefined> {
  for (const language of await wanted()) {
    const files = await filesOf(language);
    const file = files?.find((one) => new URL(one.url, self.location.href).href === url);
    if (file) return file.integrity;
  }
  return undefined;
}
