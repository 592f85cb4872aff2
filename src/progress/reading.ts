import { tallyIn } from "./carry-out.ts";
import type { Database } from "./database.ts";
import type { Household } from "./deeds.ts";
import { nothingYet, type Tally, tallyOf } from "./fold.ts";
import {
  isEvent,
  isFields,
  isLearner,
  isName,
  isPlayRow,
  isTally,
  mendedLearner,
  toldIn,
} from "./readable.ts";
import type { FactRow, PlayRow, Store, Writing } from "./rows.ts";
import type { Learner, PlayEvent, Settings } from "./types.ts";

/** What the disk says at the start. `setAside` counts what could not be read. `first` is null where it is not known. */
export interface Found {
  household: Omit<Household, "unwritten">;
  current: string | null;
  first: string | null;
  setAside: number;
}

/** Rows of a store, and how many the browser itself could not give: those are left where they are. */
interface Rows {
  rows: unknown[];
  lost: number;
}

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

async function readTogether(db: Database): Promise<{ rows: Record<Small, Rows>; aside: number }> {
  const small = ["learners", "summaries", "facts"] as const;
  try {
    return await db.read([...small, "aside"], async (tx) => {
      const [learners, summaries, facts, aside] = await Promise.all([
        tx.objectStore("learners").getAll(),
        tx.objectStore("summaries").getAll(),
        tx.objectStore("facts").getAll(),
        tx.objectStore("aside").count(),
      ]);
      const whole = (rows: unknown[]): Rows => ({ rows, lost: 0 });
      return {
        rows: { learners: whole(learners), summaries: whole(summaries), facts: whole(facts) },
        aside,
      };
    });
  } catch {
    const rows = {
      learners: { rows: [], lost: 0 },
      summaries: { rows: [], lost: 0 },
      facts: { rows: [], lost: 0 },
    };
    const all: Record<Small, Rows> = rows;
    for (const store of small) {
      const keys = await db.read([store], (tx) => tx.objectStore(store).getAllKeys());
      all[store] = await oneByOne(db, store, keys);
    }
    return { rows: all, aside: await db.read(["aside"], (tx) => tx.objectStore("aside").count()) };
  }
}

type Small = "learners" | "summaries" | "facts";

const textIn = (row: unknown, field: string): string | null => {
  const value = isFields(row) ? row[field] : null;
  return typeof value === "string" ? value : null;
};

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

const sinceOf = (row: unknown): number => (isFields(row) && Number(row.since)) || 0;

const asLearner = ({ id, name, look, settings }: Learner): Learner => ({ id, name, look, settings });

async function mendLearner(db: Database, row: unknown, settings: Settings): Promise<Learner | null> {
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
async function mendTally(
  db: Database,
  learner: string,
  row: unknown,
  damaged: (count: number) => void,
): Promise<Tally> {
  const events = await eventsOf(db, "learner", learner, damaged);
  if (row === undefined && events.length === 0) return nothingYet;
  try {
    return await db.write(["summaries", "events", "aside"], (tx) => tallyIn(tx, learner));
  } catch {
    return tallyOf(events, toldIn(row));
  }
}

/** Everybody who is kept, and what their records come to: four reads however much they have done. */
export async function findHousehold(db: Database, settings: Settings): Promise<Found> {
  const { rows, aside: before } = await readTogether(db);
  let setAside = before + rows.learners.lost + rows.summaries.lost + rows.facts.lost;
  const aside = (count: number) => {
    setAside += count;
  };

  const learners: Learner[] = [];
  for (const row of [...rows.learners.rows].sort((a, b) => sinceOf(a) - sinceOf(b))) {
    if (isLearner(row)) {
      learners.push(asLearner(row));
      continue;
    }
    const mended = await mendLearner(db, row, settings);
    if (mended) learners.push(mended);
    aside(1);
  }

  const tallies: Record<string, Tally> = {};
  for (const { id } of learners) {
    const row = rows.summaries.rows.find((each) => textIn(each, "learner") === id);
    tallies[id] = isTally(row) ? row : await mendTally(db, id, row, aside);
    if (row !== undefined && !isTally(row)) aside(1);
  }

  const fact = (what: FactRow["what"]) =>
    textIn(
      rows.facts.rows.find((row) => textIn(row, "what") === what),
      "value",
    );
  return {
    household: { learners, tallies },
    current: fact("current"),
    first: fact("first"),
    setAside,
  };
}

/** The snapshot of an unfinished play, or null. A damaged one is put aside. `damaged` is how many were. */
export async function snapshotOf(
  db: Database,
  learner: string,
  lesson: string,
  damaged: (count: number) => void = () => {},
): Promise<PlayRow | null> {
  const key: [string, string] = [learner, lesson];
  const row: unknown = await db.read(["plays"], (tx) => tx.objectStore("plays").get(key));
  if (row === undefined || isPlayRow(row)) return row ?? null;
  const done = await putAside(db, "plays", row, async (tx) => {
    if (isPlayRow(await tx.objectStore("plays").get(key))) return false;
    await tx.objectStore("plays").delete(key);
    return true;
  });
  if (done) damaged(1);
  return null;
}

/** The events of one play or one learner that can be read, in the record's order. Those that can't are put aside; `damaged` is told how many. */
export async function eventsOf(
  db: Database,
  index: "play" | "learner",
  key: string,
  damaged: (count: number) => void = () => {},
): Promise<PlayEvent[]> {
  let rows: unknown[];
  try {
    rows = await db.read(["events"], (tx) => tx.objectStore("events").index(index).getAll(key));
  } catch {
    const keys = await db.read(["events"], (tx) => tx.objectStore("events").index(index).getAllKeys(key));
    rows = (await oneByOne(db, "events", keys)).rows;
  }
  let count = 0;
  for (const row of rows) {
    if (isEvent(row)) continue;
    const order = isFields(row) ? Number(row.order) : Number.NaN;
    const done = await putAside(db, "events", row, async (tx) => {
      if (Number.isNaN(order) || (await tx.objectStore("events").getKey(order)) === undefined) return false;
      await tx.objectStore("events").delete(order);
      return true;
    });
    if (done) count += 1;
  }
  if (count > 0) damaged(count);
  return rows.filter(isEvent);
}

/** The snapshots of all of a learner's unfinished plays that can be read. */
export async function snapshotsOf(db: Database, learner: string): Promise<PlayRow[]> {
  const all = IDBKeyRange.bound([learner], [learner, []]);
  const rows: unknown[] = await db.read(["plays"], (tx) => tx.objectStore("plays").getAll(all));
  return rows.filter(isPlayRow);
}
