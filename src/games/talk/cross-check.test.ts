import * as v from "valibot";
import { expect, test } from "vitest";
import { crossCheck } from "./cross-check.ts";
import { spec } from "./spec.ts";

const schema = spec({ characters: ["ana", "bo"], pictures: [], glossary: [] });
const line = { who: "ana", says: "Tea?" };
const ask = { id: "ask", lines: [line], choices: [{ words: "Yes.", to: "end" }] };
const end = { id: "end", lines: [line], end: { say: "Done." } };
const personal = { id: "ask", lines: [line], personal: { to: "end" } };
const of = (turns: unknown[], more: object = {}) =>
  crossCheck(v.parse(schema, { people: [{ who: "ana" }], turns, ...more })).map(
    ({ path, sentence }) => `${path.join(".")}: ${sentence}`,
  );

test("a talk that fits together has nothing to mend", () => {
  expect(of([ask, end])).toEqual([]);
  expect(of([personal, end])).toEqual([]);
});

test.each([
  ["a turn that leads nowhere", [ask, { id: "end", lines: [line] }], "turns.1: “end” leads nowhere"],
  [
    "a turn that nobody reaches",
    [ask, end, { ...end, id: "attic" }],
    "turns.2: Nobody ever comes to “attic”",
  ],
  [
    "a loop without an end",
    [
      {
        ...ask,
        choices: [
          { words: "Yes.", to: "end" },
          { words: "No.", to: "no" },
        ],
      },
      end,
      { ...ask, id: "no", choices: [{ words: "Still no.", to: "nor" }] },
      { ...ask, id: "nor", choices: [{ words: "No.", to: "no" }] },
    ],
    "turns.2: From “no” the talk goes round without an end.",
  ],
  [
    "a choice of a turn that there isn't",
    [{ ...ask, choices: [{ words: "Yes.", to: "edn" }] }, end],
    "turns.0.choices.0.to: There is no turn “edn”",
  ],
  [
    "a choice that leads to where it is made",
    [{ ...ask, choices: [...ask.choices, { words: "Hm.", to: "ask" }] }, end],
    "turns.0: A choice in “ask” leads back to itself",
  ],
  ["choices after the end", [{ ...ask, end: { say: "Over." } }, end], "turns.0: “ask” ends the talk"],
  ["a turn twice", [ask, end, { ...end }], "turns.2.id: The turn “end” is here twice."],
  [
    "a choice twice",
    [{ ...ask, choices: [...ask.choices, ...ask.choices] }, end],
    "turns.0.choices.1.words: This choice is here twice.",
  ],
  [
    "a line by somebody who isn't there",
    [ask, { ...end, lines: [{ who: "bo", says: "Hi." }] }],
    "turns.1.lines.0.who: There is no person “bo”",
  ],
  [
    "a line in which nothing happens",
    [ask, { ...end, lines: [{ who: "ana" }] }],
    "turns.1.lines.0: A line has either “says” or “does”",
  ],
  ["no good end", [ask, { ...end, end: { say: "Over.", good: false } }], "turns: No turn has a good “end”"],
  [
    "a personal question that can only be got past by answering it",
    [
      { ...personal, personal: { to: "push" }, choices: [{ words: "71.", to: "end" }] },
      end,
      { ...ask, id: "push", personal: { to: "ask" }, choices: [{ words: "Oh, 71.", to: "end" }] },
    ],
    "turns.0.personal.to: Somebody who says “I'd rather not.” in “ask”, and every time after it, comes to no good end.",
  ],
  [
    "a question that sounds personal and isn't said to be",
    [{ ...ask, lines: [{ who: "ana", says: "And where do you live, dear?" }] }, end],
    "turns.0.lines.0.says: This sounds personal.",
  ],
])("%s is said", (_, turns, sentence) => {
  expect(of(turns).join("\n")).toContain(sentence);
});

test.each([
  ["a goal that nothing leads to", [{ ratherNot: true }], "goals.0: Nothing leads to this goal."],
  ["a goal at the beginning", [{ reach: ["ask"] }], "goals.0: The talk begins there"],
  ["a goal that asks for nothing", [{ say: "Well." }], "goals.0: A goal has either"],
  ["a goal of a turn that there isn't", [{ reach: ["edn"] }], "goals.0.reach.0: There is no turn “edn”"],
])("%s is said", (_, goals, sentence) => {
  expect(of([ask, end], { goals }).join("\n")).toContain(sentence);
});
