import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openDatabase } from "../database.ts";
import type { Mark } from "../mark.ts";
import {
  aDoing,
  aMove,
  anEnd,
  aPlay,
  behindItsBack,
  closeTabs,
  freshTablet,
  keepTab,
  rowsIn,
  typesIn,
  untilSaved,
} from "../pretend-tablet.ts";
import { openProgress } from "../progress.ts";
import { putLoss } from "./loss.ts";
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

async function playedByMair() {
  const tab = await openTab();
  await tab.rename("Mair", "curly");
  await tab.change({ size: 2 });
  await tab.keep(aDoing(aPlay("p1")));
  await tab.keep(aMove("p1", 1));
  await tab.keep(aDoing(aPlay("p2", "polls")));
  await tab.keep(anEnd("p2", "polls"));
  tab.close();
  return tab.store.getState();
}

test("a database that the browser wiped is given back from the journal, whole, and it is said until somebody has heard it", async () => {
  const before = await playedByMair();
  freshTablet();
  const tab = await openTab();
  const now = tab.store.getState();
  expect(now.current).toEqual(before.current);
  expect(now.learners).toEqual(before.learners);
  expect(now.summary.finished.polls?.times).toBe(1);
  expect(now.summary.carryOn).toMatchObject({ play: "p1", step: 2 });
  expect(typesIn(await tab.eventsOf("p1"))).toEqual(["open", "move"]);
  expect(now.loss).toBe("mended");
  tab.close();

  const next = await openTab();
  expect(next.store.getState().loss).toBe("mended");
  await next.heardOfLoss();
  expect(next.store.getState().loss).toBeNull();
  next.close();
  expect((await openTab()).store.getState().loss).toBeNull();
});

test("somebody who has a go before that is known is who they were", async () => {
  const before = await playedByMair();
  freshTablet();
  const tab = await openProgress("en", withFiles(files));
  keepTab(tab);
  await tab.keep(aDoing(aPlay("p3", "chat")));
  expect(tab.store.getState().current).toEqual(before.current);
  expect(tab.store.getState().learners).toHaveLength(1);
  expect(await rowsIn("learners")).toHaveLength(1);
  expect(tab.unfinishedOf("chat")?.play).toBe("p3");
  expect(await rowsIn("events")).toHaveLength(5);
});

test("a database that has gone back in time gets what it has lost, once", async () => {
  await playedByMair();
  await behindItsBack("events", (rows) => rows.delete(IDBKeyRange.lowerBound(2)));
  await behindItsBack("facts", (rows) => rows.put({ what: "written", value: witnessed?.database, count: 4 }));
  await behindItsBack("summaries", (rows) => rows.clear());
  const tab = await openTab();
  expect(tab.store.getState().loss).toBe("mended");
  expect(typesIn(await rowsIn("events"))).toEqual(["open", "move", "open", "on"]);
  expect(tab.store.getState().summary.finished.polls?.times).toBe(1);
  expect(await tab.playOf("mute-first")).toBeNull();
  tab.close();
  await openTab();
  expect(await rowsIn("events")).toHaveLength(4);
});

test("a kill between the two records is no loss: the journal catches up, and nothing is said", async () => {
  await playedByMair();
  const alone = await openProgress("en", null);
  keepTab(alone);
  await alone.keep(aMove("p1", 2));
  alone.close();
  const tab = await openTab();
  expect(tab.store.getState().loss).toBeNull();
  tab.close();
  freshTablet();
  const next = await openTab();
  expect(typesIn(await next.eventsOf("p1"))).toEqual(["open", "move", "move"]);
});

test("what was kept before there were journals is in it from the first time on", async () => {
  const old = await openProgress("en", null);
  keepTab(old);
  await old.rename("Mair", "curly");
  await old.keep(aDoing(aPlay("p1")));
  await old.keep(anEnd("p2", "polls"));
  old.close();
  (await openTab()).close();
  freshTablet();
  const { current, summary } = (await openTab()).store.getState();
  expect(current.name).toBe("Mair");
  expect(summary.carryOn?.play).toBe("p1");
  expect(summary.finished.polls?.times).toBe(1);
});

test("somebody who was removed stays removed, whatever is lost, and is in no file any more", async () => {
  await playedByMair();
  const tab = await openTab();
  const mair = tab.store.getState().current;
  const ben = await tab.addLearner("Ben", "");
  await tab.removeLearner(mair.id);
  await untilSaved(tab);
  tab.close();
  for (const name of ["a", "b"]) expect(Buffer.from(files.bytes(name)).includes("Mair")).toBe(false);
  freshTablet();
  const next = await openTab();
  expect(next.store.getState().learners).toEqual([ben]);
  expect(await rowsIn("events")).toEqual([]);
});

test("a journal that is damaged gives what can be read, and it is said that some is lost", async () => {
  await playedByMair();
  freshTablet();
  for (const name of ["a", "b"]) {
    const bytes = files.bytes(name);
    const at = Buffer.from(bytes).indexOf('"type":"move"');
    if (at >= 0) bytes[at] = 0;
  }
  const tab = await openTab();
  expect(tab.store.getState().loss).toBe("partly");
  expect(typesIn(await tab.eventsOf("p1"))).toEqual(["open"]);
  expect(tab.store.getState().summary.finished.polls?.times).toBe(1);
});

test("a loss that was mended hides none that was not", async () => {
  const db = openDatabase();
  for (const loss of ["mended", "partly", "mended"] as const) await putLoss(db, loss);
  expect(await rowsIn("facts")).toContainEqual({ what: "loss", value: "partly" });
  await putLoss(db, null);
  await putLoss(db, "mended");
  expect(await rowsIn("facts")).toContainEqual({ what: "loss", value: "mended" });
  db.close();
});

test("where both are gone it is said that all is gone, and the app begins again", async () => {
  await playedByMair();
  freshTablet();
  files = pretendFiles();
  const tab = await openTab();
  expect(tab.store.getState().loss).toBe("gone");
  await tab.heardOfLoss();
  await tab.keep(aDoing(aPlay("p1")));
  tab.close();
  expect((await openTab()).store.getState().loss).toBeNull();
});
