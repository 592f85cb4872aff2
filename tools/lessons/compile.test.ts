import { expect, test } from "vitest";
import type { Lesson } from "../../src/lesson/lesson.ts";
import type { House, Ref, RoomList } from "../../src/library/types.ts";
import { integrityOf } from "../build/integrity.ts";
import { compile } from "./compile.ts";
import { allGames } from "./games.ts";
import { inspect } from "./inspect.ts";
import { cast, changed, glossary, invented, lesson, room, svg } from "./invented.ts";

const games = allGames();
const FILE = "lessons/shed/dog-barks.json";

function made(changes: Record<string, unknown> = {}, base = "/") {
  const compiled = compile(inspect(invented(changes), games, ["cy"]), games, ["cy"], base);
  const read = <Kind>(ref: Ref | null | undefined): Kind => {
    const output = compiled.files.find(({ name }) => `${base}${name}` === ref?.url);
    if (!output) throw new Error(`Nothing stands at ${ref?.url}.`);
    expect(ref?.integrity).toBe(integrityOf(output.text));
    return JSON.parse(output.text) as Kind;
  };
  const house = (language = "en"): House => read(compiled.houses[language]);
  const list = (language = "en", at = 0): RoomList => read(house(language).rooms[at]?.list);
  const first = (language = "en"): Lesson => read(list(language).lessons[0]?.file);
  return { ...compiled, house, list, first };
}

const welsh = (texts: Record<string, string>, reviewed = false) => ({ reviewed, texts });

test("each file names the next with the hash that it must have", () => {
  expect(made().first().title).toBe("Mute the dog");
});

test("a lesson holds the characters, hard words and drawings that it uses, and no others", () => {
  const {
    cast: people,
    glossary: words,
    pictures,
  } = made({
    "lessons/cast.json": changed(cast, ["characters", "cy"], cast.characters.bo),
    "lessons/pictures/cat.svg": svg,
  }).first();
  expect(Object.keys(people).sort()).toEqual(["ana", "bo"]);
  expect(words).toEqual({
    mute: { word: "mute", means: "To turn your [[sound]] off.", picture: null },
    sound: { word: "sound", means: "What people hear.", picture: "dog" },
  });
  expect(Object.keys(pictures)).toEqual(["dog", "shed"]);
});

test("a room's list says which drawing a lesson opens with, and nothing where it opens with none", () => {
  const { list, first } = made();
  const [opening, ...rest] = lesson.steps;
  expect(opening?.config).toMatchObject({ picture: "shed" });
  expect(list().lessons[0]?.scene).toBe(first().pictures.shed);
  expect(
    made({ [FILE]: changed(lesson, ["steps"], [...rest, opening]) }).list().lessons[0],
  ).not.toHaveProperty("scene");
});

test("what a lesson file leaves out is filled in for the game", () => {
  expect(made().first().steps[1]?.config).toMatchObject({
    style: "plain",
    you: { mic: "on", camera: "on" },
    polls: [],
  });
});

test("the same content gives the same bytes, and a changed lesson another version", () => {
  expect(made().files).toEqual(made().files);
  const before = made().first().version;
  expect(made({ [FILE]: changed(lesson, ["title"], "Mute the cat") }).first().version).not.toBe(before);
  expect(made({ "lessons/shed/room.json": changed(room, ["title"], "The hut") }).first().version).toBe(
    before,
  );
});

