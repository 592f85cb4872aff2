import * as v from "valibot";
import { expect, test } from "vitest";
import { text } from "./fields.ts";
import type { Look } from "./lesson.ts";
import { lessonSchema, lookSchema, translationSchema } from "./schema.ts";

const names = { characters: ["ana"], pictures: ["dog"], glossary: [] };
const schema = lessonSchema(names, {
  wave: v.strictObject({ words: text("What to wave.") }),
  nod: v.strictObject({ times: v.optional(v.number(), 2) }),
});

const step = (game: string, config: unknown, id = "a") => ({
  ...{ id, game, title: "Hello", words: "Say hello.", done: "You did." },
  ...{ helper: { say: "Hello.", watch: "Hands.", stuck: "Wait." }, config },
});
const lesson = {
  ...{
    title: "Hello",
    say: "I can say hello.",
    minutes: 3,
    order: 1,
    keepsake: { picture: "dog", name: "a dog" },
  },
  steps: [step("wave", { words: "Hand." }), step("nod", {}, "b"), step("nod", { times: 3 }, "c")],
};

test("each step is held to its own game's config", () => {
  expect(v.is(schema, lesson)).toBe(true);
  expect(v.is(schema, { ...lesson, steps: [...lesson.steps, step("nod", { words: "Hand." }, "d")] })).toBe(
    false,
  );
  expect(v.is(schema, { ...lesson, steps: [...lesson.steps, step("jump", {}, "d")] })).toBe(false);
});

test("what is left out is filled in: skills, and a game's own defaults", () => {
  const { skills, steps } = v.parse(schema, lesson);
  expect(skills).toEqual([]);
  expect(steps[1]).toMatchObject({ game: "nod", config: { times: 2 } });
});

test("a lesson has three to six steps and takes two to six minutes", () => {
  const withSteps = (count: number) => ({
    ...lesson,
    steps: Array.from({ length: count }, (_, at) => step("nod", {}, `s${at}`)),
  });
  expect([2, 3, 6, 7].map((count) => v.is(schema, withSteps(count)))).toEqual([false, true, true, false]);
  expect([1, 2, 6, 7, 2.5].map((minutes) => v.is(schema, { ...lesson, minutes }))).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
});

test("nothing that is not in the format gets in", () => {
  expect(v.is(schema, { ...lesson, score: 10 })).toBe(false);
  expect(v.is(schema, { ...lesson, keepsake: { picture: "cat", name: "a cat" } })).toBe(false);
});

test("the looks of the cast file are the looks that can be drawn", () => {
  const look: Look = {
    ...({ skin: "deep", hair: "curly", hairColour: "grey", cover: "turban", top: "lilac" } as const),
    ...{ glasses: true, hearingAid: true, beard: true, chair: true },
  };
  const read: Look = v.parse(lookSchema, look);
  expect(read).toEqual(look);
  expect(v.is(lookSchema, { ...look, hair: "mohican" })).toBe(false);
});

test("a translation says whether a speaker has read it", () => {
  expect(v.is(translationSchema, { reviewed: false, texts: { Hello: "Helô" } })).toBe(true);
  expect(v.is(translationSchema, { texts: {} })).toBe(false);
});
