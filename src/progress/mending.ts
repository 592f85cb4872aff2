import { tallyIn } from "./carry-out.ts";
import type { Database } from "./database.ts";
import { type Tally, tallyOf } from "./fold.ts";
import { isFields, isLearner, isName, isPlayRow, mendedLearner, toldIn } from "./readable.ts";
import { eventsOf, type Rows, type Small, sinceOf, textIn } from "./reading.ts";
import type { Store, Writing } from "./rows.ts";
import type { Learner, Settings } from "./types.ts";

/** Reads rows one by one, for when reading them together fails because of one of them. */
async function oneByOne(db: Database, store: Store, keys: IDBValidKey[]): Promise<Rows> {
  const out: Rows = { rows: [], lost: 0 };
  for (const key of keys) {
    try {
      out.rows.push(await db.read([store], (tx) => tx.objectStore(store).get(IDBKeyRange.only(key))));
    } catch {
      out.lost += 1;
    }
  }
  return out;
}

/** Reads the small stores row by row. */
export async function readApart(db: Database): Promise<Small> {
  const apart = async (store: keyof Small["rows"]) =>
    oneByOne(db, store, await db.read([store], (tx) => tx.objectStore(store).getAllKeys()));
  const rows = {
    learners: await apart("learners"),
    summaries: await apart("summaries"),
    facts: await apart("facts"),
  };
  return { rows, aside: await db.read(["aside"], (tx) => tx.objectStore("aside").count()) };
}

/** Reads the events of one play or one learner, one by one. */
export async function eventsApart(db: Database, index: "play" | "learner", key: string): Promise<unknown[]> {
  const keys = await db.read(["events"], (tx) => tx.objectStore("events").index(index).getAllKeys(key));
  return (await oneByOne(db, "events", keys)).rows;
}

/** Puts a row that can't be read aside, whole, and something readable in its place. Resolves to whether that could be done. */
async function putAside(
  db: Database,
  store: "events" | "plays" | "learners",
  value: unknown,
  mend: (tx: Writing) => Promise<boolean>,
): Promise<boolean> {
  try {
    return await db.write([store, "aside"], async (tx) => {
      if (!(await mend(tx))) return false;
      const learner = textIn(value, store === "learners" ? "id" : "learner");
      await tx.objectStore("aside").add({ store, value, learner });
      return true;
    });
  } catch {
    return false;
  }
}

/** Puts an event that can't be read aside. Resolves to whether that could be done. */
export function putEventAside(db: Database, row: unknown): Promise<boolean> {
  const order = isFields(row) ? Number(row.order) : Number.NaN;
  return putAside(db, "events", row, async (tx) => {
    if (Number.isNaN(order) || (await tx.objectStore("events").getKey(order)) === undefined) return false;
    await tx.objectStore("events").delete(order);
    return true;
  });
}

/** Puts a play that can't be read aside. Resolves to whether that could be done. */
export function putPlayAside(db: Database, row: unknown, key: [string, string]): Promise<boolean> {
  return putAside(db, "plays", row, async (tx) => {
    if (isPlayRow(await tx.objectStore("plays").get(key))) return false;
    await tx.objectStore("plays").delete(key);
    return true;
  });
}

/** A learner made of what can still be read of one, on the disk too; null where not even their id can. */
export async function mendLearner(db: Database, row: unknown, settings: Settings): Promise<Learner | null> {
  const id = textIn(row, "id");
  if (!isName(id)) return null;
  const learner = mendedLearner(id, row, settings);
  await putAside(db, "learners", row, async (tx) => {
    const there: unknown = await tx.objectStore("learners").get(id);
    if (there === undefined || isLearner(there)) return false;
    await tx.objectStore("learners").put({ ...learner, since: sinceOf(row) });
    return true;
  });
  return learner;
}

/** A tally that is damaged or not there, made again from the record: on the disk where that can be, else for now. */
export async function mendTally(
  db: Database,
  learner: string,
  row: unknown,
  damaged: (count: number) => void,
): Promise<Tally> {
  const events = await eventsOf(db, "learner", learner, damaged);
  try {
    return await db.write(["summaries", "events", "aside"], (tx) => tallyIn(tx, learner));
  } catch {
    return tallyOf(events, toldIn(row));
  }
}
