import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { lessonFiles, otherLanguages } from "./disk.ts";
import { allGames } from "./games.ts";
import { inspect } from "./inspect.ts";
import { localise } from "./localise.ts";
import { shown } from "./problem.ts";
import { prove, ways } from "./prove.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const games = allGames();
const others = otherLanguages(ROOT);
const project = inspect(lessonFiles(ROOT), games, others);

test("the lessons have nothing to mend", () => {
  expect(project.problems.filter(({ weight }) => weight !== "warning").map(shown)).toEqual([]);
});

test("there are lessons to prove", () => {
  expect(project.lessons.length).toBeGreaterThan(0);
});

describe.each(project.lessons)("$room/$id", ({ id, value, schema, translations }) => {
  const languages = ["en", ...others.filter((language) => translations.has(language))];
  const played = languages.flatMap((language) => {
    if (!value) return [];
    const { steps } = localise(schema, value, translations.get(language)?.texts ?? {}).value;
    return ways(steps, games).map((way) => ({ language, ...way }));
  });

  test.each(played)("can be finished by its own hints, $language, $name", ({ steps }) => {
    for (const seed of [1, 2, 3]) expect(prove(id, steps, games, seed)).toBeNull();
  });
});
