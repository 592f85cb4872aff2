import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Mark } from "../mark.ts";
import {
  aDoing,
  aMove,
  anEnd,
  aPlay,
  closeTabs,
  freshTablet,
  keepTab,
  rowsIn,
  typesIn,
  until,
  untilSaved,
} from "../pretend-tablet.ts";
import { openProgress } from "../progress.ts";
import { type PretendFiles, pretendFiles, pretendSource } from "./pretend-files.ts";

let files: PretendFiles;
let witnessed: Mark | null;

beforeEach(() => {
  freshTablet();
  files = pretendFiles();
  witnessed = null;
});
afterEach(() => {
  closeTabs();
  vi.restoreAllMocks();
});

const witness = {
  seen: async () => witnessed,
  see: async (mark: Mark) => {
    witnessed = mark;
  },
};

const withFiles = (has: PretendFiles | null) => pretendSource(has, witness);

/** Opens the app in a browser with a journal, or without, and waits until the two records have been compared. */
async function openTab(has: PretendFiles | null = files) {
  const tab = await openProgress("en", withFiles(has));
  keepTab(tab);
  await tab.compared();
  return tab;
}

test("a browser without such files notices a wiped database all the same", async () => {
  const tab = await openTab(null);
  await tab.keep(aDoing(aPlay("p1")));
  await untilSaved(tab);
  tab.close();
  freshTablet();
  expect((await openTab(null)).store.getState().loss).toBe("gone");
});

test("on a new tablet nothing is said", async () => {
  const tab = await openTab();
  await tab.keep(aDoing(aPlay("p1")));
  await untilSaved(tab);
  expect(tab.store.getState().loss).toBeNull();
  tab.close();
  expect((await openTab()).store.getState().loss).toBeNull();
});

test("a record that is wiped while the app is open is given back", async () => {
  const tab = await openTab();
  await tab.rename("Mair", "curly");
  await tab.keep(aDoing(aPlay("p1")));
  await new Promise((done) => {
    indexedDB.deleteDatabase("have-a-go").onsuccess = done;
  });
  await tab.keep(aMove("p1", 1));
  await until(tab, ({ loss }) => loss === "mended");
  expect(typesIn(await tab.eventsOf("p1"))).toEqual(["open", "move"]);
  expect(tab.store.getState().summary.carryOn).toMatchObject({ play: "p1" });
});

test("a record that is wiped while the app is open is given back before a lesson of it is opened", async () => {
  const tab = await openTab();
  await tab.keep(aDoing(aPlay("p1")));
  await tab.keep(aMove("p1", 1));
  await new Promise((done) => {
    indexedDB.deleteDatabase("have-a-go").onsuccess = done;
  });
  expect(await tab.playOf("mute-first")).toBeNull();
  expect(typesIn(await tab.eventsOf("p1"))).toEqual(["open", "move"]);
  expect(tab.store.getState()).toMatchObject({
    loss: "mended",
    summary: { carryOn: { play: "p1", step: 2 } },
  });
  // Somebody who asks for a play that there never was hears that there is none, and nothing more is said.
  expect(await tab.eventsOf("never")).toEqual([]);
});

test("what was finished before and after a loss is counted as often as it was finished", async () => {
  const tab = await openTab();
  await tab.keep(aDoing(aPlay("p1")));
  await tab.keep(anEnd("p1"));
  await tab.keep(aDoing(aPlay("p2")));
  await new Promise((done) => {
    indexedDB.deleteDatabase("have-a-go").onsuccess = done;
  });
  await tab.keep(anEnd("p2"));
  await until(tab, ({ loss }) => loss === "mended");
  expect(tab.store.getState().summary.finished["mute-first"]?.times).toBe(2);
  expect(tab.store.getState().summary.carryOn).toBeNull();
});

test("a journal that fails stops neither play nor saving", async () => {
  const tab = await openTab();
  files.offAfter = 0;
  await tab.keep(aDoing(aPlay("p1")));
  await tab.keep(aMove("p1", 1));
  await untilSaved(tab);
  files.offAfter = Number.POSITIVE_INFINITY;
  await tab.keep(aMove("p1", 2));
  await untilSaved(tab);
  tab.close();
  freshTablet();
  expect(typesIn(await (await openTab()).eventsOf("p1"))).toEqual(["open", "move", "move"]);
});

test("two tabs on one journal: no event is lost, none is there twice, and nothing is said", async () => {
  const [one, two] = [await openTab(), await openTab()];
  await one.keep(aDoing(aPlay("p1")));
  await Promise.all([
    ...[1, 2, 3].map((n) => one.keep(aMove("p1", n))),
    ...[1, 2, 3].map((n) => two.keep(aMove("p2", n, "polls"))),
  ]);
  one.close();
  two.close();
  const events = await rowsIn("events");
  const third = await openTab();
  expect(third.store.getState().loss).toBeNull();
  third.close();
  freshTablet();
  await openTab();
  const idsOf = (rows: unknown[]) => (rows as { id: string }[]).map(({ id }) => id).sort();
  expect(idsOf(await rowsIn("events"))).toEqual(idsOf(events));
});
