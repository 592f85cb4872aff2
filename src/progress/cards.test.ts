import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Card } from "../lesson/card.ts";
import { onWriting } from "./pretend-disk.ts";
import { aDoing, aPlay, closeTabs, freshTablet, openTab, rawDatabase, rowsIn } from "./pretend-tablet.ts";
import type { OpenProgress } from "./progress.ts";

beforeEach(freshTablet);
afterEach(() => {
  closeTabs();
  vi.restoreAllMocks();
});

const card = (title = "My plan for after"): Card => ({
  title,
  paper: "butter",
  lines: [{ ask: "First, I will", words: ["ring Mair, who knows"] }],
  note: null,
  language: "en",
});

/** Somebody who has played, with their drawer. */
async function somebody(tab?: OpenProgress) {
  const here = tab ?? (await openTab());
  await here.keep(aDoing(aPlay("p1")));
  return { tab: here, drawer: await here.cards() };
}

async function titles(tab: OpenProgress): Promise<{ mine: (string | null)[]; nobodys: (string | null)[] }> {
  const all = await (await tab.cards()).all();
  if ("why" in all) throw new Error(all.why);
  const of = (list: typeof all.mine) => list.map((each) => each.card?.title ?? null);
  return { mine: of(all.mine), nobodys: of(all.nobodys) };
}

/** Everything on the disk of this tablet, but for the drawer. */
async function allOfTheRecord(): Promise<string> {
  const stores = ["events", "plays", "summaries", "learners", "facts", "aside"];
  return JSON.stringify(await Promise.all(stores.map(rowsIn)));
}

const fullDisk = (which: string) =>
  onWriting((tx, [store = ""]) => {
    if (store !== which) return;
    const commit = tx.objectStore(store).count();
    commit.onsuccess = () => {
      tx.abort();
      Object.defineProperty(tx, "error", { value: new DOMException("", "QuotaExceededError") });
    };
  });

test("a card is kept with strict durability, in no part of the record, and is there at the next visit, newest first", async () => {
  const started = vi.spyOn(IDBDatabase.prototype, "transaction");
  const { tab, drawer } = await somebody();
  expect(await drawer.keep("7", card())).toEqual({ kept: true });
  expect(started).toHaveBeenCalledWith(["cards"], "readwrite", { durability: "strict" });
  await drawer.keep("8", card("My yes, my no"));
  expect(await allOfTheRecord()).not.toContain("Mair");
  expect(await tab.exportFile()).not.toContain("Mair");
  tab.close();
  expect(await titles(await openTab())).toEqual({
    mine: ["My yes, my no", "My plan for after"],
    nobodys: [],
  });
});

test("the same card kept again takes the place of the one before", async () => {
  const { tab, drawer } = await somebody();
  await drawer.keep("7", card("One"));
  await drawer.keep("7", card("Two"));
  expect((await titles(tab)).mine).toEqual(["Two"]);
});

test("a card that is taken out is gone, and no other with it", async () => {
  const { tab, drawer } = await somebody();
  await drawer.keep("7", card("One"));
  await drawer.keep("8", card("Two"));
  expect(await drawer.remove({ learner: tab.store.getState().current.id, id: "7" })).toEqual({ kept: true });
  expect((await titles(tab)).mine).toEqual(["Two"]);
  expect(JSON.stringify(await cardRows())).not.toContain("One");
});

