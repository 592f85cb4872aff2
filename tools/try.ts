import { rmSync, mkdirSync, cpSync, mkdtempSync } from "node:fs";
import { join } from "node:path";
import { manyLessons, writeLessons, writtenLessons } from "../tests/bench/lessons.ts";
import { lessonFiles } from "./lessons/disk.ts";
import { allGames } from "./lessons/games.ts";
import { readProject } from "./lessons/project.ts";
import { inspect } from "./lessons/inspect.ts";
import { compile } from "./lessons/compile.ts";
export default function () {
  const t = (n: string) => console.log(n, Math.round(performance.now()));
  const s = mkdtempSync("/tmp/many-"); cpSync("lessons", join(s, "lessons"), { recursive: true });
  const lessons = writtenLessons();
  t("a"); writeLessons(s, manyLessons(lessons, 10000)); t("written");
  const f = lessonFiles(s); t("read files");
  readProject(f, allGames(), ["cy"]); t("readProject");
  const p = inspect(f, allGames(), ["cy"]); t("inspect");
  console.log(p.problems.length, p.problems.slice(0,3));
  const c = compile(p, allGames(), []); t("compile en"); console.log(c.files.length);
  rmSync(s, { recursive: true });
}
