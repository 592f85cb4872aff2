import type { Control, Panel, Shape } from "./names.ts";

/** What was put into the search or into a field: the number of an offered answer, or the shape of the learner's own words. */
export type Words = number | Shape;

/** What a tab shows, or showed: the home page, results (`asked`: for which words), or a page by its id. */
export interface Entry {
  place: string;
  asked: Words | null;
}

/** A tab with its history; `at` is what it shows now. `from` is the tab that it was opened from by a link. */
export interface Tab {
  id: number;
  entries: Entry[];
  at: number;
  from: number | null;
}

/** A page's form. `asked`: it was to be looked over, and something was missing. */
export interface Form {
  fields: Record<string, Words | null>;
  stage: "fill" | "look" | "sent";
  asked: boolean;
}

/** What the browser itself says of the last press. `reply` is what a page's part, or a result, says of itself. */
export type Note =
  | {
      what: "first-page" | "nothing-ahead" | "came-again" | "at-home" | "tab-shut" | "last-tab" | "many-tabs";
    }
  | { what: "own-tab" | "own-search" }
  | { what: "part"; page: string; part: number }
  | { what: "result"; result: string };

/** A practice browser at one moment: names and numbers. What the learner wrote is nowhere here. */
export interface Round {
  tabs: Tab[];
  /** The tab in front, and the number that the next one gets. */
  front: number;
  next: number;
  panel: Panel | null;
  /** The field that a photo is being chosen for. */
  picking: string | null;
  cookies: Record<string, "yes" | "no">;
  forms: Record<string, Form>;
  note: Note | null;
  /** The number of the remark that was made last, or null. */
  line: number | null;
  deeds: Record<string, number>;
  visited: string[];
  searched: Words[];
  locks: string[];
  addresses: string[];
  tapped: string[];
  lookedOver: string[];
  sent: string[];
  /** How many goals are met: goals are met one after the other, and stay met. */
  met: number;
}

/** What the learner can do. `with: null` empties a field. */
export type Move =
  | { type: "press"; control: Control }
  | { type: "shut" }
  | { type: "new-tab" }
  | { type: "change-tab"; tab: number }
  | { type: "close-tab"; tab: number }
  | { type: "tile"; page: string }
  | { type: "search"; words: Words }
  | { type: "result"; result: string }
  | { type: "follow"; part: number }
  | { type: "cookies"; answer: "yes" | "no" }
  | { type: "form-photos"; field: string }
  | { type: "form-fill"; field: string; with: Words | null }
  | { type: "form-look" }
  | { type: "form-change" }
  | { type: "form-send" }
  | { type: "form-again" };
