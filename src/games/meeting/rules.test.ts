import { describe, expect, test } from "vitest";
import { seeded } from "../../lesson/random.ts";
import { text } from "../../lesson/saying.ts";
import type { Move, Round } from "./round.ts";
import { rules } from "./rules.ts";
import type { Spec } from "./spec.ts";
import { styleIds } from "./styles.ts";
import { allExamples, everyMove, followed, frozen, junk, opened, played, somewhere } from "./trying.ts";

const WALK = 300;

/** A learner who presses anything at all, sense and nonsense, and what each press left behind. */
function wandered(spec: Spec, seed: number): Round[] {
  const random = seeded(seed);
  const moves = everyMove(spec);
  const one = <Thing>(list: Thing[]): Thing | undefined => list[Math.floor(random() * list.length)];
  const rounds = [opened(spec, seed)];
  for (let now = rounds[0]; now && rounds.length <= WALK; now = rounds[rounds.length - 1]) {
    if (random() < 0.7) rounds.push(somewhere(spec, now, moves, random));
    else rounds.push(frozen(rules.play(spec, now, one<unknown>([...moves, ...junk]) as Move)));
  }
  return rounds;
}

const done = (spec: Spec, round: Round): boolean => rules.goals(spec, round).every(({ met }) => met);

describe.each(allExamples)("in “%s”", (_, spec) => {
  test("the same seed begins the same round", () => {
    expect(opened(spec, 7)).toEqual(opened(spec, 7));
  });

  test("there is something to do at the start, and the hints lead to the end of it", () => {
    expect(done(spec, opened(spec))).toBe(false);
    const { round } = followed(spec, opened(spec));
    expect(done(spec, round)).toBe(true);
    expect(rules.hint(spec, round)).toBeNull();
  });

  test("nonsense leaves the very same round", () => {
    const round = opened(spec);
    for (const nonsense of junk) expect(rules.play(spec, round, nonsense as Move)).toBe(round);
  });

  test.each([1, 2, 3, 4])(
    "a learner who presses anything at all can still be led to the end (walk %i)",
    (seed) => {
      const rounds = wandered(spec, seed);
      for (const [at, round] of rounds.entries()) {
        if (at % 10 === 0) {
          expect(JSON.parse(JSON.stringify(round))).toEqual(round);
          for (const nonsense of junk) expect(rules.play(spec, round, nonsense as Move)).toBe(round);
        }
        if (at % 5 === 0 || at === WALK) expect(done(spec, followed(spec, round).round)).toBe(true);
      }
    },
  );

  test("a goal that is met stays met, whatever is pressed next", () => {
    let most = 0;
    for (const round of wandered(spec, 5)) {
      const met = rules.goals(spec, round).filter((goal) => goal.met).length;
      expect(met).toBeGreaterThanOrEqual(most);
      most = met;
    }
  });
});

test("Robin says nothing any more of a goal that is behind the learner", () => {
  for (const [, spec] of allExamples) {
    const said = (met: number) =>
      rules.goals(spec, { ...opened(spec), met }).flatMap((goal) => (goal.met && goal.say ? [goal.say] : []));
    spec.goals.forEach(({ say }, at) => {
      expect(said(at + 1)).toEqual(say ? [text(say)] : []);
    });
  }
});

test("a walk from the same seed ends in the same round", () => {
  for (const [, spec] of allExamples) expect(wandered(spec, 9)[WALK]).toEqual(wandered(spec, 9)[WALK]);
});

test("the examples wear every style", () => {
  expect(new Set(allExamples.map(([, { style }]) => style))).toEqual(new Set(styleIds));
});

test("the examples ask for every kind of goal, and have every control", () => {
  const asked = new Set(allExamples.flatMap(([, { goals }]) => goals.flatMap((goal) => Object.keys(goal))));
  const kinds = ["mic", "camera", "background", "looked", "sent", "voted", "results", "started", "hand"];
  const more = [
    "reaction",
    "view",
    "pinned",
    "captions",
    "renamed",
    "sharing",
    "recording",
    "place",
    "group",
  ];
  const parts = ["shows", "heard", "hears", "seen", "plays", "rests"];
  expect([...asked]).toEqual(expect.arrayContaining([...kinds, ...more, ...parts, "pressed", "putBack"]));
  const pressed = new Set(allExamples.flatMap(([, { controls }]) => controls));
  expect(pressed.size).toBe(15);
});

test("a hint that is followed needs no more than one move at a time", () => {
  for (const [, spec] of allExamples) {
    const round = opened(spec);
    const hint = rules.hint(spec, round);
    if (!hint) throw new Error("There was no hint.");
    expect(played(spec, round, hint.move)).not.toBe(round);
  }
});
