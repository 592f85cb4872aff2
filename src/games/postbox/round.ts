import type { Box, Card, Control, Deed, Way } from "./names.ts";

/** Words of a message of the learner's: a ready phrase by its number, or `own`, which are nowhere kept. Null: none yet. */
export type Words = number | "own" | null;

/**
 * A message that the learner is writing. `number` names it, and stays with it when it is sent.
 * `asked`: *Send* was pressed and this was still missing.
 */
export interface Draft {
  number: number;
  as: Way;
  about: string | null;
  to: string | null;
  words: Words;
  attached: string | null;
  files: boolean;
  asked: "to" | "words" | null;
}

/** A message that the learner sent. `turn` says the how-many-eth of its kind it is, so that its answer is known. */
export interface Sent {
  number: number;
  as: Way;
  about: string | null;
  to: string;
  words: number | "own";
  attached: string | null;
  turn: number;
}

/** A deed that is answered: what was done, with which message (null: a new one), the how-many-eth time (from 0). */
export interface Done {
  did: Deed;
  about: string | null;
  turn: number;
  /** What was undone, for `undo`; which message was sent, for `reply`, `forward` and `write`. */
  of: Deed | null;
  sent: number | null;
}

/** Something that can be undone: a message that was moved from a box, or one that was sent. */
export type Undoable =
  | { did: "keep" | "report" | "delete"; message: string; from: Box }
  | { did: Way; sent: Sent }
  | { did: "put-away"; draft: Draft };

/** A postbox at one moment. Messages, people and files are named by id; words stay in the spec. */
export interface Round {
  box: Box;
  /** The message that is open: its id, or `sent-<number>` for one that the learner sent. */
  open: string | null;
  card: Card | null;
  draft: Draft | null;
  /** Where each message lies; one that isn't named here lies in the inbox. */
  lies: Record<string, Box>;
  /** Messages that have come, newest first. */
  here: string[];
  sent: Sent[];
  /** How often each deed was done with each message: `report parcel`. */
  times: Record<string, number>;
  last: Done | null;
  undos: Undoable[];
  written: number;
  met: number;
}

/** What the learner can do. `post` sends the message that is being written; `put-away` lets it go; `shut` closes a card. */
export type Move =
  | { type: "press"; control: Control }
  | { type: "open"; message: string }
  | { type: "leave" }
  | { type: "box"; box: Box }
  | { type: "shut" }
  | { type: "to"; to: string }
  | { type: "words"; words: Words }
  | { type: "files" }
  | { type: "attach"; file: string | null }
  | { type: "post" }
  | { type: "put-away" }
  | { type: "undo" };
