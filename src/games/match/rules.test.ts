import { expect, test } from "vitest";
import { seeded } from "../../lesson/random.ts";
import { type Move, type Round, rules, type Side } from "./rules.ts";
import type { Spec } from "./spec.ts";

const ids = ["one", "two", "three", "four"];
const spec: Spec = {
  pairs: ids.map((id) => ({
    id,
    left: { words: id },
    right: { words: `${id} too` },
    reply: "Yes.",
    clue: "Look.",
    mixUps: [],
  })),
};

const tap = (side: Side, pair: string): Move => ({ type: "tap", side, pair });
const after = (...moves: Move[]): Round =>
  moves.reduce((round, move) => rules.play(spec, round, move), rules.setup(spec, seeded(1)));

test("two that belong together meet, whichever side was first", () => {
  expect(after(tap("left", "one"), tap("right", "one")).joined).toEqual(["one"]);
  expect(after(tap("right", "one"), tap("left", "one")).joined).toEqual(["one"]);
});

test("two that don't are answered, and the first stays in hand for the next try", () => {
  const tried = after(tap("right", "one"), tap("left", "two"));
  expect(tried.joined).toEqual([]);
  expect(tried.last).toEqual({ left: "two", right: "one" });
  expect(rules.play(spec, tried, tap("left", "one")).joined).toEqual(["one"]);
});

test("another of the same side takes the place of the one in hand", () => {
  expect(after(tap("left", "one"), tap("left", "two")).hand).toEqual({ side: "left", pair: "two" });
});

test("a pair that has met is not taken apart; a look at it says its reply again", () => {
  const met = after(tap("left", "one"), tap("right", "one"), tap("left", "two"));
  expect(rules.play(spec, met, tap("left", "one"))).toBe(met);
  expect(rules.play(spec, met, { type: "look", pair: "two" })).toBe(met);
  expect(rules.play(spec, met, { type: "look", pair: "one" }).last).toEqual({ left: "one", right: "one" });
});

test("no half lies beside its own at the start", () => {
  for (let seed = 0; seed < 60; seed++) {
    const { left, right } = rules.setup(spec, seeded(seed));
    expect(left.filter((id, at) => right[at] === id)).toEqual([]);
  }
});

test("hints lead to the goal whatever is in hand and whatever was tried", () => {
  const starts = (["left", "right"] as const).flatMap((side) =>
    ids.flatMap((pair) =>
      ids.map((other) => [tap(side, pair), tap(side === "left" ? "right" : "left", other)]),
    ),
  );
  for (const moves of [[], ...starts]) {
    let round = after(...moves);
    for (let at = 0; at < 20; at++) {
      const hint = rules.hint(spec, round);
      if (!hint) break;
      round = rules.play(spec, round, hint.move);
    }
    expect(rules.goals(spec, round).every(({ met }) => met)).toBe(true);
  }
});
