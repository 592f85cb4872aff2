import { expect, test } from "vitest";
import { sentences, wordAt } from "./sentences.ts";

const said = (text: string) => sentences(text).map(({ from, to }) => text.slice(from, to));

test("a text is spoken sentence by sentence", () => {
  expect(said("Biscuit is barking! Everyone can hear. Tap Mute…  Ready?")).toEqual([
    "Biscuit is barking!",
    "Everyone can hear.",
    "Tap Mute…",
    "Ready?",
  ]);
});

test("words with no full stop are a sentence too, and blanks are none", () => {
  expect(said("Give me a hint")).toEqual(["Give me a hint"]);
  expect(said("   ")).toEqual([]);
});

test("the word that a voice has come to is found whole", () => {
  expect(wordAt("Tap Mute now", 4)).toEqual({ from: 4, to: 8 });
  expect(wordAt("Tap Mute", 4)).toEqual({ from: 4, to: 8 });
});
