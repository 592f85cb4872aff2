import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { aDoing, anEnd, aPlay, behindItsBack, closeTabs, freshTablet, openTab } from "./pretend-tablet.ts";

beforeEach(freshTablet);
afterEach(() => {
  closeTabs();
  vi.restoreAllMocks();
});

const at = (clock: number) => vi.spyOn(Date, "now").mockReturnValue(clock);

test("what each learner has finished is told of everybody, in order, with what the clock said the last time", async () => {
  const tab = await openTab();
  const first = tab.store.getState().current.id;
  at(9_000);
  await tab.keep(anEnd("p1", "polls"));
  at(5_000);
  await tab.keep(anEnd("p2"));
  await tab.keep(aDoing(aPlay("p3", "not-finished")));
  const ann = await tab.addLearner("Ann", "");
  await tab.switchTo(ann.id);
  at(7_000);
  await tab.keep(anEnd("p4", "polls"));

  expect(await tab.finishedBy(first)).toEqual([
    { lesson: "polls", room: "meetings", clock: 9_000 },
    { lesson: "mute-first", room: "meetings", clock: 5_000 },
  ]);
  expect(await tab.finishedBy(ann.id)).toEqual([{ lesson: "polls", room: "meetings", clock: 7_000 }]);
  expect(await tab.finishedBy("nobody")).toEqual([]);
});

test("a lesson that was played again counts once, from its last end", async () => {
  const tab = await openTab();
  at(1_000);
  await tab.keep(anEnd("p1"));
  at(2_000);
  await tab.keep(anEnd("p2"));
  expect(await tab.finishedBy(tab.store.getState().current.id)).toEqual([
    { lesson: "mute-first", room: "meetings", clock: 2_000 },
  ]);
});

test("where the record has lost how a lesson ended, it is finished all the same, without a day", async () => {
  const tab = await openTab();
  await tab.keep(anEnd("p1"));
  await behindItsBack("events", (events) => events.clear());
  expect(await tab.finishedBy(tab.store.getState().current.id)).toEqual([
    { lesson: "mute-first", room: "meetings", clock: null },
  ]);
});
