import { expect, test } from "vitest";
import type { Step } from "../../src/lesson/lesson.ts";
import type { AnyRules } from "../../src/lesson/rules.ts";
import type { GameTools } from "./games.ts";
import { prove, ways } from "./prove.ts";

/** A game that asks for so many presses, and can be told to give bad hints. */
const rules = (hint: unknown): AnyRules => ({
  setup: () => 0,
  play: (_spec, round, move) => (move === "press" ? (round as number) + 1 : round),
  goals: (spec, round) => [{ met: (round as number) >= (spec as { presses: number }).presses }],
  hint: (spec, round) =>
    hint === null || (round as number) >= (spec as { presses: number }).presses
      ? null
      : { words: { text: "Press." }, control: null, move: hint },
});

const game = (hint: unknown): GameTools => ({
  kind: "press",
  version: 1,
  spec: () => {
    throw new Error("not asked for here");
  },
  rules: rules(hint),
  crossCheck: () => [],
  alternatives: () => [{ name: "twice", spec: { presses: 2 } }],
});

const step = (id: string, presses: number): Step => ({
  ...{ id, game: "press", title: "", words: "", done: "" },
  ...{ helper: { say: "", watch: "", stuck: "" }, config: { presses } },
});

test("a lesson whose hints lead to its goals can be finished", () => {
  expect(prove("a", [step("one", 1), step("sixty", 60), step("none", 0)], [game("press")])).toBeNull();
});

test("a step that takes more than sixty hints is said", () => {
  expect(prove("a", [step("one", 1), step("more", 61)], [game("press")])).toEqual({
    step: "more",
    sentence: "After 60 hints its goals are still not met.",
  });
});

test("a hint that changes nothing is said, with what it would do", () => {
  expect(prove("a", [step("one", 1)], [game("pull")])?.sentence).toBe('The hint "pull" changes nothing.');
});

test("a step that asks for something and has no hint is said", () => {
  expect(prove("a", [step("one", 1)], [game(null)])?.sentence).toBe(
    "Its goals are not met, and there is no hint to go on with.",
  );
});

test("rules that fail are said, at their step, and stop nothing else", () => {
  const broken = { ...game("press"), kind: "break", rules: null };
  const steps = [step("one", 1), { ...step("two", 1), game: "break" }];
  expect(prove("a", steps, [game("press"), broken])).toEqual({
    step: "two",
    sentence: "The game “break” has no rules.",
  });
});

test("a lesson is proved as it is written and in every other outfit", () => {
  const all = ways([step("one", 1)], [game("press")]);
  expect(all.map(({ name, steps }) => [name, steps[0]?.config])).toEqual([
    ["as written", { presses: 1 }],
    ["twice", { presses: 2 }],
  ]);
});
