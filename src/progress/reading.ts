import type { Database } from "./database.ts";
import type { Household } from "./deeds.ts";
import { nothingYet, type Tally } from "./fold.ts";
import { type Mark, markOf } from "./mark.ts";
import { isEvent, isFields, isLearner, isPlayRow, isTally } from "./readable.ts";
import type { FactRow, PlayRow } from "./rows.ts";
import type { Learner, Loss, PlayEvent, Settings } from "./types.ts";

/** What the disk says at the start. `setAside` counts what could not be read. `first` is null where it is not known. `written` is how far the database has come, null before its first deed. */
export interface Found {
  household: Omit<Household, "unwritten">;
  current: string | null;
  first: string | null;
  setAside: number;
  written: Mark | null;
  loss: Loss | null;
}

/** Rows of a store, and how many the browser itself could not give: those are left where they are. */
export interface Rows {
  rows: unknown[];
  lost: number;
}

/** The three small stores together, and how many rows have been put aside. */
export interface Small {
  rows: Record<"learners" | "summaries" | "facts", Rows>;
  aside: number;
}

/** What is done about what can't be read: it is seldom wanted, and comes when it is. Null where it can't be had: then it is left for another time. */
const mending = () => import("./rarely.ts").catch(() => null);

async function readTogether(db: Database): Promise<Small> {
  try {
    return await db.read(["learners", "summaries", "facts", "aside"], async (tx) => {
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
  } catch (error) {
    const mend = await mending();
    if (!mend) throw error;
    return mend.readApart(db);
  }
}

/** Somebody's tally where the disk has none: there may be nothing to make one from. */
async function tallyWithout(
  db: Database,
  learner: string,
  row: unknown,
  damaged: (count: number) => void,
): Promise<Tally> {
  const did =
    row !== undefined ||
    (await db.read(["events"], (tx) => tx.objectStore("events").index("learner").getKey(learner))) !==
      undefined;
  return did ? ((await mending())?.mendTally(db, learner, row, damaged) ?? nothingYet) : nothingYet;
}

/** A text in a row; null where there is none. */
export const textIn = (row: unknown, field: string): string | null => {
  const value = isFields(row) ? row[field] : null;
  return typeof value === "string" ? value : null;
};

/** How long somebody has been here, as a row says: see `LearnerRow`. */
export const sinceOf = (row: unknown): number => (isFields(row) && Number(row.since)) || 0;

const losses: Loss[] = ["mended", "partly", "gone"];

const asLearner = ({ id, name, look, settings }: Learner): Learner => ({ id, name, look, settings });

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
    const mended = await (await mending())?.mendLearner(db, row, settings);
    if (mended) learners.push(mended);
    aside(1);
  }

  const tallies: Record<string, Tally> = {};
  for (const { id } of learners) {
    const row = rows.summaries.rows.find((each) => textIn(each, "learner") === id);
    tallies[id] = isTally(row) ? row : await tallyWithout(db, id, row, aside);
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
    written: markOf(rows.facts.rows.find((row) => textIn(row, "what") === "written")),
    loss: losses.find((loss) => loss === fact("loss")) ?? null,
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
  if (await (await mending())?.putPlayAside(db, row, key)) damaged(1);
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
    rows = (await (await mending())?.eventsApart(db, index, key)) ?? [];
  }
  let count = 0;
  for (const row of rows) {
    if (isEvent(row)) continue;
    const done = await (await mending())?.putEventAside(db, row);
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
