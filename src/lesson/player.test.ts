import { describe, expect, test } from "vitest";
import type { Lesson } from "./lesson.ts";
import {
  type Action,
  act,
  currentHint,
  currentStep,
  fit as fitTo,
  open,
  type Play,
  stepDone,
  whereabouts,
} from "./player.ts";
import { lesson, round, rulesOf, step } from "./pretend-switches.ts";
import { seeded } from "./random.ts";

const start = () => open(lesson, rulesOf, "p", 11);
const run = (play: Play, ...actions: Action[]) =>
  actions.reduce((now, action) => act(lesson, rulesOf, now, action), play);
const now = (play: Play) => {
  const there = play.steps[play.step];
  if (!there) throw new Error("The step on the screen was never reached.");
  return there;
};
const move = (at: unknown): Action => ({ type: "move", move: at });

describe("playing", () => {
  test("a lesson opens at its first step, with its round set up", () => {
    expect(start().step).toBe("one");
    expect(whereabouts(lesson, start())).toEqual({ step: 1, steps: 3 });
    expect(round(now(start()).round).on).toEqual([]);
  });

  test("a step is done when everything it asks for is done, and not before", () => {
    const half = run(start(), move(0));
    expect(stepDone(lesson, rulesOf, half)).toBe(false);
    expect(stepDone(lesson, rulesOf, run(half, move(1)))).toBe(true);
  });

  test("a step that asks for nothing may be left at once", () => {
    const play = run(start(), { type: "on" });
    expect(play.step).toBe("look");
    expect(stepDone(lesson, rulesOf, play)).toBe(true);
    expect(currentHint(lesson, rulesOf, play)).toBeNull();
  });

  test("going on from the last step ends the play, and nothing changes it after that", () => {
    const ended = run(start(), { type: "on" }, { type: "on" }, { type: "on" });
    expect(ended.ended).toBe(true);
    expect(run(ended, { type: "back" }, move(0), { type: "restart" })).toBe(ended);
  });

  test("going back is possible from every step but the first, and what was done there is still done", () => {
    const play = run(start(), move(0), { type: "on" }, { type: "on" });
    const back = run(play, { type: "back" }, { type: "back" });
    expect(back.step).toBe("one");
    expect(round(now(back).round).on).toEqual([0]);
    expect(run(back, { type: "back" })).toBe(back);
  });

  test("going back is possible with a step unfinished or Robin in the middle of showing", () => {
    const play = run(start(), { type: "on" }, { type: "on" }, { type: "show" });
    expect(run(play, { type: "back" }).step).toBe("look");
  });

  test("starting a step again sets it up as it was at first", () => {
    const play = run(start(), move(1), { type: "hint" }, { type: "restart" });
    expect(play).toEqual(start());
  });
});

describe("hints", () => {
  test("help grows from words to pointing, and no further by itself", () => {
    const nudged = run(start(), { type: "hint" });
    expect(now(nudged).help).toBe("nudge");
    const pointed = run(nudged, { type: "hint" });
    expect(now(pointed).help).toBe("point");
    expect(run(pointed, { type: "hint" })).toBe(pointed);
  });

  test("a move that counts puts the help away", () => {
    expect(now(run(start(), { type: "hint" }, move(0))).help).toBe("none");
  });

  test("what Robin shows is beside the learner's own round, and my turn undoes it", () => {
    const before = run(start(), move(0));
    const shown = run(before, { type: "show" });
    expect(round(now(shown).shown).on).toEqual([0, 1]);
    expect(now(shown).round).toBe(now(before).round);
    expect(stepDone(lesson, rulesOf, shown)).toBe(false);
    const mine = run(shown, { type: "my-turn" });
    expect(now(mine)).toEqual({ ...now(before), help: "point" });
  });

  test("while Robin shows, moves wait", () => {
    const shown = run(start(), { type: "show" });
    expect(run(shown, move(0))).toBe(shown);
    expect(run(shown, { type: "show" })).toBe(shown);
  });

  test("skipping a step that Robin has shown leaves it undone, with nothing of Robin's in it", () => {
    const skipped = run(start(), { type: "show" }, { type: "on" });
    expect(skipped.steps.one).toMatchObject({ help: "none", shown: null });
    expect(round(skipped.steps.one?.round).on).toEqual([]);
  });

  test("where there is nothing left to do, there is no hint and nothing to show", () => {
    const done = run(start(), move(0), move(1));
    expect(run(done, { type: "hint" })).toBe(done);
    expect(run(done, { type: "show" })).toBe(done);
  });

  test("following the hints brings every step to its end", () => {
    let play = start();
    for (let turn = 0; turn < 50 && !play.ended; turn++) {
      const hint = currentHint(lesson, rulesOf, play);
      play = run(play, hint ? move(hint.move) : { type: "on" });
    }
    expect(play.ended).toBe(true);
  });
});

