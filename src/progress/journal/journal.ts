import type { Book, Outline } from "./book.ts";
import type { Line, Whole } from "./lines.ts";

/** A second record outside of the database. Each rejects where the file can't be read or written. */
export interface Journal {
  /** How far it goes; null where it is new. */
  look(): Promise<Outline | null>;
  /** All that it says; null where it is new. */
  read(): Promise<Book | null>;
  /** Resolves when the lines are on the disk. `forget` is whether somebody is to be taken out of all that was written before. */
  append(lines: Line[], forget: boolean): Promise<void>;
  /** Begins anew with what the database holds. */
  begin(whole: Whole): Promise<void>;
  close(): void;
}

/** This browser has no files that can be flushed: there is no journal, and there won't be. */
export class NoJournal extends Error {}

const not = () => Promise.reject(new NoJournal("There are no such files."));

/** What a browser has that knows no such files. */
export const noJournal: Journal = { look: not, read: not, append: not, begin: not, close() {} };
