import { plain } from "../../src/lesson/markup.ts";
import { lessonSchema } from "../../src/lesson/schema.ts";
import { compile } from "../../tools/lessons/compile.ts";
import { lessonFiles, otherLanguages } from "../../tools/lessons/disk.ts";
import { drawingProblems } from "../../tools/lessons/drawing.ts";
import { allGames } from "../../tools/lessons/games.ts";
import { inspect } from "../../tools/lessons/inspect.ts";
import { type Files, placeOf } from "../../tools/lessons/layout.ts";
import { lessonFindings, type RawLesson } from "../../tools/lessons/lesson-file.ts";
import { type Desk, isBroken, readPage } from "../../tools/lessons/page.ts";
import { shown } from "../../tools/lessons/problem.ts";
import { readProject } from "../../tools/lessons/project.ts";
import { prove } from "../../tools/lessons/prove.ts";
import { readJson } from "../../tools/lessons/read.ts";
import { translationFindings } from "../../tools/lessons/translation.ts";
import { mutatedText } from "./mutate.ts";
import type { Reader } from "./run.ts";

const files = lessonFiles(".");
const games = allGames();
const languages = otherLanguages(".");
const project = readProject(files, games, languages);
const desk: Desk = { names: project.names, badDrawings: new Set() };
const schema = lessonSchema(
  project.names,
  Object.fromEntries(games.map(({ kind, spec }) => [kind, spec(project.names)])),
);

const namesOf = (is: ReturnType<typeof placeOf>["is"]): string[] =>
  [...files.keys()].filter((file) => placeOf(file).is === is);
const textsOf = (names: readonly string[]): string[] => names.map((name) => files.get(name) ?? "");

/** Every problem has to be sayable: a file, a line, a sentence. */
const said = (problems: Parameters<typeof shown>[0][]): void => {
  for (const problem of problems)
    if (!/^\S+:\d+:\d+ \S/.test(shown(problem))) throw new Error(shown(problem));
};

const lessons: Reader<string> = {
  name: "lesson files",
  share: 26,
  mutant: (random) => mutatedText(random, textsOf(namesOf("lesson"))),
  read(text) {
    const source = readJson("lessons/a/b.json", text);
    const page = readPage<RawLesson>(source, schema, desk, (lesson) => lessonFindings(lesson, games));
    said(page.problems);
    if (page.value) prove("b", page.value.steps, games);
    for (const each of page.texts) plain(each);
    return page.value;
  },
};

/** One lesson, its room and what they need: all that is in `lessons/`, but small. */
function smallHouse(lesson: string): Map<string, string> {
  const room = `${lesson.split("/").slice(0, 2).join("/")}/room.json`;
  const [stem] = lesson.split(/\.json$/);
  const shared = [...files].filter(([file]) => /^lessons\/(cast|glossary)|\/pictures\//.test(file));
  const own = [room, lesson, ...languages.map((language) => `${stem}.${language}.json`)];
  return new Map([
    ...shared,
    ...own.flatMap((file) => (files.has(file) ? [[file, files.get(file) ?? ""] as const] : [])),
  ]);
}

const houses: Reader<Files> = {
  name: "whole houses",
  share: 1,
  mutant(random) {
    const all = namesOf("lesson");
    const house = smallHouse(all[Math.floor(random() * all.length)] ?? "");
    const spoilt = [...house.keys()].filter((file) => !file.endsWith(".svg"));
    const file = spoilt[Math.floor(random() * spoilt.length)] ?? "";
    return house.set(file, mutatedText(random, [house.get(file) ?? ""]));
  },
  read(house) {
    const inspected = inspect(house, games, languages);
    said(inspected.problems);
    const made = compile(inspected, games, languages);
    return made.files.filter(({ name }) => name.endsWith(".json")).map(({ text }) => JSON.parse(text));
  },
};

const translations: Reader<string> = {
  name: "translation files",
  share: 14,
  mutant: (random) => mutatedText(random, textsOf(namesOf("translation"))),
  read(text) {
    const source = readJson("lessons/a/b.cy.json", text);
    if (source.value === undefined) {
      said(source.problems);
      return null;
    }
    const findings = translationFindings(source, project.lessons[0]?.texts ?? []);
    said([...source.problems, ...findings.map(source.place)]);
    return source.problems.length > 0 || findings.some(isBroken) ? null : source.value;
  },
};

/** What a browser would run or fetch, looked for in another way than the reader does. */
const runs =
  /<(?:[\w-]+:)?script|[\s"'/]on[a-z]+\s*=|javascript:|<!ENTITY|href\s*=\s*["']?\s*(?:https?:)?\/\//i;

const drawings: Reader<string> = {
  name: "drawings",
  share: 6,
  mutant: (random) =>
    mutatedText(random, [
      ...textsOf(namesOf("picture")),
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><a xlink:href="https://example.com/"><script>1</script></a></svg>',
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><g onload="x()"/><use href=\'//example.com/a.svg#b\'/></svg>',
    ]),
  read(text) {
    const problems = drawingProblems("lessons/pictures/a.svg", text);
    said(problems);
    if (problems.length === 0 && runs.test(text))
      throw new Error(`A drawing was let in with ${runs.exec(text)?.[0]}`);
    return problems.length === 0 ? text : null;
  },
};

export const lessonReaders: Reader[] = [lessons, houses, translations, drawings];
