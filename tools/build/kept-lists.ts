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

const virtual = "virtual:kept-lists";

function grouped(files: readonly LessonFile[], by: (file: LessonFile) => string): Map<string, LessonFile[]> {
  const groups = new Map<string, LessonFile[]>();
  for (const file of files) groups.set(by(file), [...(groups.get(by(file)) ?? []), file]);
  return groups;
}

/**
 * The lists of what the worker keeps for each language: a first one, which names a list for each shelf, which names the files.
 * So the worker is as small with ten thousand lessons as with ten, and a lesson that has changed brings no more than the lists of its shelf.
 * `app` belongs to the app's build and writes the lists; `worker` belongs to the worker's and tells it where they are.
 */
export function keptLists(filesOf: () => LessonFile[]): { app: Plugin; worker: Plugin } {
  const lists: Record<string, KeptList> = {};
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
          for (const [language, files] of grouped(filesOf(), (file) => file.language ?? "shared")) {
            const write = (name: string, entries: { url: string; integrity: string }[], count: number) => {
              const source = JSON.stringify(entries);
              const integrity = integrityOf(source);
              const hash = integrity.replace(/[^a-zA-Z0-9]/g, "").slice(6, 16);
              const fileName = `content/${language}/${name}-${hash}.json`;
              this.emitFile({ type: "asset", fileName, source });
              return { url: `${base}${fileName}`, integrity, count };
            };
            const entries = (held: LessonFile[]) => held.map(({ url, integrity }) => ({ url, integrity }));
            const shelved = grouped(files, ({ shelf }) => shelf ?? "");
            const loose = shelved.get("") ?? [];
            shelved.delete("");
            const shelves = [...shelved].map(([shelf, held]) =>
              write(`kept-${shelf}`, entries(held), held.length),
            );
            lists[language] = write("kept", [...entries(loose), ...shelves], files.length + shelves.length);
          }
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
