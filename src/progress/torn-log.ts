import type { Writing } from "./rows.ts";

/**
 * Whether a write failed in such a way that Chromium's log may have a torn record at its end, as on a full disk. Chromium goes on
 * writing after the torn record, finds at its next start that the log is damaged, and deletes the whole database, with everything
 * that it had said was on the disk.
 */
export const mayBeTorn = (error: unknown): boolean =>
  error instanceof DOMException && /IO error|internal error/i.test(error.message);

const pieces = 160;
const piece = 32 * 1024;

/** Makes Chromium begin a new log and give up the torn one, by writing 5 MB, more than it holds in memory, and taking it out again. Done before anything else is written. */
export async function beginNewLog(tx: Writing): Promise<void> {
  const aside = tx.objectStore("aside");
  const row = { store: "", value: "x".repeat(piece), learner: null };
  const keys = await Promise.all(Array.from({ length: pieces }, () => aside.add(row)));
  await Promise.all(keys.map((key) => aside.delete(key)));
}
