import { expect, test } from "vitest";
import { seeded } from "../../lesson/random.ts";
import { type Move, type Round, rules } from "./rules.ts";
import type { Spec } from "./spec.ts";

const step = (id: string, after?: string[]): Spec["steps"][number] => ({
  id,
  words: id,
  reply: `${id} is done.`,
  early: `${id} is too soon.`,
  ...(after && { after }),
});
const strict: Spec = { steps: [step("a"), step("b"), step("c"), step("d")] };
const tea: Spec = {
  steps: [
    step("kettle", []),
    step("bag", []),
    step("water", ["kettle", "bag"]),
    step("milk", ["bag"]),
    step("drink", ["water", "milk"]),
  ],
};

const tap = (id: string): Move => ({ type: "tap", step: id });
const after = (spec: Spec, moves: Move[]): Round =>
  moves.reduce((round, move) => rules.play(spec, round, move), rules.setup(spec, seeded(1)));
const met = (spec: Spec, ids: string[]): boolean =>
  rules.goals(spec, after(spec, ids.map(tap))).every((goal) => goal.met);

/** Every way of laying some of the things in a row. */
const rows = (ids: string[]): string[][] => [
  [],
  ...ids.flatMap((id) => rows(ids.filter((other) => other !== id)).map((rest) => [id, ...rest])),
];

test("one order is right where nothing else is said, and several where it is", () => {
  const right = (spec: Spec, all: string[]) =>
    rows(all).filter((row) => row.length === all.length && met(spec, row));
  expect(right(strict, ["a", "b", "c", "d"])).toEqual([["a", "b", "c", "d"]]);
  const cups = right(tea, ["kettle", "bag", "water", "milk", "drink"]);
  expect(cups).toContainEqual(["bag", "milk", "kettle", "water", "drink"]);
  expect(cups).toContainEqual(["kettle", "bag", "water", "milk", "drink"]);
  expect(cups).not.toContainEqual(["milk", "bag", "kettle", "water", "drink"]);
});

test.each([
  ["one right order", strict],
  ["several", tea],
])("hints lead to the goal from every row there can be: %s", (_name, spec) => {
  for (const row of rows(spec.steps.map(({ id }) => id))) {
    for (const hand of [...row, null]) {
      let round: Round = { ...after(spec, row.map(tap)), hand };
      for (let moves = 0; moves < 60; moves++) {
        const hint = rules.hint(spec, round);
        if (!hint) break;
        const next = rules.play(spec, round, hint.move);
        expect(next, `${row} ${hand}: ${JSON.stringify(hint)}`).not.toBe(round);
        round = next;
      }
      expect(
        rules.goals(spec, round).every((goal) => goal.met),
        `${row}`,
      ).toBe(true);
    }
  }
});

test("what is not all in the row is not done, however well it stands", () => {
  expect(met(strict, ["a", "b", "c"])).toBe(false);
});

test("a step in hand moves along the row and no further than its ends", () => {
  const start = after(strict, ["a", "b", "c"].map(tap));
  const earlier = rules.play(strict, start, { type: "earlier" });
  expect(earlier.row).toEqual(["a", "c", "b"]);
  expect(rules.play(strict, earlier, { type: "later" }).row).toEqual(["a", "b", "c"]);
  expect(rules.play(strict, start, { type: "later" })).toBe(start);
});

test("a step that is taken back can be put down again; without one in hand nothing moves", () => {
  const taken = after(strict, [tap("a"), tap("b"), { type: "back" }]);
  expect(taken.row).toEqual(["a"]);
  expect(taken.pile).toContain("b");
  for (const type of ["earlier", "later", "back"] as const)
    expect(rules.play(strict, taken, { type })).toBe(taken);
  expect(rules.play(strict, taken, tap("b")).row).toEqual(["a", "b"]);
});

test("the steps are never laid out in the order that is asked for", () => {
  for (let seed = 0; seed < 60; seed++)
    expect(rules.setup(strict, seeded(seed)).pile).not.toEqual(["a", "b", "c", "d"]);
});
