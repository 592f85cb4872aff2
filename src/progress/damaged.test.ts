import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { inMemory } from "./in-memory.ts";
import {
  aDoing,
  aMove,
  anEnd,
  aPlay,
  behindItsBack,
  closeTabs,
  freshTablet,
  openTab,
  rowsIn,
} from "./pretend-tablet.ts";

beforeEach(freshTablet);
afterEach(() => {
  closeTabs();
  vi.restoreAllMocks();
});

/** A tablet on which Mair has finished one lesson and begun another. */
async function mairsTablet(): Promise<string> {
  const tab = await openTab();
  await tab.rename("Mair", "curly");
  await tab.keep(aDoing(aPlay("p1")));
  await tab.keep(anEnd("p1"));
  await tab.keep(aDoing(aPlay("p2", "polls")));
  await tab.keep(aMove("p2", 1, "polls"));
  await tab.told("sound");
  tab.close();
  return tab.store.getState().current.id;
}

test("a damaged summary is made again from the record, and kept aside as it was", async () => {
  const learner = await mairsTablet();
  const before = (await openTab()).store.getState().summary;
  const junk = { learner, unfinished: { polls: { play: 7 } }, finished: "lots", told: ["sound", 4] };
  await behindItsBack("summaries", (rows) => rows.put(junk));

  const tab = await openTab();
  expect(tab.store.getState().summary).toEqual(before);
  expect(tab.store.getState().setAside).toBe(1);
  expect(await rowsIn("aside")).toEqual([{ store: "summaries", value: junk, learner }]);
  const later = await openTab();
  expect(later.store.getState().summary).toEqual(before);
  expect(await rowsIn("aside")).toHaveLength(1);
});

test("all that was put by while a summary is made again is counted at once", async () => {
  const learner = await mairsTablet();
  const [, event] = await rowsIn("events");
  await behindItsBack("summaries", (rows) => rows.put({ learner, told: 7 }));
  await behindItsBack("events", (rows) => rows.put({ ...Object(event), action: "?" }));
  const tab = await openTab();
  expect(tab.store.getState().setAside).toBe(2);
  expect(await rowsIn("aside")).toHaveLength(2);
});

test("a summary that has vanished is made again from the record", async () => {
  const learner = await mairsTablet();
  await behindItsBack("summaries", (rows) => rows.delete(learner));
  const tab = await openTab();
  expect(Object.keys(tab.store.getState().summary.finished)).toEqual(["mute-first"]);
  expect(tab.store.getState().summary.carryOn?.play).toBe("p2");
});

test("a summary that is damaged while the app is open is made again by the next doing", async () => {
  const learner = await mairsTablet();
  const tab = await openTab();
  await behindItsBack("summaries", (rows) => rows.put({ learner, told: "?" }));
  await tab.keep(aMove("p2", 2, "polls"));
  expect(Object.keys(tab.store.getState().summary.finished)).toEqual(["mute-first"]);
  expect(tab.unfinishedOf("polls")?.order).toBe(5);
});

test.each([
  ["a play without its steps", { play: { id: "p2", lesson: "polls" }, order: 1, by: "x", missing: 0 }],
  ["nothing but its key", {}],
  [
    "a play with a step of another kind",
    { play: { ...aPlay("p2", "polls"), steps: { one: "?" } }, order: 1, by: "x", missing: 0 },
  ],
])(
  "a damaged snapshot, %s, is put aside, and the play can be replayed from the record",
  async (_how, damage) => {
    const learner = await mairsTablet();
    const row = { learner, lesson: "polls", ...damage };
    await behindItsBack("plays", (rows) => rows.put(row));
    const tab = await openTab();
    expect(await tab.playOf("polls")).toBeNull();
    expect(tab.store.getState().setAside).toBe(1);
    expect(await rowsIn("aside")).toEqual([{ store: "plays", value: row, learner }]);
    const left = tab.unfinishedOf("polls");
    expect((await tab.eventsOf(left?.play ?? "")).map(({ action }) => action.type)).toEqual(["open", "move"]);
    await tab.keep(aMove("p2", 2, "polls"));
    expect(await tab.playOf("polls")).toEqual(aPlay("p2", "polls", 2));
  },
);