/** What is in the drawer on the disk. */
async function cardRows(): Promise<unknown[]> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open("have-a-go-cards");
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  try {
    return await new Promise((resolve, reject) => {
      const request = db.transaction("cards").objectStore("cards").getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  } finally {
    db.close();
  }
}

test("each learner has a drawer of their own, and a removed one's cards go with them", async () => {
  const { tab, drawer } = await somebody();
  await tab.rename("Mair", "curly");
  await drawer.keep("7", card("Mair's"));
  const mair = tab.store.getState().current.id;
  const gwen = await tab.addLearner("Gwen", "bun");
  await tab.switchTo(gwen.id);
  await drawer.keep("7", card("Gwen's"));
  expect(await titles(tab)).toEqual({ mine: ["Gwen's"], nobodys: [] });
  await tab.removeLearner(mair);
  expect(JSON.stringify(await cardRows())).not.toContain("Mair's");
  expect((await titles(tab)).mine).toEqual(["Gwen's"]);
});

test("cards that could not be taken out with their owner go when the drawer is next opened", async () => {
  const { tab, drawer } = await somebody();
  await drawer.keep("7", card());
  const full = fullDisk("cards");
  await tab.removeLearner(tab.store.getState().current.id);
  full.mend();
  expect(await cardRows()).toHaveLength(1);
  expect(await titles(tab)).toEqual({ mine: [], nobodys: [] });
  expect(await cardRows()).toEqual([]);
});

test("a tab that still shows a learner whom another tab has removed keeps no card for them", async () => {
  const { tab, drawer } = await somebody();
  const gone = tab.store.getState().current.id;
  const db = await rawDatabase();
  await new Promise((done) => {
    const tx = db.transaction("facts", "readwrite");
    tx.objectStore("facts").put({ what: `removed:${gone}`, value: "" });
    tx.oncomplete = done;
  });
  db.close();
  expect(await drawer.keep("7", card())).toEqual({ kept: false, why: "broken" });
});

test("a full disk and a browser without storage are said, and nothing else breaks", async () => {
  const { tab, drawer } = await somebody();
  const full = fullDisk("cards");
  expect(await drawer.keep("7", card())).toEqual({ kept: false, why: "full" });
  full.mend();
  await tab.keep(aDoing(aPlay("p2", "polls")));
  expect(tab.store.getState().saving).toEqual({ state: "saved" });
  expect(await drawer.keep("7", card())).toEqual({ kept: true });

  freshTablet();
  vi.spyOn(IDBFactory.prototype, "open").mockImplementation(() => {
    throw new DOMException("", "SecurityError");
  });
  const refused = await openTab();
  const none = await refused.cards();
  expect(await none.keep("7", card())).toEqual({ kept: false, why: "refused" });
  expect(await none.all()).toEqual({ why: "refused" });
});

test("after a write that may have torn the log, a new one is begun before the record is written to again", async () => {
  const { tab, drawer } = await somebody();
  const torn = onWriting((tx, [store = ""]) => {
    if (store !== "cards") return;
    tx.objectStore(store).count().onsuccess = () => {
      tx.abort();
      Object.defineProperty(tx, "error", { value: new DOMException("Internal error.", "UnknownError") });
    };
  });
  expect(await drawer.keep("7", card())).toMatchObject({ kept: false });
  torn.mend();
  const stores: string[][] = [];
  const seen = onWriting((_tx, names) => stores.push(names));
  await tab.keep(aDoing(aPlay("p2", "polls")));
  seen.mend();
  expect(stores[0]).toEqual(["aside"]);
});

test("cards of a newer app are shown and can be taken out, and none is added to them", async () => {
  const { tab, drawer } = await somebody();
  await drawer.keep("7", card());
  const newer = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open("have-a-go-cards", 4);
    request.onsuccess = () => resolve(request.result);
  });
  newer.close();
  expect(await drawer.keep("8", card("Two"))).toEqual({ kept: false, why: "newer" });
  expect((await titles(tab)).mine).toEqual(["My plan for after"]);
  const learner = tab.store.getState().current.id;
  expect(await drawer.remove({ learner, id: "7" })).toEqual({ kept: true });
  expect((await titles(tab)).mine).toEqual([]);
});

test("a card that can't be read is still shown as one, and one whose owner was lost can be found and taken out", async () => {
  const { tab, drawer } = await somebody();
  await drawer.keep("7", card());
  await drawer.keep("8", { ...card(), lines: "torn" } as unknown as Card);
  expect((await titles(tab)).mine).toEqual(["My plan for after", null]);
  tab.close();
  await new Promise((done) => {
    indexedDB.deleteDatabase("have-a-go").onsuccess = done;
  });
  const { tab: next, drawer: found } = await somebody();
  expect((await titles(next)).nobodys).toEqual(["My plan for after", null]);
  const all = await found.all();
  for (const each of "why" in all ? [] : all.nobodys) await found.remove(each);
  expect(await cardRows()).toEqual([]);
});
