import { expect, test } from "vitest";
import { seeded } from "../../lesson/random.ts";
import { type Move, offersHelp, type Round, rules, shownToys } from "./rules.ts";
import type { Spec, Toy } from "./spec.ts";

const toy = (id: string, kind: Toy["toy"], more: Partial<Toy> = {}): Toy => ({
  ...{ id, toy: kind, ask: "Do it.", reply: "Done.", big: 0, small: 0 },
  ...more,
});
const spec: Spec = { toys: [toy("b", "bubbles", { big: 2 }), toy("k", "kettle")] };
const start = rules.setup(spec, seeded(1));
const after = (...moves: Move[]): Round =>
  moves.reduce((round, move) => rules.play(spec, round, move), start);

const pops: Move[] = [
  { type: "pop", toy: "b", part: 0 },
  { type: "pop", toy: "b", part: 1 },
];
const astray = (near: number, again: number, drift: number): Move => ({
  type: "touch",
  toy: "b",
  touch: { near, again, drift },
});

test("the next thing comes when the one before it has been done, and can't be touched before", () => {
  expect(shownToys(spec, start).map(({ id }) => id)).toEqual(["b"]);
  expect(rules.play(spec, start, { type: "do", toy: "k", by: 50 })).toBe(start);
  expect(shownToys(spec, after(...pops)).map(({ id }) => id)).toEqual(["b", "k"]);
});

test("a hold that is let go keeps what it has, and the rest may come at any time", () => {
  const half = after(...pops, { type: "do", toy: "k", by: 40 });
  expect(half.at.k).toBe(40);
  const more = rules.play(spec, half, { type: "do", toy: "k", by: 90 });
  expect(more.at.k).toBe(100);
  expect(rules.goals(spec, more).every(({ met }) => met)).toBe(true);
});

test("what has been done stays done when it is set back to be played with", () => {
  const round = after(...pops, { type: "afresh", toy: "b" });
  expect(round.popped.b).toBeUndefined();
  expect(rules.goals(spec, round)[0]?.met).toBe(true);
  expect(shownToys(spec, round)).toHaveLength(2);
});

test("a cup tips, stands, and goes on doing both", () => {
  const cups: Spec = { toys: [toy("c", "cup")] };
  let round = rules.setup(cups, seeded(1));
  const at = [1, 2, 3, 4].map(() => {
    round = rules.play(cups, round, { type: "do", toy: "c", by: 50 });
    return round.at.c;
  });
  expect(at).toEqual([50, 100, 150, 100]);
});

test.each<[string, Move[], boolean]>([
  ["two near misses", [astray(1, 0, 0), astray(1, 0, 0)], false],
  ["three near misses", [astray(1, 0, 0), astray(1, 0, 0), astray(1, 0, 0)], true],
  ["one of each kind", [astray(1, 0, 0), astray(0, 1, 0), astray(0, 0, 14)], true],
  ["taps that hardly slid", [astray(0, 0, 4), astray(0, 0, 9), astray(0, 0, 6), astray(0, 0, 3)], false],
  ["taps that slid", [astray(0, 0, 10), astray(0, 0, 30), astray(0, 0, 12)], true],
])("%s: steady hands are offered: %s", (_what, touches, offered) => {
  const done = after(...touches, ...pops, { type: "do", toy: "k", by: 100 });
  expect(offersHelp(spec, done)).toBe(offered);
});

test("help is offered at the end of the step and no sooner, and once", () => {
  const touches = [astray(1, 0, 0), astray(1, 0, 0), astray(1, 0, 0)];
  const midway = after(...touches, ...pops);
  expect(offersHelp(spec, midway)).toBe(false);
  expect(rules.play(spec, midway, { type: "answer", yes: true })).toBe(midway);
  const done = rules.play(spec, midway, { type: "do", toy: "k", by: 100 });
  const answered = rules.play(spec, done, { type: "answer", yes: false });
  expect(answered.answer).toBe("no");
  expect(offersHelp(spec, answered)).toBe(false);
  expect(rules.play(spec, answered, { type: "answer", yes: true })).toBe(answered);
});

test("measures that are none are not counted", () => {
  for (const touch of [
    null,
    7,
    {},
    { near: 2, again: 0, drift: 0 },
    { near: 0, again: 0, drift: Number.NaN },
  ]) {
    expect(rules.play(spec, start, { type: "touch", toy: "b", touch } as unknown as Move)).toBe(start);
  }
});
