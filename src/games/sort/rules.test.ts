import { expect, test } from "vitest";
import { seeded } from "../../lesson/random.ts";
import type { Move } from "./move.ts";
import { placeOf, type Round, settled } from "./round.ts";
import { rules } from "./rules.ts";
import type { Spec } from "./spec.ts";

const places = ["here", "there", "depends"];
const thing = (id: string, fit: string[]): Spec["things"][number] => ({
  id,
  words: id,
  replies: places.map((place) => ({ in: place, says: `${id} ${place}`, fits: fit.includes(place) })),
});
const spec: Spec = {
  mixed: true,
  places: places.map((id) => ({ id, name: id })),
  things: [thing("one", ["here"]), thing("two", ["there", "depends"]), thing("any", [])],
};

const take = (id: string): Move => ({ type: "thing", thing: id });
const into = (id: string): Move => ({ type: "place", place: id });
const after = (...moves: Move[]): Round =>
  moves.reduce((round, move) => rules.play(spec, round, move), rules.setup(spec, seeded(1)));
const met = (round: Round) => rules.goals(spec, round).every((goal) => goal.met);

test("a thing goes where it is put, thing first or place first", () => {
  expect(placeOf(after(take("one"), into("there")), "one")).toBe("there");
  expect(placeOf(after(into("there"), take("one")), "one")).toBe("there");
});

test("a thing may stay in any place that fits, and anywhere where none is said to", () => {
  for (const place of places) {
    expect(settled(spec, after(take("any"), into(place)), "any")).toBe(true);
    expect(settled(spec, after(take("one"), into(place)), "one")).toBe(place === "here");
    expect(settled(spec, after(take("two"), into(place)), "two")).toBe(place !== "here");
  }
});

test("it is done when everything is where it may stay, and not before", () => {
  const all = [take("one"), into("there"), take("two"), into("depends"), take("any"), into("here")];
  expect(met(after(...all))).toBe(false);
  expect(met(after(...all, take("one"), into("here")))).toBe(true);
});

test("another thing taken in hand takes the place of the first, and the first stays where it was", () => {
  const round = after(take("one"), into("here"), take("one"), take("two"), into("there"));
  expect(round.placed).toEqual([
    { thing: "one", place: "here" },
    { thing: "two", place: "there" },
  ]);
});

test("what is put where it lies already stays, and is replied to again", () => {
  const round = after(take("one"), into("here"), take("two"), into("there"), take("one"), into("here"));
  expect(round.placed.map((placing) => placing.thing)).toEqual(["one", "two"]);
  expect(round.last).toEqual({ thing: "one", place: "here" });
});

test("only what has a place can be put back", () => {
  const loose = after(take("one"));
  expect(rules.play(spec, loose, { type: "take-back" })).toBe(loose);
  const back = after(take("one"), into("here"), take("one"), { type: "take-back" });
  expect(placeOf(back, "one")).toBeUndefined();
  expect(back.hand).toBeNull();
});

test("hints lead to the goal from wherever things are, whatever is in hand or open", () => {
  const ids = spec.things.map(({ id }) => id);
  const spots = [undefined, ...places];
  const lays = spots.flatMap((a) => spots.flatMap((b) => spots.map((c) => [a, b, c])));
  const hands: Move[] = [...ids.map(take), ...places.map(into)];
  for (const lay of lays) {
    const moves = ids.flatMap((id, at) => (lay[at] ? [take(id), into(lay[at])] : []));
    for (const more of [[], ...hands.map((hand) => [hand])]) {
      let round = after(...moves, ...more);
      for (let at = 0; at < 20; at++) {
        const hint = rules.hint(spec, round);
        if (!hint) break;
        const next = rules.play(spec, round, hint.move);
        expect(next, `${lay} ${JSON.stringify(more)}`).not.toBe(round);
        round = next;
      }
      expect(met(round), `${lay} ${JSON.stringify(more)}`).toBe(true);
    }
  }
});