test("a translation stands in its language, with what is missing in English and marked", () => {
  const { first, list, house } = made({
    "lessons/shed/dog-barks.cy.json": welsh({ "Mute the dog": "Tawelu'r ci", "Come in.": "Dewch i mewn." }),
    "lessons/shed/room.cy.json": welsh({ "The shed": "Y sied" }),
    "lessons/glossary.cy.json": welsh({ mute: "tawelu", "What people hear.": "Yr hyn a glywir." }),
  });
  expect(house("cy").rooms[0]?.title).toBe("Y sied");
  expect(list("cy").lessons[0]).toMatchObject({ title: "Tawelu'r ci", language: "cy", reviewed: false });
  const { title, language, source, steps, glossary: words, fallback } = first("cy");
  expect({ title, language, source }).toEqual({ title: "Tawelu'r ci", language: "cy", source: "en" });
  expect(steps[0]?.config).toMatchObject({ lines: ["Dewch i mewn."] });
  expect(words.mute).toEqual({ word: "tawelu", means: "To turn your [[sound]] off.", picture: null });
  expect(fallback).toContain("I can mute myself.");
  expect(fallback).toContain("To turn your [[sound]] off.");
  expect(fallback).not.toContain("Come in.");
  expect(fallback).not.toContain("What people hear.");
  expect(first("en").fallback).toEqual([]);
});

test("a lesson without a translation is listed in English", () => {
  expect(made().list("cy").lessons[0]).toMatchObject({
    language: "en",
    reviewed: true,
    title: "Mute the dog",
  });
});

test("every language begins with the first lesson of the first room that has one", () => {
  const { house } = made({
    "lessons/attic/room.json": { ...room, title: "The attic", order: 2 },
    "lessons/shed/room.json": { ...room, order: 3 },
  });
  expect(house().rooms.map(({ id, total, list }) => [id, total, list === null])).toEqual([
    ["attic", 0, true],
    ["shed", 1, false],
  ]);
  expect(house("cy").first).toEqual({ room: "shed", lesson: "dog-barks", title: "Mute the dog", minutes: 3 });
});

test("a lesson that can't be read is left out with a sentence, and the rest play", () => {
  const { house, list } = made({
    "lessons/shed/second.json": "{ not json",
    "lessons/shed/third.json": changed(lesson, ["title"], 5),
  });
  expect(list().lessons.map(({ id }) => id)).toEqual(["dog-barks"]);
  expect(house().leftOut).toEqual([
    { file: "lessons/shed/second.json", sentence: expect.stringMatching(/^Line 1: This is not JSON\./) },
    { file: "lessons/shed/third.json", sentence: expect.stringMatching(/^Line 2: “title” should be a text/) },
  ]);
});

test("a lesson with a sentence too long to pass the check can still be seen while it is written", () => {
  const long = `${"tea ".repeat(21)}.`;
  expect(made({ [FILE]: changed(lesson, ["steps", 0, "words"], long) }).list().lessons).toHaveLength(1);
});

test("without a cast or a glossary every lesson is left out, and home still opens", () => {
  const { house } = made({ "lessons/glossary.json": changed(glossary, ["words", "mute", "means"], 5) });
  expect(house().rooms[0]?.total).toBe(0);
  expect(house().leftOut[0]?.file).toBe("lessons/glossary.json");
});

test("addresses begin where the app is served", () => {
  const { houses, first } = made({}, "/have-a-go/");
  expect(houses.en?.url).toMatch(/^\/have-a-go\/content\/en\/house-[0-9a-f]{8}\.json$/);
  expect(first().pictures.dog).toMatch(/^\/have-a-go\/content\/pictures\/dog-[0-9a-f]{8}\.svg$/);
});

const lessonsNamed = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `lessons/shed/more-${1000 + at}.json`,
      { ...lesson, order: at + 2 },
    ]),
  );

test("home is as small with a hundred lessons as with one, and a room's list is in parts", {
  timeout: 30_000,
}, () => {
  const hundred = made(lessonsNamed(100));
  const size = ({ house }: typeof hundred) => JSON.stringify(house()).length;
  expect(size(hundred) - size(made())).toBeLessThan(5);
  const { lessons, more } = hundred.list();
  const ids = [...lessons.map(({ id }) => id), ...more.flatMap((part) => part.ids)];
  expect(ids).toEqual(["dog-barks", ...Array.from({ length: 100 }, (_, at) => `more-${1000 + at}`)]);
  expect(Math.max(lessons.length, ...more.map((part) => part.ids.length))).toBeLessThan(60);
});
