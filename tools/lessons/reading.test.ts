import { expect, test } from "vitest";
import { isPlain } from "./plain-words.ts";
import { gradeOf, readingFindings, readingOf } from "./reading.ts";
import { length } from "./wording.ts";

const text = (value: string, step = 0, field = "words") => ({ path: ["steps", step, field], value, field });
const note = (value: string) => ({ path: ["steps", 0, "helper", "say"], value, field: "say" });

const hard =
  "Notwithstanding considerable organisational difficulties, participation necessitates authorisation.";
const plainly = "Tap the red one. It is the big one.";

test("the school year is that of the formula", () => {
  // 11 words of 15 syllables in one sentence.
  expect(gradeOf(["My mother and my father had a picnic in the garden."])).toBeCloseTo(
    0.39 * 11 + 11.8 * (15 / 11) - 15.59,
  );
  expect(gradeOf(["The cat sat on the mat."])).toBe(0);
  expect(gradeOf([])).toBe(0);
});

test("the hardest step gives a lesson its grade; a helper's notes don't", () => {
  const reading = readingOf([text(plainly), note(hard), text(hard, 1)], [], []);
  expect(reading.step).toBe(1);
  expect(reading.grade).toBeGreaterThan(5);
  expect(readingOf([text(plainly), note(hard)], [], []).grade).toBeLessThan(5);
});

test("a step past school year five is to be mended, unless the sentence is let stand with a reason", () => {
  expect(readingFindings([text(plainly), text(hard, 1)], [], [])).toEqual([
    expect.objectContaining({
      path: ["steps", 1],
      weight: "error",
      sentence: expect.stringContaining("school year"),
    }),
  ]);
  const letStand = [{ sentence: hard, why: "It is what the form says." }];
  expect(readingFindings([text(plainly), text(hard, 1)], letStand, [])).toEqual([]);
});

test("a hard word that the glossary explains is no harder than another", () => {
  const marked = readingOf([text("Ask for [[authorisation]] now.")], [], []);
  const bare = readingOf([text("Ask for authorisation now.")], [], []);
  expect(marked.grade).toBeLessThan(bare.grade);
  expect(marked.unusual).toEqual([]);
  expect(bare.unusual).toEqual(["authorisation"]);
});

test("a reason for a sentence that is not there any more is to be taken out", () => {
  expect(readingFindings([text(plainly)], [{ sentence: "Gone away.", why: "It was long." }], [])).toEqual([
    expect.objectContaining({ path: ["letStand", 0, "sentence"], weight: "error" }),
  ]);
});

test("a sentence of sixteen words is to be mended, unless it is let stand", () => {
  const long =
    "One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen.";
  expect(length(text(long))).toEqual([expect.objectContaining({ weight: "error" })]);
  expect(length(text(long), [long])).toEqual([]);
  expect(readingOf([text(long), text(plainly)], [{ sentence: long, why: "A list." }], []).longest.words).toBe(
    5,
  );
});

test("names, letters and every form of a plain word are plain", () => {
  for (const word of ["stopped", "stopping", "cities", "kettles", "waiting-room", "don't", "friendlier"])
    expect(isPlain(word), word).toBe(true);
  expect(isPlain("notwithstanding")).toBe(false);
  expect(readingOf([text("Dai's kettle. M. Jjjj.")], [], ["Dai"]).unusual).toEqual([]);
});
