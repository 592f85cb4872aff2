import type { Writing } from "./rows.ts";

const pieces = 160;
const piece = 32 * 1024;

/** Makes Chromium begin a new log and give up the torn one (see `mayBeTorn`), by writing 5 MB, more than it holds in memory, and taking it out again. Done before anything else is written. */
export async function beginNewLog(tx: Writing): Promise<void> {
  const aside = tx.objectStore("aside");
  const row = { store: "", value: "x".repeat(piece), learner: null };
  const keys = await Promise.all(Array.from({ length: pieces }, () => aside.add(row)));
  await Promise.all(keys.map((key) => aside.delete(key)));
}
