import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import type { Files } from "./layout.ts";

/** Reads all files of the folder `lessons/` of a project. */
export function lessonFiles(root: string): Files {
  const folder = join(root, "lessons");
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        const name = posix.join("lessons", path.slice(folder.length + 1).replaceAll("\\", "/"));
        return [name, readFileSync(path, "utf8")];
      }),
  );
}

/** The languages that the app speaks beside English: the folders of `src/voice/languages/`. */
export function otherLanguages(root: string): string[] {
  const folder = join(root, "src/voice/languages");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name !== "en" && !name.includes("."))
    .sort();
}
