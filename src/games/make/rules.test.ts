import * as v from "valibot";
import { expect, test } from "vitest";
import { seeded } from "../../lesson/random.ts";
import { filledIn, type Move, type Round, rules } from "./rules.ts";
import { type Spec, spec } from "./spec.ts";

const place = {
  name: "The shed",
  checked: { by: "Ana", on: "20 November 2026" },
  people: [{ name: "Bo", what: "Helps.", number: "01632 960 000" }],
};
const named = (checked: boolean) => ({
  characters: [],
  pictures: [],
  glossary: [],
  place: checked ? place : { ...place, checked: null },
});
const choices = ["a", "b", "c"].map((words) => ({ words, reply: "Yes." }));
const made = (line: object, more: object = {}, checked = true): Spec =>
  v.parse(spec(named(checked)), {
    title: "A card",
    lines: [{ id: "one", line: "I", question: "What?", ...line }],
    ...more,
  });
const played = (card: Spec, ...moves: Move[]): Round =>
  moves.reduce((round, move) => rules.play(card, round, move), rules.setup(card, seeded(1)));
const choose = (choice: number): Move => ({ type: "choose", line: "one", choice });

test("a line for one thing holds the last one; a line for several holds them in the card's order", () => {
  const one = made({ choices, own: "Yours." });
  expect(filledIn(played(one, choose(2), choose(0)), "one").choices).toEqual([0]);
  expect(filledIn(played(one, choose(2), { type: "write", line: "one" }), "one")).toMatchObject({
    choices: [],
    own: true,
  });
  const many = made({ choices, many: true, own: "Yours." });
  const both = played(many, choose(2), choose(0), { type: "write", line: "one" });
  expect(filledIn(both, "one")).toMatchObject({ choices: [0, 2], own: true });
  expect(filledIn(rules.play(many, both, choose(2)), "one").choices).toEqual([0]);
  expect(filledIn(rules.play(many, both, { type: "leave", line: "one" }), "one")).toMatchObject({
    choices: [],
    own: false,
    left: true,
  });
});

test("people are offered only once somebody has checked them", () => {
  const person: Move = { type: "person", line: "one", choice: 0 };
  const line = { people: "my-place", own: "Good." };
  expect(filledIn(played(made(line), person), "one").people).toEqual([0]);
  const unchecked = made(line, {}, false);
  const round = rules.setup(unchecked, seeded(1));
  expect(rules.play(unchecked, round, person)).toBe(round);
  expect(rules.hint(unchecked, round)?.control).toBe("leave-one");
});

test("a card that can only be let go is neither kept nor printed", () => {
  const card = made({ choices }, { endings: ["let-go"] });
  const ready = played(card, choose(0), { type: "finish" });
  expect(rules.play(card, ready, { type: "keep", kept: true })).toBe(ready);
  expect(rules.play(card, ready, { type: "print" })).toBe(ready);
  const gone = rules.play(card, ready, { type: "let-go" });
  expect(rules.goals(card, gone).every(({ met }) => met)).toBe(true);
  expect(rules.play(card, gone, choose(1))).toBe(gone);
  expect(rules.play(card, gone, { type: "pick-up" }).end).toBeNull();
});

test("a card is not done before every line is, and a kept one is not changed by the way", () => {
  const card = made({ choices });
  const start = rules.setup(card, seeded(1));
  expect(rules.play(card, start, { type: "finish" })).toBe(start);
  const kept = played(card, choose(0), { type: "finish" }, { type: "keep", kept: true });
  expect(rules.play(card, kept, choose(1))).toBe(kept);
  expect(rules.play(card, kept, { type: "print" }).printed).toBe(true);
});

test("each card has a sheet of its own", () => {
  const card = made({ choices });
  expect(rules.setup(card, seeded(1)).sheet).not.toBe(rules.setup(card, seeded(2)).sheet);
});
