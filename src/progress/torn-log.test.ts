import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { onWriting } from "./pretend-disk.ts";
import { aDoing, aMove, aPlay, closeTabs, freshTablet, openTab, rowsIn, typesIn } from "./pretend-tablet.ts";

beforeEach(freshTablet);
afterEach(() => {
  closeTabs();
  vi.restoreAllMocks();
});

test("after a disk that was full to the last byte, a new log is begun before anything is written after the torn one", async () => {
  const tab = await openTab();
  await tab.keep(aDoing(aPlay("p1")));
  const torn = onWriting((tx, [store = ""]) => {
    const message = "Connection is closing because of: IO error: 000003.log: FILE_ERROR_NO_SPACE";
    tx.objectStore(store).count().onsuccess = () => {
      tx.abort();
      Object.defineProperty(tx, "error", { value: new DOMException(message, "UnknownError") });
    };
  });
  await tab.keep(aMove("p1", 1));
  expect(tab.store.getState().saving).toEqual({ state: "not-saved", why: "full" });
  torn.mend();

  let brought = 0;
  const scopes: string[][] = [];
  const room = onWriting((tx, stores) => {
    scopes.push(stores);
    if (stores.length > 1) return;
    const aside = tx.objectStore("aside");
    const add = aside.add.bind(aside);
    aside.add = (row: { value: string }) => {
      brought += row.value.length;
      return add(row);
    };
  });
  await tab.keep(aMove("p1", 2));
  room.mend();
  expect(tab.store.getState().saving).toEqual({ state: "saved" });
  expect(scopes.map((stores) => stores.length)).toEqual([1, 6, 6]);
  expect(brought).toBeGreaterThan(5_000_000);
  expect(await rowsIn("aside")).toEqual([]);
  expect(typesIn(await rowsIn("events"))).toEqual(["open", "move", "move"]);
});
