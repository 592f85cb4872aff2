import { forceCloseDatabase } from "fake-indexeddb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { onWriting } from "./pretend-disk.ts";
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
  typesIn,
  until,
} from "./pretend-tablet.ts";

beforeEach(freshTablet);
afterEach(() => {
  closeTabs();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const onlyTimers = { toFake: ["setTimeout", "clearTimeout"] as const };
const fakeTimers = () => vi.useFakeTimers({ toFake: [...onlyTimers.toFake] });

/** Makes every transaction that writes fail as a full disk does, at the end and without a word, until it is mended. */
const fullDisk = () =>
  onWriting((tx, [store = ""]) => {
    const commit = tx.objectStore(store).count();
    commit.onsuccess = () => {
      tx.abort();
      Object.defineProperty(tx, "error", { value: new DOMException("", "QuotaExceededError") });
    };
  });

test("on a full disk play goes on, the reason is said, and all of it is written in order once there is room", async () => {
  const tab = await openTab();
  await tab.keep(aDoing(aPlay("p1")));
  const full = fullDisk();
  await tab.keep(aMove("p1", 1));
  expect(tab.store.getState().saving).toEqual({ state: "not-saved", why: "full" });
  await tab.keep(aMove("p1", 2));
  expect(await tab.playOf("mute-first")).toEqual(aPlay("p1", "mute-first", 2));
  expect(typesIn(await tab.eventsOf("p1"))).toEqual(["open", "move", "move"]);

  full.mend();
  expect(await rowsIn("events")).toHaveLength(1);
  await tab.keep(anEnd("p1"));
  expect(tab.store.getState().saving).toEqual({ state: "saved" });
  expect(typesIn(await rowsIn("events"))).toEqual(["open", "move", "move", "on"]);
  expect(tab.store.getState().summary.finished["mute-first"]?.order).toBe(4);
});

test("what could not be saved is tried again by itself, later and later", async () => {
  const tab = await openTab();
  fakeTimers();
  const full = fullDisk();
  await tab.keep(aDoing(aPlay("p1")));
  expect(full.writes()).toBe(1);
  await vi.advanceTimersByTimeAsync(999);
  expect(full.writes()).toBe(1);
  const triedAgain = new Promise((tried) => tab.store.subscribe(tried));
  await vi.advanceTimersByTimeAsync(1);
  await triedAgain;
  expect(full.writes()).toBe(2);
  await vi.advanceTimersByTimeAsync(0);
  await vi.advanceTimersByTimeAsync(1999);
  expect(full.writes()).toBe(2);
  full.mend();
  const saved = until(tab, ({ saving }) => saving.state === "saved");
  await vi.advanceTimersByTimeAsync(1);
  await saved;
  expect(await rowsIn("learners")).toHaveLength(1);
  expect(await rowsIn("events")).toHaveLength(1);
});

/** Keeps back the answer to every transaction that writes, as a disk does that hangs. */
function hangingDisk() {
  const held: (() => void)[] = [];
  const disk = onWriting((tx) => {
    const real = tx.addEventListener.bind(tx);
    tx.addEventListener = (type: string, heard: EventListenerOrEventListenerObject) => {
      if (type !== "complete" || typeof heard !== "function") return real(type, heard);
      real(type, (event) => held.push(() => heard(event)));
    };
  });
  return { ...disk, held };
}

test("a write that the disk does not answer is said to be not saved after three seconds, and saved if it does in the end", async () => {
  const tab = await openTab();
  await tab.keep(aDoing(aPlay("p1")));
  fakeTimers();
  const disk = hangingDisk();
  const first = tab.keep(aMove("p1", 1));
  await vi.advanceTimersByTimeAsync(2999);
  expect(tab.store.getState().saving).toEqual({ state: "saving" });
  await vi.advanceTimersByTimeAsync(1);
  expect(tab.store.getState().saving).toEqual({ state: "not-saved", why: "slow" });
  await first;

  await tab.keep(aMove("p1", 2));
  await vi.advanceTimersByTimeAsync(60_000);
  globalThis.dispatchEvent?.(new Event("online"));
  expect(disk.writes()).toBe(1);
  expect(tab.store.getState().saving).toEqual({ state: "not-saved", why: "slow" });

  vi.useRealTimers();
  disk.mend();
  await vi.waitFor(() => expect(disk.held).not.toHaveLength(0));
  for (const answer of disk.held) answer();
  await until(tab, ({ saving }) => saving.state === "saved");
  expect(typesIn(await rowsIn("events"))).toEqual(["open", "move", "move"]);
});

/** Keeps every answer back, as a window does that holds on to the whole record. Gives how to let go. */
async function heldRecord(): Promise<() => void> {
  const db = await rawDatabase();
  const tx = db.transaction([...db.objectStoreNames], "readwrite");
  let held = true;
  const hold = () => {
    if (held) tx.objectStore("facts").count().onsuccess = hold;
  };
  hold();
  return () => {
    held = false;
    db.close();
  };
}

test("a lesson opens on a tablet whose disk has stopped answering, with what is known without it", async () => {
  const tab = await openTab();
  await tab.keep(aDoing(aPlay("p1")));
  const letGo = await heldRecord();
  fakeTimers();
  const found = Promise.all([tab.playOf("mute-first"), tab.eventsOf("p1")]);
  await vi.advanceTimersByTimeAsync(12_000);
  expect(await found).toEqual([null, []]);
  letGo();
  vi.useRealTimers();
  expect(await tab.playOf("mute-first")).toEqual(aPlay("p1"));
});

test("a connection that the browser cuts is opened again, and nothing is lost or doubled", async () => {
  const connections: IDBDatabase[] = [];
  const real = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(function (
    this: IDBDatabase,
    ...given: Parameters<IDBDatabase["transaction"]>
  ) {
    if (!connections.includes(this)) connections.push(this);
    return Reflect.apply(real, this, given);
  });
  const tab = await openTab();
  await tab.keep(aDoing(aPlay("p1")));
  const [cut] = connections;
  if (cut) forceCloseDatabase(cut as unknown as Parameters<typeof forceCloseDatabase>[0]);
  await tab.keep(aMove("p1", 1));
  expect(tab.store.getState().saving).toEqual({ state: "saved" });
  expect(connections).toHaveLength(2);
  expect(await rowsIn("events")).toHaveLength(2);
});

test("a newer version in another tab may take over the record; this one reads on, writes nothing and says so", async () => {
  const tab = await openTab();
  await tab.keep(aDoing(aPlay("p1")));
  const newer = await rawDatabase(2, (db) => db.createObjectStore("stars"));
  await tab.keep(aMove("p1", 1));
  expect(tab.store.getState().saving).toEqual({ state: "not-saved", why: "newer" });
  expect(await tab.playOf("mute-first")).toEqual(aPlay("p1", "mute-first", 1));
  expect(typesIn(await tab.eventsOf("p1"))).toEqual(["open", "move"]);
  newer.close();
  tab.close();

  const next = await openTab();
  expect(next.store.getState().summary.carryOn?.play).toBe("p1");
  expect(await next.playOf("mute-first")).toEqual(aPlay("p1"));
  const db = await rawDatabase();
  expect(db.version).toBe(2);
  expect([...db.objectStoreNames]).toContain("stars");
  db.close();
});

test("an event that is already in the record is not added a second time", async () => {
  const tab = await openTab();
  await tab.keep(aDoing(aPlay("p1")));
  const [event] = await tab.eventsOf("p1");
  await expect(behindItsBack("events", (rows) => rows.add({ ...event, order: 9 }))).rejects.toMatchObject({
    name: "ConstraintError",
  });
  // The disk has it, and the answer was lost: the same doing is written once more.
  const disk = onWriting((tx) => {
    const real = tx.addEventListener.bind(tx);
    tx.addEventListener = (type: string, heard: EventListener) => {
      if (type === "abort") real("complete", heard);
      else if (type !== "complete") real(type, heard);
    };
  });
  await tab.keep(aMove("p1", 1));
  expect(tab.store.getState().saving.state).toBe("not-saved");
  disk.mend();
  expect(await rowsIn("events")).toHaveLength(2);
  await tab.keep(aMove("p1", 2));
  expect(tab.store.getState().saving).toEqual({ state: "saved" });
  expect(typesIn(await rowsIn("events"))).toEqual(["open", "move", "move"]);
});
