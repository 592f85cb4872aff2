import type { Book, Outline } from "./book.ts";
import type { Line, Whole } from "./lines.ts";

/** What the page asks of the journal's worker. Answers come in the order of the questions. */
export type Asked =
  | { ask: "look" | "read" }
  | { ask: "append"; lines: Line[]; forget: boolean }
  | { ask: "begin"; whole: Whole };

/** What the worker says to it. `none`: this browser has no such files. */
export type Answered =
  | { outline: Outline | null }
  | { book: Book | null }
  | { done: true }
  | { none: true }
  | { failed: string };
