import { expect, test } from "vitest";
import { crossCheck } from "./cross-check.ts";
import type { Line, Spec } from "./spec.ts";

const line = (change: Partial<Line> = {}): Line => ({
  id: "one",
  line: "I will",
  question: "What?",
  choices: [
    { words: "rest", reply: "Good." },
    { words: "walk", reply: "Good." },
  ],
  many: false,
  ...change,
});
const said = (lines: Line[], endings: Spec["endings"] = ["let-go"]): string[] =>
  crossCheck({ title: "A card", paper: "butter", lines, endings }).map(({ sentence }) => sentence);

test("a card with something for every line fits together", () => {
  expect(said([line(), line({ id: "two", choices: [], own: "Yours." })])).toEqual([]);
});

test("two lines of one name, a line for nothing, and a card that can't be let go are said", () => {
  expect(said([line(), line()])[0]).toContain("“one” is here twice");
  expect(said([line({ choices: [] })])[0]).toContain("nothing can be put on the line".replace("n", "N"));
  expect(said([line({ choices: [], people: null })])[0]).toContain("As long as nobody has checked");
  expect(said([line()], ["keep"])[0]).toContain("A card can always be let go");
});
