import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  aDoing,
  aMove,
  anEnd,
  aPlay,
  behindItsBack,
  closeTabs,
  freshTablet,
  openTab,
  rawDatabase,
  rowsIn,
} from "./pretend-tablet.ts";
import type { PlayEvent } from "./types.ts";

beforeEach(freshTablet);
afterEach(() => {
  closeTabs();
  vi.restoreAllMocks();
});

test("somebody is there on a new tablet, without a name, and nothing is written for them", async () => {
  const tab = await openTab("cy");
  const { learners, current, summary, saving } = tab.store.getState();
  expect(learners).toEqual([current]);
  expect(current).toMatchObject({
    name: "",
    look: "",
    settings: { language: "cy", size: 0, calm: false, sound: false },
  });
  expect(summary).toEqual({ carryOn: null, finished: {}, told: [] });
  expect(saving).toEqual({ state: "idle" });
  expect(await rowsIn("learners")).toEqual([]);
});

test("a learner who comes back the next day finds the play at the same place", async () => {
  const monday = await openTab();
  await monday.keep(aDoing(aPlay("p1")));
  await monday.keep(aMove("p1", 1));
  expect(monday.store.getState().saving).toEqual({ state: "saved" });
  monday.close();

  const tuesday = await openTab();
  expect(tuesday.store.getState().current.id).toBe(monday.store.getState().current.id);
  expect(await tuesday.playOf("mute-first")).toEqual(aPlay("p1", "mute-first", 1));
  expect(tuesday.store.getState().summary.carryOn).toEqual({
    play: "p1",
    lesson: "mute-first",
    room: "meetings",
    title: "Mute before the dog barks",
    step: 2,
    steps: 5,
    minutes: 4,
    order: 2,
  });
  expect(tuesday.unfinishedOf("mute-first")?.play).toBe("p1");
  expect((await tuesday.eventsOf("p1")).map(({ action }) => action.type)).toEqual(["open", "move"]);
});

test("a finished lesson leaves its keepsake, and the lesson put down before it is carried on", async () => {
  const tab = await openTab();
  await tab.keep(aDoing(aPlay("p1", "polls")));
  await tab.keep(aDoing(aPlay("p2")));
  await tab.keep(anEnd("p2"));
  const { summary } = tab.store.getState();
  expect(summary.finished["mute-first"]).toMatchObject({ room: "meetings", times: 1, order: 3 });
  expect(summary.carryOn?.lesson).toBe("polls");
  expect(await tab.playOf("mute-first")).toBeNull();
  expect(await tab.playOf("polls")).toEqual(aPlay("p1", "polls"));
});

test("saved is said only after the disk has taken it, and what a screen shows does not wait for that", async () => {
  const tab = await openTab();
  const said: string[] = [];
  tab.store.subscribe(({ saving }) => saving.state !== said.at(-1) && said.push(saving.state));
  const kept = tab.keep(aDoing(aPlay("p1")));
  expect(tab.store.getState().summary.carryOn?.play).toBe("p1");
  expect(await rowsIn("events")).toEqual([]);
  expect(said).not.toContain("saved");
  await kept;
  expect(said).toEqual(["idle", "saving", "saved"]);
  expect(await rowsIn("events")).toHaveLength(1);
});

test("everything that was done is in the record in the order in which it was done, whatever the clock says", async () => {
  const clock = vi.spyOn(Date, "now");
  const tab = await openTab();
  for (let moves = 0; moves < 20; moves += 1) {
    clock.mockReturnValue(1_000_000 - moves * 5000);
    void tab.keep(aMove("p1", moves));
  }
  await tab.keep(aMove("p1", 20));
  const events = await tab.eventsOf("p1");
  expect(events.map(({ action }) => action)).toEqual(
    Array.from({ length: 21 }, (_, n) => ({ type: "move", move: { n } })),
  );
  expect(events.map(({ order }) => order)).toEqual(Array.from({ length: 21 }, (_, n) => n + 1));
});

