import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  aDoing,
  aMove,
  anEnd,
  aPlay,
  closeTabs,
  freshTablet,
  openTab,
  rowsIn,
  until,
} from "./pretend-tablet.ts";
import type { PlayEvent } from "./types.ts";

beforeEach(freshTablet);
afterEach(() => {
  closeTabs();
  vi.unstubAllGlobals();
});

const moves = (events: readonly PlayEvent[]) =>
  events.map(({ action }) => (action.type === "move" ? action.move : action.type));

test("two tabs on a new tablet agree on who is there", async () => {
  const [one, two] = [await openTab(), await openTab()];
  await Promise.all([one.keep(aDoing(aPlay("p1"))), two.keep(aDoing(aPlay("p2", "polls")))]);
  expect(await rowsIn("learners")).toHaveLength(1);
  await until(one, ({ summary }) => summary.carryOn?.lesson === "polls");
  expect(one.unfinishedOf("mute-first")?.play).toBe("p1");
});

test("a play that is open in two tabs becomes the same in both, in the record's order", async () => {
  const [one, two] = [await openTab(), await openTab()];
  const seen: Record<string, PlayEvent[]> = {};
  await one.keep(aDoing(aPlay("p1")));
  await two.playOf("mute-first");
  one.watch("p1", (events) => {
    seen.one = events;
  });
  const stop = two.watch("p1", (events) => {
    seen.two = events;
  });
  await one.keep(aMove("p1", 1));
  await two.keep(aMove("p1", 2));
  const both = ["open", { n: 1 }, { n: 2 }];
  await vi.waitFor(() => expect(moves(seen.one ?? [])).toEqual(both));
  await vi.waitFor(async () => expect(moves(await two.eventsOf("p1"))).toEqual(both));

  stop();
  await one.keep(aMove("p1", 3));
  await until(two, ({ summary }) => summary.carryOn?.order === 4);
  expect(moves(seen.two ?? [])).not.toContainEqual({ n: 3 });
});

test("a snapshot that lacks what another tab did is not given out, until a tab that has seen it writes one", async () => {
  const [one, two] = [await openTab(), await openTab()];
  await one.keep(aDoing(aPlay("p1")));
  await Promise.all([one.keep(aMove("p1", 1)), two.keep(aMove("p1", 2))]);
  const late = await openTab();
  expect(await late.playOf("mute-first")).toBeNull();
  expect(late.unfinishedOf("mute-first")?.play).toBe("p1");
  expect(await late.eventsOf("p1")).toHaveLength(3);
  await late.keep(aMove("p1", 3));
  expect((await (await openTab()).playOf("mute-first"))?.steps.one?.round).toEqual({ moves: 3 });
});

test("a lesson that both tabs end is finished once", async () => {
  const [one, two] = [await openTab(), await openTab()];
  await one.keep(aDoing(aPlay("p1")));
  await Promise.all([one.keep(anEnd("p1")), two.keep(anEnd("p1"))]);
  const next = await openTab();
  expect(next.store.getState().summary.finished["mute-first"]?.times).toBe(1);
  expect(next.store.getState().summary.carryOn).toBeNull();
});

test("settings and learners are taken over by the other tab, which keeps its own learner until it is reloaded", async () => {
  const [one, two] = [await openTab(), await openTab()];
  await one.keep(aDoing(aPlay("p1")));
  const mair = await one.addLearner("Mair", "curly");
  await one.change({ calm: true });
  await one.switchTo(mair.id);
  await until(two, ({ learners }) => learners.length === 2);
  await until(two, ({ current }) => current.settings.calm);
  expect(two.store.getState().current.name).toBe("");
  expect((await openTab()).store.getState().current.name).toBe("Mair");
});

test("a learner who is removed in one tab is left in the other, and nothing of theirs is written any more", async () => {
  const [one, two] = [await openTab(), await openTab()];
  const mair = await one.addLearner("Mair", "curly");
  await until(two, ({ learners }) => learners.length === 2);
  await two.switchTo(mair.id);
  await two.keep(aDoing(aPlay("p1")));
  void one.removeLearner(mair.id);
  await two.keep(aMove("p1", 1));
  await until(two, ({ current }) => current.id !== mair.id);
  expect(two.store.getState().learners).toHaveLength(1);
  await until(one, ({ saving }) => saving.state === "saved");
  expect(JSON.stringify(await rowsIn("events"))).not.toContain(mair.id);
  expect(JSON.stringify(await rowsIn("summaries"))).not.toContain(mair.id);
});

test("without channels between tabs, a tab looks again when somebody comes back to it", async () => {
  const page = Object.assign(new EventTarget(), { visibilityState: "visible" });
  vi.stubGlobal("BroadcastChannel", undefined);
  vi.stubGlobal("document", page);
  const [one, two] = [await openTab(), await openTab()];
  const seen: PlayEvent[][] = [];
  two.watch("p1", (events) => seen.push(events));
  await one.keep(aDoing(aPlay("p1")));
  expect(two.unfinishedOf("mute-first")).toBeNull();
  page.dispatchEvent(new Event("visibilitychange"));
  await until(two, ({ summary }) => summary.carryOn?.play === "p1");
  await vi.waitFor(() => expect(seen).toHaveLength(1));
  expect(two.unfinishedOf("mute-first")?.play).toBe("p1");
});
