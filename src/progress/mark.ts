import { newId } from "./clock-and-chance.ts";
import { isCount, isFields, isName } from "./readable.ts";
import type { Reading, Writing } from "./rows.ts";

/** How far a database has come: which one it is, and how many deeds it has carried out. */
export interface Mark {
  database: string;
  count: number;
}

/** A mark from its row among the facts; null where there is none. */
export const markOf = (row: unknown): Mark | null =>
  isFields(row) && row.what === "written" && isName(row.value) && isCount(row.count)
    ? { database: row.value, count: row.count }
    : null;

/** How far the database has come; null before its first deed. */
export const markIn = async (tx: Reading | Writing): Promise<Mark | null> =>
  markOf(await tx.objectStore("facts").get("written"));

/** Writes down how far it has come. */
export async function putMark(tx: Writing, { database, count }: Mark): Promise<void> {
  await tx.objectStore("facts").put({ what: "written", value: database, count });
}

/** Counts one more deed, within the transaction that carries it out. */
export async function counted(tx: Writing): Promise<Mark> {
  const before = (await markIn(tx)) ?? { database: newId(), count: 0 };
  const mark = { ...before, count: before.count + 1 };
  await putMark(tx, mark);
  return mark;
}
