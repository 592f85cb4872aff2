import type { DBSchema, IDBPTransaction, StoreNames } from "idb";
import type { Play } from "../lesson/player.ts";
import type { Tally } from "./fold.ts";
import type { Learner, PlayEvent } from "./types.ts";

/** A learner's tally as it is kept. */
export interface TallyRow extends Tally {
  learner: string;
}

/**
 * The unfinished play of a lesson, as a snapshot. `order` is the newest event of the play, `by` the tab that wrote it;
 * `missing` is the newest event by another tab that the snapshot does not hold yet: 0 when it is whole.
 */
export interface PlayRow {
  learner: string;
  lesson: string;
  play: Play;
  order: number;
  by: string;
  missing: number;
}

/** A learner as kept. `since` counts the learners of this tablet in the order in which they came. */
export interface LearnerRow extends Learner {
  since: number;
}

/**
 * Something true of this tablet: `current` is the learner it opens with, `first` the id of the learner who is there before any
 * was added, `removed:` and an id somebody who was removed, so that a tab that still shows them does not bring them back; `written`
 * is how far the database has come (see `mark.ts`), `loss` what has been lost and not been told yet (see `Loss`).
 */
export interface FactRow {
  what: "current" | "first" | "written" | "loss" | `removed:${string}`;
  value: string;
  count?: number;
}

/** A row that could not be read, whole, with where it came from. `learner` is whose it was, where that can be told. */
export interface AsideRow {
  store: string;
  value: unknown;
  learner: string | null;
}

/** The database `have-a-go`. */
export interface Kept extends DBSchema {
  events: {
    key: number;
    value: PlayEvent;
    indexes: { id: string; learner: string; play: string };
  };
  plays: { key: [string, string]; value: PlayRow };
  summaries: { key: string; value: TallyRow };
  learners: { key: string; value: LearnerRow };
  facts: { key: string; value: FactRow };
  aside: { key: number; value: AsideRow };
}

export type Store = StoreNames<Kept>;
export type Reading = IDBPTransaction<Kept, Store[], "readonly">;
export type Writing = IDBPTransaction<Kept, Store[], "readwrite">;