test("a play with something in it that no disk can hold is kept without it, and what comes after is kept too", async () => {
  const tab = await openTab();
  const play = {
    ...aPlay("p1"),
    steps: { one: { round: { bark: () => "woof", n: 1 }, help: "none" as const, shown: null } },
  };
  await tab.keep(aDoing(play));
  await tab.keep(aMove("p2", 1, "polls"));
  expect((await tab.playOf("mute-first"))?.steps.one?.round).toEqual({ n: 1 });
  expect(await rowsIn("events")).toHaveLength(2);
});

test("a learner is added, named, given settings and switched to, and the tablet opens with them", async () => {
  const tab = await openTab();
  await tab.keep(aDoing(aPlay("p1")));
  const mair = await tab.addLearner(" Mair ", "curly");
  expect(mair).toMatchObject({ name: "Mair", look: "curly" });
  await tab.switchTo(mair.id);
  await tab.change({ size: 2, calm: true, steady: true });
  await tab.rename("Mair J", "bun");
  await tab.told("sound");
  expect(tab.store.getState().summary).toEqual({ carryOn: null, finished: {}, told: ["sound"] });
  tab.close();

  const next = await openTab();
  expect(next.store.getState().current).toEqual({
    id: mair.id,
    name: "Mair J",
    look: "bun",
    settings: { language: "en", size: 2, calm: true, sound: false, steady: true },
  });
  expect(next.store.getState().summary.told).toEqual(["sound"]);
  expect(next.store.getState().learners.map(({ name }) => name)).toEqual(["", "Mair J"]);
});

test("a learner who is removed goes with everything they did, and nobody else's is touched", async () => {
  const tab = await openTab();
  const first = tab.store.getState().current;
  await tab.keep(aDoing(aPlay("p1")));
  const mair = await tab.addLearner("Mair", "curly");
  await tab.switchTo(mair.id);
  await tab.keep(aDoing(aPlay("p2")));
  await tab.keep(aDoing(aPlay("p3", "polls")));
  await behindItsBack("aside", (rows) => rows.add({ store: "plays", value: {}, learner: mair.id }));

  await tab.removeLearner(mair.id);
  expect(tab.store.getState().learners).toEqual([first]);
  expect(tab.store.getState().current).toEqual(first);
  for (const store of ["events", "plays", "summaries", "learners", "aside"]) {
    expect(JSON.stringify(await rowsIn(store)), store).not.toContain(mair.id);
  }
  expect(await rowsIn("events")).toHaveLength(1);
  expect(await tab.playOf("mute-first")).toEqual(aPlay("p1"));
});

test("the last learner who is removed is followed by a new one with nothing done, the same one after a reload", async () => {
  const tab = await openTab();
  const before = tab.store.getState().current;
  await tab.keep(anEnd("p1"));
  await tab.removeLearner(before.id);
  const after = tab.store.getState().current;
  expect(after.id).not.toBe(before.id);
  expect(tab.store.getState().summary.finished).toEqual({});
  tab.close();
  const next = await openTab();
  expect(next.store.getState().learners).toEqual([after]);
  await next.keep(aDoing(aPlay("p2")));
  expect(await rowsIn("learners")).toMatchObject([{ id: after.id }]);
});

test("opening costs the same four reads with ten thousand events as with none", async () => {
  const tab = await openTab();
  await tab.keep(aDoing(aPlay("p1")));
  const [event] = (await tab.eventsOf("p1")) as [PlayEvent];
  tab.close();
  const db = await rawDatabase();
  await new Promise((done) => {
    const tx = db.transaction("events", "readwrite", { durability: "strict" });
    for (let n = 0; n < 10_000; n += 1) tx.objectStore("events").add({ ...event, id: `e${n}`, order: n + 2 });
    tx.oncomplete = done;
  });
  db.close();

  const asked: string[] = [];
  for (const how of ["get", "getAll", "getAllKeys", "count", "openCursor", "index"] as const) {
    const real = IDBObjectStore.prototype[how];
    vi.spyOn(IDBObjectStore.prototype, how).mockImplementation(function (
      this: IDBObjectStore,
      ...given: unknown[]
    ) {
      asked.push(`${this.name}.${how}`);
      return Reflect.apply(real, this, given);
    });
  }
  const next = await openTab();
  expect(next.store.getState().summary.carryOn?.play).toBe("p1");
  expect(asked.sort()).toEqual(["aside.count", "facts.getAll", "learners.getAll", "summaries.getAll"]);
});
