import { lists } from "virtual:kept-lists";
import type { File } from "./bring.ts";

const prefix = "lessons-";

/** The cache that a language's lessons are kept in. That it is there says that the language is wanted. */
export const cacheOf = (language: string): string => `${prefix}${language}`;

/** The languages that have a cache, those among them that this version has no list for any more. */
export async function cached(): Promise<string[]> {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
}

/** What is to be kept of a language: its files with the lists themselves among them. Not `whole` until every list is here. */
export interface Named {
  files: File[];
  whole: boolean;
}

/** What a list holds: files, and further lists, which say how many files they name. */
type Entry = File & { count?: number };

/** What whole lists name does not change while this version lives: ten thousand lessons are read once. */
const known = new Map<string, Named>();

/** Follows a language's lists from the first one, as far as they are here. */
export async function namedFor(language: string): Promise<Named> {
  const before = known.get(language);
  if (before) return before;
  const first = lists[language];
  if (!first) return { files: [], whole: true };
  const cache = await caches.open(cacheOf(language));
  const files: File[] = [first];
  let whole = true;
  const waiting: Entry[] = [first];
  for (let list = waiting.pop(); list; list = waiting.pop()) {
    const written = await cache.match(list.url);
    const entries: Entry[] = written ? await written.json() : [];
    whole &&= written !== undefined;
    files.push(...entries);
    waiting.push(...entries.filter(({ count }) => count !== undefined));
  }
  const named = { files, whole };
  if (whole) known.set(language, named);
  return named;
}
