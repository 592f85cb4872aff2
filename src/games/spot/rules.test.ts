import { expect, test } from "vitest";
import { type Round, rules, soFar } from "./rules.ts";
import type { Spec } from "./spec.ts";

const thing = (id: string, find = true) => ({ id, name: id, x: 50, y: 50, width: 20, reply: "Yes.", find });
const spec: Spec = {
  picture: "room",
  about: "A room.",
  things: [thing("letter"), thing("pills"), thing("card"), thing("cat", false)],
  enough: 2,
};

const after = (...things: string[]): Round =>
  things.reduce(
    (round, id) => rules.play(spec, round, { type: "tap", thing: id }),
    rules.setup(spec, () => 0),
  );
const met = (round: Round) => rules.goals(spec, round).every((goal) => goal.met);

test("whoever leaves one thing where it is can go on, whichever it is", () => {
  expect(met(after("letter", "cat"))).toBe(false);
  expect(met(after("letter", "card"))).toBe(true);
  expect(met(after("pills", "card"))).toBe(true);
});

test("whoever finds more than enough is not told of fewer than they found", () => {
  expect(soFar(spec, after("letter"))).toEqual({ found: 1, all: 2 });
  expect(soFar(spec, after("letter", "pills", "card"))).toEqual({ found: 3, all: 3 });
});

test("what is put back is to be found again", () => {
  const back = rules.play(spec, after("letter", "pills"), { type: "put-back", thing: "pills" });
  expect(met(back)).toBe(false);
  expect(rules.hint(spec, back)?.control).toBe("thing-pills");
});
