import type { Plugin } from "vite";
import { integrityOf } from "./integrity.ts";

/** A file of the lessons, as the build made it. `language` is null where all languages share it; `shelf` names the few dozen files that are listed together; null: it is on the language's first list. */
export interface LessonFile {
  url: string;
  integrity: string;
  language: string | null;
  shelf: string | null;
}

/** Where a list of files is, its hash, and how many files it names. */
export interface KeptList {
  url: string;
  integrity: string;
  count: number;
}

type Entry = Pick<LessonFile, "url" | "integrity"> & { count?: number };

const virtual = "virtual:kept-lists";

function grouped(files: readonly LessonFile[], by: (file: LessonFile) => string): Map<string, LessonFile[]> {
  const groups = new Map<string, LessonFile[]>();
  for (const file of files) groups.set(by(file), [...(groups.get(by(file)) ?? []), file]);
  return groups;
}

/** A list of files to keep, as it is written: `name` begins at the build's folder. */
export interface WrittenList {
  name: string;
  text: string;
}

/**
 * The lists of what the worker keeps, by language (`shared`: what all use): a first one, with what the whole language needs and where
 * each shelf's list is. So the worker is as small with ten thousand lessons as with ten, and a lesson that has changed brings no more
 * than its shelf's list and the first.
 */
export function listsOf(
  files: readonly LessonFile[],
  base: string,
): { written: WrittenList[]; first: Record<string, KeptList> } {
  const written: WrittenList[] = [];
  const first: Record<string, KeptList> = {};
  for (const [language, held] of grouped(files, (file) => file.language ?? "shared")) {
    const write = (name: string, entries: Entry[], count: number): KeptList => {
      const text = JSON.stringify(entries);
      const integrity = integrityOf(text);
      const hash = integrity.replace(/[^a-zA-Z0-9]/g, "").slice(6, 16);
      const list = { name: `content/${language}/${name}-${hash}.json`, text };
      written.push(list);
      return { url: `${base}${list.name}`, integrity, count };
    };
    const entries = (some: LessonFile[]): Entry[] => some.map(({ url, integrity }) => ({ url, integrity }));
    const shelves = grouped(held, ({ shelf }) => shelf ?? "");
    const loose = shelves.get("") ?? [];
    shelves.delete("");
    const lists = [...shelves].map(([shelf, some]) => write(`kept-${shelf}`, entries(some), some.length));
    first[language] = write("kept", [...entries(loose), ...lists], held.length + lists.length);
  }
  return { written, first };
}

/** `app` belongs to the app's build and writes the lists; `worker` belongs to the worker's and tells it where they are. */
export function keptLists(filesOf: () => LessonFile[]): { app: Plugin; worker: Plugin } {
  let lists: Record<string, KeptList> = {};
  let base = "/";
  return {
    app: {
      name: "kept-lists",
      apply: "build",
      configResolved(config) {
        base = config.base;
      },
      generateBundle: {
        order: "post",
        handler() {
          const { written, first } = listsOf(filesOf(), base);
          for (const { name, text } of written)
            this.emitFile({ type: "asset", fileName: name, source: text });
          lists = first;
        },
      },
    },
    worker: {
      name: "kept-lists-for-the-worker",
      resolveId: (id) => (id === virtual ? `\0${virtual}` : undefined),
      load: (id) => (id === `\0${virtual}` ? `export const lists = ${JSON.stringify(lists)};` : undefined),
    },
  };
}
