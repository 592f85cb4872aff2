import { expect, test } from "vitest";
import type { Lesson } from "../../src/lesson/lesson.ts";
import type { House, Ref, RoomList } from "../../src/library/types.ts";
import { compile } from "./compile.ts";
import { allGames } from "./games.ts";
import { inspect } from "./inspect.ts";
import { changed, invented, lesson } from "./invented.ts";
import { shown } from "./problem.ts";

const games = allGames();
const PLACE = "lessons/my-place.json";
const FILE = "lessons/shed/dog-barks.json";

const place = {
  name: "The shed",
  checked: { by: "Ana", on: "2026-11-20" },
  people: [
    { name: "Bo", what: "Helps with tablets.", number: "01632 960 000" },
    { name: "Cy", what: "Makes tea." },
  ],
};

const line = { id: "first", line: "I ask", question: "Whom?", people: "my-place", own: "Good." };
const step = {
  ...lesson.steps[0],
  game: "make",
  config: { title: "Who can help", lines: [line] },
};
const asking = changed(lesson, ["steps", 0], step);

const project = (changes: Record<string, unknown>) =>
  inspect(invented({ [FILE]: asking, ...changes }), games, ["cy"]);

/** The lesson as the app gets it. */
function made(changes: Record<string, unknown>, language = "en"): Lesson {
  const { files, houses } = compile(project(changes), games, ["cy"], "/");
  const read = <Kind>(ref: Ref | null | undefined): Kind =>
    JSON.parse(files.find(({ name }) => `/${name}` === ref?.url)?.text ?? "null") as Kind;
  const list = read<RoomList>(read<House>(houses[language]).rooms[0]?.list);
  return read<Lesson>(list.lessons[0]?.file);
}

const peopleOf = ({ steps }: Lesson): unknown =>
  (steps[0]?.config as { lines: { people: unknown }[] } | undefined)?.lines[0]?.people;

test("a lesson that asks for the place has it inside, with the day of the check in words", () => {
  expect(project({ [PLACE]: place }).problems.map(shown)).toEqual([]);
  expect(peopleOf(made({ [PLACE]: place }))).toEqual({
    name: "The shed",
    checked: { by: "Ana", on: "20 November 2026" },
    people: [
      { name: "Bo", what: "Helps with tablets.", number: "01632 960 000" },
      { name: "Cy", what: "Makes tea.", number: null },
    ],
  });
});

test("it is in the reader's language where it has been translated", () => {
  const cy = { reviewed: false, texts: { "Makes tea.": "Yn gwneud te." } };
  const welsh = made({ [PLACE]: place, "lessons/my-place.cy.json": cy }, "cy");
  expect(JSON.stringify(peopleOf(welsh))).toContain("Yn gwneud te.");
  expect(JSON.stringify(peopleOf(welsh))).toContain("20 Tachwedd 2026");
  expect(welsh.fallback).toContain("Helps with tablets.");
  expect(welsh.fallback).not.toContain("Makes tea.");
});

test("without the file a lesson that asks for it can still be finished, and the file is no part of any other lesson", () => {
  expect(project({}).problems.map(shown)).toEqual([]);
  expect(peopleOf(made({}))).toBeNull();
  const other = (changes: Record<string, unknown>) => made({ [FILE]: lesson, ...changes }).version;
  expect(other({ [PLACE]: place })).toBe(other({}));
});

test("a place that has changed makes the lesson another one, since rounds know people by number", () => {
  const fewer = { ...place, people: place.people.slice(1) };
  expect(made({ [PLACE]: place }).version).not.toBe(made({ [PLACE]: fewer }).version);
});

test("what is not right in the file is said, with its line", () => {
  const said = (value: unknown) => project({ [PLACE]: value }).problems.map(shown);
  expect(said({ ...place, checked: null })).toEqual([]);
  expect(said({ ...place, checked: { by: "Ana", on: "last week" } })[0]).toContain(
    "Write the day as 2026-11-25",
  );
  expect(said(changed(place, ["people", 0, "number"], "ask Bo"))[0]).toContain("Write digits and spaces");
  expect(said(changed(place, ["people", 0, "phone"], "1"))[0]).toContain("“phone” is not a field here");
});