test("a row of the record that can't be read is put aside, and the rest is there", async () => {
  const learner = await mairsTablet();
  const junk = { id: "junk", learner, play: "p2", action: { type: "fly" }, order: 77 };
  await behindItsBack("events", (rows) => rows.put(junk));
  const tab = await openTab();
  expect(await tab.eventsOf("p2")).toHaveLength(2);
  expect(tab.store.getState().setAside).toBe(1);
  expect(await tab.eventsOf("p2")).toHaveLength(2);
  expect(tab.store.getState().setAside).toBe(1);
  expect(await rowsIn("aside")).toEqual([{ store: "events", value: junk, learner }]);
  expect((await openTab()).store.getState().setAside).toBe(1);
});

test("a damaged learner keeps their name and all they did", async () => {
  const learner = await mairsTablet();
  await behindItsBack("learners", (rows) => rows.put({ id: learner, name: "Mair", settings: { size: 40 } }));
  const tab = await openTab();
  expect(tab.store.getState().current).toEqual({
    id: learner,
    name: "Mair",
    look: "",
    settings: { language: "en", size: 0, calm: false, sound: false },
  });
  expect(tab.unfinishedOf("polls")?.play).toBe("p2");
  expect(tab.store.getState().setAside).toBe(1);
  await tab.change({ calm: true });
  expect((await openTab()).store.getState().current.settings.calm).toBe(true);
});

test.each([
  ["a language that there can't be", { language: "en@" }, "bun"],
  ["a look that goes on and on", { language: "en" }, "bun".repeat(200)],
])("%s is put aside, so that the keepsake file can be taken in", async (_what, { language }, look) => {
  const learner = await mairsTablet();
  const settings = { language, size: 0, calm: false, sound: false };
  await behindItsBack("learners", (rows) => rows.put({ id: learner, name: "Mair", look, settings }));
  const tab = await openTab();
  expect(tab.store.getState().current).toMatchObject({ name: "Mair", settings: { language: "en" } });
  expect(await inMemory().importFile(await tab.exportFile())).toMatchObject({ ok: true });
});

test("a list with a gap in it is no list of things said", async () => {
  const learner = await mairsTablet();
  const told = ["sound"];
  told[2] = "calm";
  await behindItsBack("summaries", (rows) => rows.put({ learner, unfinished: {}, finished: {}, told }));
  const tab = await openTab();
  expect(tab.store.getState().summary.told).toEqual(["sound", "calm"]);
  expect(Object.keys(tab.store.getState().summary.finished)).toEqual(["mute-first"]);
});

test.each(["__proto__", "x".repeat(300)])(
  "somebody whose id can't be one, %s, hides nobody else",
  async (id) => {
    const learner = await mairsTablet();
    await behindItsBack("learners", (rows) => rows.put({ id, name: "Nobody", look: "bun", settings: {} }));
    const { learners, setAside } = (await openTab()).store.getState();
    expect(learners.map((each) => each.id)).toEqual([learner]);
    expect(setAside).toBe(1);
  },
);

test("a summary and an event with names that reach into JavaScript are put aside", async () => {
  const learner = await mairsTablet();
  const before = (await openTab()).store.getState().summary;
  const odd = Object.fromEntries([["__proto__", { room: "a", play: "p", times: 1, order: 1 }]]);
  await behindItsBack("summaries", (rows) => rows.put({ learner, unfinished: {}, finished: odd, told: [] }));
  const [event] = (await rowsIn("events")) as object[];
  await behindItsBack("events", (rows) => rows.put({ ...event, id: "x", order: 77, lesson: "__proto__" }));
  const tab = await openTab();
  await tab.eventsOf("p1");
  expect(tab.store.getState().summary).toEqual({ ...before, told: [] });
  expect(await rowsIn("aside")).toMatchObject([{ store: "events" }, { store: "summaries" }]);
});

test("a tablet that no longer knows who was here last opens with somebody who is there", async () => {
  const learner = await mairsTablet();
  await behindItsBack("facts", (rows) => rows.put({ what: "current", value: { not: "a name" } }));
  expect((await openTab()).store.getState().current.id).toBe(learner);
});

test("a row that the browser itself can't give does not hide the others", async () => {
  await mairsTablet();
  for (const source of [IDBIndex, IDBObjectStore]) {
    vi.spyOn(source.prototype, "getAll").mockImplementation(() => {
      throw new DOMException("", "DataError");
    });
  }
  const tab = await openTab();
  expect(tab.store.getState().current.name).toBe("Mair");
  expect(await tab.eventsOf("p2")).toHaveLength(2);
});
