import { expect, test } from "vitest";
import { checkLessons, readingLine, summary } from "./check.ts";

test("the check of the project's own lessons counts them and their languages", async () => {
  const checked = await checkLessons();
  expect(checked.errors).toEqual([]);
  expect(checked.count).toBeGreaterThan(0);
  expect(checked.languages).toBeGreaterThan(1);
});

test("the last line names the group's starters, where there are any", () => {
  expect(summary({ errors: [], warnings: [], count: 6, starters: 8, languages: 2, readings: [] })).toBe(
    "6 lessons, 8 starters, 2 languages: nothing to mend.",
  );
});

test("the last line says how much there is to mend", () => {
  expect(summary({ errors: [], warnings: [], count: 6, languages: 2, readings: [] })).toBe(
    "6 lessons, 2 languages: nothing to mend.",
  );
  expect(summary({ errors: ["a"], warnings: ["b", "c"], count: 1, languages: 1, readings: [] })).toBe(
    "1 lesson, 1 language: 1 thing to mend, 2 to look at.",
  );
});

test("how a lesson reads stands in one line, and a long list of words is cut short", () => {
  const unusual = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];
  const reading = { longest: { words: 12, sentence: "" }, grade: 1.64, step: 2, unusual };
  expect(readingLine({ file: "lessons/hall/tea.json", reading })).toBe(
    "lessons/hall/tea.json: longest sentence 12 words; school year 1.6 of 5 at most (step 3); not on the plain list: a, b, c, d, e, f, g, h and 2 more",
  );
});
