import { expect, test } from "vitest";
import { length, sentences, tone, wordCount } from "./wording.ts";

const text = (value: string, field = "words", path: (string | number)[] = ["steps", 0, field]) => ({
  path,
  value,
  field,
});

test("sentences are told apart, without their mark-up", () => {
  expect(sentences("Tap *Mute*. Is it on? “Yes.” Good…  [[Muted|mute]]!")).toEqual([
    "Tap Mute.",
    "Is it on?",
    "“Yes.”",
    "Good…",
    "Muted!",
  ]);
});

test("words are counted as a reader would count them", () => {
  expect(wordCount("Don't panic: it's 9.30, and the check-out – well – is near.")).toBe(10);
});

test("a long heading and a long list of things to do are worth a look", () => {
  expect(length(text("One two three four five six seven", "title", ["title"]))[0]?.sentence).toBe(
    "“title” has 7 words. Up to 6 fit on the screen.",
  );
  expect(length(text("One. Two. Three. Four."))[0]?.sentence).toContain("“words” has 4 sentences.");
  expect(length(text("One. Two. Three."))).toEqual([]);
});

test("words that make somebody feel small are worth a look, where they stand", () => {
  expect(tone(text("Now simply tap it. No justice is harmed."))).toEqual([
    expect.objectContaining({ at: 4, weight: "warning", sentence: expect.stringContaining("“simply”") }),
  ]);
});
