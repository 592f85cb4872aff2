import type { Plugin } from "vite";
import { integrityOf } from "./integrity.ts";

/** A file of the lessons, as the build made it. `language` is null where all languages share it. */
export interface LessonFile {
  url: string;
  integrity: string;
  language: string | null;
}

/** Where a list of files is, its hash, and how many files it names. */
export interface KeptList {
  url: string;
  integrity: string;
  count: number;
}

const virtual = "virtual:kept-lists";

function byLanguage(files: LessonFile[]): Map<string, LessonFile[]> {
  const groups = new Map<string, LessonFile[]>();
  for (const file of files) {
    const language = file.language ?? "shared";
    groups.set(language, [...(groups.get(language) ?? []), file]);
  }
  return groups;
}

/**
 * The lists of what the worker keeps for each language: one file a language, so that the worker is as small with ten thousand lessons as with ten.
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
          for (const [language, files] of byLanguage(filesOf())) {
            const source = JSON.stringify(files.map(({ url, integrity }) => ({ url, integrity })));
            const integrity = integrityOf(source);
            const hash = integrity.replace(/[^a-zA-Z0-9]/g, "").slice(6, 16);
            const fileName = `content/${language}/list-${hash}.json`;
            this.emitFile({ type: "asset", fileName, source });
            lists[language] = { url: `${base}${fileName}`, integrity, count: files.length };
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
