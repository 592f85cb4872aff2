import { expect, test } from "vitest";
import { seeded } from "../lesson/random.ts";
import { fold, nothingYet, summaryOf } from "./fold.ts";
import { hasBegun, soFar } from "./so-far.ts";
import type { PlayEvent } from "./types.ts";

const earned = { picture: "cup-1a2b", name: "a cup", language: "en" };

const event = (lesson: string, play: string, ended: boolean): PlayEvent => ({
  id: `${lesson} ${play} ${ended}`,
  learner: "first",
  play,
  lesson,
  version: "1",
  room: "feeling-ok",
  action: { type: "on" },
  ended,
  clock: 0,
  place: { title: lesson, step: 1, steps: 4, minutes: 3 },
  ...(ended ? { earned } : {}),
});

test("whatever is done, what a learner has never becomes less", () => {
  for (let seed = 1; seed <= 50; seed += 1) {
    const random = seeded(seed);
    const any = <Thing>(...things: Thing[]) => things[Math.floor(random() * things.length)] as Thing;
    let tally = nothingYet;
    for (let order = 1; order <= 40; order += 1) {
      const before = soFar(summaryOf(tally));
      tally = fold(tally, event(any("a", "b", "c"), any("p", "q", "r"), any(true, false)), order);
      const now = soFar(summaryOf(tally));
      expect(now.lessons).toBeGreaterThanOrEqual(before.lessons);
      expect(now.keepsakes).toBeGreaterThanOrEqual(before.keepsakes);
    }
  }
});

test("a lesson that leaves no keepsake any more is still a lesson that was played", () => {
  const finished = {
    a: { room: "feeling-ok", times: 1, order: 1, earned },
    b: { room: "feeling-ok", times: 2, order: 2, earned: null },
    c: { room: "feeling-ok", times: 1, order: 3 },
  };
  expect(soFar({ finished })).toEqual({ lessons: 3, keepsakes: 2 });
});

test("somebody has begun once there is anything to carry on with, or anything played", () => {
  expect(hasBegun({ carryOn: null, finished: {}, told: ["ready"] })).toBe(false);
  const carryOn = {
    ...{ play: "p", lesson: "a", room: "feeling-ok" },
    ...event("a", "p", false).place,
    order: 1,
  };
  expect(hasBegun({ carryOn, finished: {}, told: [] })).toBe(true);
});
