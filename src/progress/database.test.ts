import { unwrap } from "idb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Database, openDatabase } from "./database.ts";
import { freshTablet, rawDatabase, rowsIn } from "./pretend-tablet.ts";
import { troubleOf } from "./trouble.ts";

let db: Database;
beforeEach(() => {
  freshTablet();
  db = openDatabase();
});
afterEach(() => {
  db.close();
  vi.restoreAllMocks();
});

test("every write asks for strict durability and ends with its transaction", async () => {
  const started = vi.spyOn(IDBDatabase.prototype, "transaction");
  const order: string[] = [];
  const written = db
    .write(["facts"], async (tx) => {
      tx.addEventListener("complete", () => order.push("complete"));
      await tx.objectStore("facts").put({ what: "current", value: "me" });
      order.push("put");
    })
    .then(() => order.push("resolved"));
  await written;
  expect(started).toHaveBeenCalledWith(["facts"], "readwrite", { durability: "strict" });
  expect(order).toEqual(["put", "complete", "resolved"]);
});

test("a write that fails halfway leaves nothing behind", async () => {
  const write = db.write(["facts", "learners"], async (tx) => {
    await tx.objectStore("facts").put({ what: "current", value: "me" });
    throw new Error("halfway");
  });
  await expect(write).rejects.toThrow("halfway");
  expect(await rowsIn("facts")).toMatchObject([{ what: "first" }]);
});

test("a row with an id that is there already is refused by its name, with the rest of its transaction", async () => {
  const row = { id: "one", name: "", look: "", since: 1 };
  const settings = { language: "en", size: 0, calm: false, sound: false } as const;
  const write = db.write(["learners"], async (tx) => {
    await tx.objectStore("learners").add({ ...row, settings });
    await tx.objectStore("learners").add({ ...row, settings });
  });
  await expect(write).rejects.toMatchObject({ name: "ConstraintError" });
  expect(await rowsIn("learners")).toEqual([]);
});

test("a disk that is full at the very end is told by name, though the browser says no word", async () => {
  const write = db.write(["facts"], async (tx) => {
    await tx.objectStore("facts").put({ what: "current", value: "me" });
    Object.defineProperty(unwrap(tx), "error", { value: new DOMException("", "QuotaExceededError") });
    tx.abort();
  });
  const error = await write.catch((why: unknown) => why);
  expect(troubleOf(error)).toBe("full");
});

test("a record of a newer version is read, never written to and never deleted", async () => {
  await db.write(["facts"], (tx) => tx.objectStore("facts").put({ what: "current", value: "me" }));
  const newer = await rawDatabase(5);
  newer.close();
  const facts = await db.read(["facts"], (tx) => tx.objectStore("facts").getAll());
  expect(facts).toContainEqual({ what: "current", value: "me" });
  const write = db.write(["facts"], (tx) => tx.objectStore("facts").clear());
  await expect(write).rejects.toThrow("newer version");
  expect(await rowsIn("facts")).toHaveLength(2);
});
