import type { StoreApi } from "zustand/vanilla";
import type { Card } from "../lesson/card.ts";
import type { Action, Play } from "../lesson/player.ts";

/**
 * How the screens look and sound for one learner. `size` is how many steps larger than the usual text: 0 to 3. `steady` is help for
 * hands that shake; records from before there was such help don't speak of it.
 */
export interface Settings {
  language: string;
  size: 0 | 1 | 2 | 3;
  calm: boolean;
  sound: boolean;
  steady?: boolean | undefined;
}

/** Somebody who uses this tablet. The one that is there at the start has an empty name. `look` names a drawing from the cast file. */
export interface Learner {
  id: string;
  name: string;
  look: string;
  settings: Settings;
}

/** Where a learner left off, with what home shows of it. `step` is counted from 1. `order` says which is newest. */
export interface CarryOn {
  play: string;
  lesson: string;
  room: string;
  title: string;
  step: number;
  steps: number;
  minutes: number;
  order: number;
}

/**
 * A keepsake that a learner has earned. `picture` is its drawing's name with the hash of what is in it (`dog-lead-1a2b3c4d`);
 * `name` what it is called in `language`, the app's own at the time.
 */
export interface Earned {
  picture: string;
  name: string;
  language: string;
}

/** A learner's record in short: a snapshot that can be made again from the record. `told` lists what has been said once and need not be again. `earned` is null where the lesson leaves no keepsake any more, and not there where it isn't known. */
export interface Summary {
  carryOn: CarryOn | null;
  finished: Record<string, { room: string; times: number; order: number; earned?: Earned | null }>;
  told: string[];
}

/** Why something is not saved. `refused`: the browser gives no storage (a private window, or it is blocked); `full`: no room; `slow`: no answer in 3 seconds; `newer`: the record is a newer Have a Go's, which alone may add to it; `broken`: anything else. */
export type Trouble = "refused" | "full" | "slow" | "newer" | "broken";

/** Whether all that was done is on the disk. `saved` is said only after the transaction has completed. */
export type Saving =
  | { state: "idle" }
  | { state: "saving" }
  | { state: "saved" }
  | { state: "not-saved"; why: Trouble };

/** How far into a lesson something happened, as home shows it. `step` is counted from 1. */
export interface Place {
  title: string;
  step: number;
  steps: number;
  minutes: number;
}

/** What a learner did, as it is kept: one entry of the record. `order` is given by the store; `clock` is what the tablet's clock said and may be wrong: never sort by it. `place`, and in the last event of a play `earned`, are there so that a summary can be made from the record alone. */
export interface PlayEvent {
  id: string;
  learner: string;
  play: string;
  lesson: string;
  version: string;
  room: string;
  action: Action | { type: "open"; seed: number };
  ended: boolean;
  clock: number;
  place: Place;
  earned?: Earned;
  order?: number;
}

/** A lesson that somebody has played to its end. `clock` is what the tablet's clock said the last time, and may be wrong; null where that is lost. */
export interface Finished {
  lesson: string;
  room: string;
  clock: number | null;
}

/** What the tablet lost of the record, and how far the copy of it made that good: `mended`, all of it; `partly`, what was in the copy; `gone`, nothing. */
export type Loss = "mended" | "partly" | "gone";

/**
 * What a screen shows of the record. `setAside` counts what could not be read and was put by. `mayForget` is true where the browser
 * may throw the record away. `loss` is there until somebody has heard of it.
 */
export interface ProgressState {
  learners: Learner[];
  current: Learner;
  summary: Summary;
  saving: Saving;
  setAside: number;
  mayForget: boolean;
  loss: Loss | null;
}

/** One thing that happened in a play, with the play as it is after it and what home will show: the keepsake, where it has ended. */
export interface Doing extends Place {
  play: Play;
  action: PlayEvent["action"];
  room: string;
  earned?: Earned;
}

/** Why a keepsake file was not taken in: too long, something else, from a newer Have a Go, damaged, or it could not be kept. */
export type Refusal = "long" | "other" | "newer" | "damaged" | "failed";

/** What came of reading a keepsake file: a learner added or added to (`events` are new here, `dropped` could not be read), or why not. */
export type Imported =
  | { ok: true; learner: Learner; events: number; dropped: number }
  | { ok: false; why: Refusal };

/** What came of keeping a card, or of taking one out. After `slow` it may have been done all the same. */
export type CardKept = { kept: true } | { kept: false; why: Trouble };

/** A card in the drawer. `card` is null where it can't be read; `order` counts a learner's cards as they came. */
export interface KeptCard {
  learner: string;
  id: string;
  card: (Card & { order: number }) | null;
}

/** The drawer of cards that learners have chosen to keep. They are in no other place: not in the record, not in its copy, not in a keepsake file. */
export interface Cards {
  /** Keeps a card of the current learner. One with the same id takes the place of the one before. */
  keep(id: string, card: Card): Promise<CardKept>;
  /** The current learner's cards, newest first, and those whose owner this tablet has lost; or why they can't be read. */
  all(): Promise<{ mine: KeptCard[]; nobodys: KeptCard[] } | { why: Trouble }>;
  /** Takes a card out for good. `kept` says whether that was done. */
  remove(card: Pick<KeptCard, "learner" | "id">): Promise<CardKept>;
}

/**
 * All that is kept about the people who use this tablet. Nothing here ever throws at a screen: what can't be kept is kept
 * in memory, said in `saving`, and tried again.
 */
export interface Progress {
  store: StoreApi<ProgressState>;
  /** The unfinished play of a lesson by the current learner; null where there is none, or where its snapshot can't be trusted: then replay `eventsOf(unfinishedOf(lesson).play)`. */
  playOf(lesson: string): Promise<Play | null>;
  /** Where the current learner left off in a lesson, or null. */
  unfinishedOf(lesson: string): CarryOn | null;
  /** Everything that happened in a play, in the record's order, with what is not on the disk yet at the end. */
  eventsOf(play: string): Promise<PlayEvent[]>;
  /** Keeps what happened. Resolves when it is on the disk, or when it is known not to be (see `saving`). */
  keep(doing: Doing): Promise<void>;
  /** Calls back with all the events of a play (as `eventsOf`), when another tab has added to it. Returns how to stop. */
  watch(play: string, changed: (events: PlayEvent[]) => void): () => void;
  addLearner(name: string, look: string): Promise<Learner>;
  switchTo(learner: string): Promise<void>;
  /** Removes a learner and everything they did, here and on the disk. The last one is replaced by a new, empty one. */
  removeLearner(learner: string): Promise<void>;
  change(settings: Partial<Settings>): Promise<void>;
  rename(name: string, look: string): Promise<void>;
  /** Remembers that something was said, so that it is said once. */
  told(what: string): Promise<void>;
  /** Puts right what is known of the current learner's keepsakes, by lesson; null where a lesson leaves none any more. */
  mendEarned(earned: Record<string, Earned | null>): Promise<void>;
  /** Remembers that somebody has heard what was lost. */
  heardOfLoss(): Promise<void>;
  /** What any learner has played to its end, in that order. Rejects where its code can't be fetched. */
  finishedBy(learner: string): Promise<Finished[]>;
  /** The current learner's progress as a file's text: the keepsake file. */
  exportFile(): Promise<string>;
  /** Takes in a keepsake file's text, checked first. Adding the same file twice adds nothing. */
  importFile(text: string): Promise<Imported>;
  /** Brings the drawer of cards. Rejects where its code can't be fetched. */
  cards(): Promise<Cards>;
  /** Asks the browser not to throw the record away. Resolves to whether it agreed. */
  askToPersist(): Promise<boolean>;
}