describe("whatever comes", () => {
  const junk: unknown[] = [
    ...[
      null,
      undefined,
      7,
      "on",
      true,
      [],
      {},
      { type: "" },
      { type: 3 },
      { type: "ON" },
      { type: "toString" },
    ],
    ...[
      move(null),
      move({}),
      move("0"),
      move(-1),
      move(99),
      move(Number.NaN),
      { type: "move" },
      { type: "my-turn" },
    ],
  ];

  test("an action that makes no sense returns the very same play", () => {
    const play = start();
    for (const nothing of junk) expect(act(lesson, rulesOf, play, nothing as Action)).toBe(play);
  });

  test("five thousand actions at random never throw, and leave a play that can be drawn and kept", () => {
    const random = seeded(5);
    const known: Action["type"][] = ["hint", "show", "my-turn", "on", "back", "restart"];
    let play = start();
    for (let turn = 0; turn < 5000; turn++) {
      const at = Math.floor(random() * 10);
      const type = known[at];
      const action = type ? { type } : at < 9 ? move(Math.floor(random() * 5) - 1) : junk[turn % junk.length];
      play = act(lesson, rulesOf, play, action as Action);
      if (play.ended) play = open(lesson, rulesOf, "p", turn);
      expect(JSON.parse(JSON.stringify(play))).toEqual(play);
      expect(currentStep(lesson, play).id).toBe(play.step);
    }
  });

  test("the same actions give the same play, and a play goes on the same after being kept as JSON", () => {
    const first: Action[] = [move(1), { type: "hint" }, { type: "on" }, { type: "on" }, { type: "show" }];
    const then: Action[] = [{ type: "my-turn" }, move(2), { type: "back" }];
    const kept: Play = JSON.parse(JSON.stringify(run(start(), ...first)));
    expect(run(kept, ...then)).toEqual(run(start(), ...first, ...then));
  });

  test("another seed sets up another round", () => {
    const firsts = Array.from(
      { length: 20 },
      (_, seed) => round(now(open(lesson, rulesOf, "p", seed)).round).first,
    );
    expect(new Set(firsts).size).toBeGreaterThan(1);
  });

  test("an action never changes the play it was given", () => {
    const play = run(start(), move(0));
    const before = JSON.stringify(play);
    run(play, move(1), { type: "hint" }, { type: "show" }, { type: "on" }, { type: "back" });
    expect(JSON.stringify(play)).toBe(before);
  });
});

describe("a kept play", () => {
  const kept = () => run(start(), move(0), { type: "on" }, { type: "on" }, move(1));

  test("goes on as it is where the lesson is the same", () => {
    const play = kept();
    expect(fitTo(lesson, rulesOf, play)).toBe(play);
  });

  test("goes on at the same step, set up afresh, where the lesson's file has changed", () => {
    const changed: Lesson = { ...lesson, version: "v2", steps: [step("three", 1), step("one", 2)] };
    const play = fitTo(changed, rulesOf, kept());
    expect(play).toMatchObject({ id: "p", version: "v2", step: "three" });
    expect(round(now(play).round).on).toEqual([]);
    expect(stepDone(changed, rulesOf, act(changed, rulesOf, play, move(0)))).toBe(true);
  });

  test("goes on at the start where its step is no longer there", () => {
    const changed: Lesson = { ...lesson, version: "v2", steps: [step("new", 1)] };
    expect(fitTo(changed, rulesOf, kept()).step).toBe("new");
  });

  test("whose step was never set up is set up", () => {
    const broken: Play = { ...kept(), step: "look", steps: {} };
    expect(now(fitTo(lesson, rulesOf, broken)).help).toBe("none");
  });
});

test("a lesson with no steps is said to be one, by name", () => {
  const empty: Lesson = { ...lesson, steps: [] };
  expect(() => currentStep(empty, open(empty, rulesOf, "p", 1))).toThrow("switches-first");
});
