import type { App, Kind, Mood, Page } from "./names.ts";
import type { NoteName } from "./notes.ts";

export type OnOff = "on" | "off";

/** Letters being put in: a network's password by its id, or the code that came as a message (`code`). How many are right so far. */
export interface Typing {
  for: string;
  letters: number;
  /** Whether the letters are shown as letters. */
  peek: boolean;
}

/** A tablet or a phone at one moment. */
export interface Device {
  awake: boolean;
  page: Page;
  /** Whether quick settings are pulled down. */
  shade: boolean;
  volume: number;
  brightness: number;
  text: number;
  wifi: OnOff;
  /** The Wi-Fi that it is on, and those whose password it remembers. */
  joined: string | null;
  known: string[];
  data: OnOff;
  aeroplane: OnOff;
  hotspot: OnOff;
  sim: "in" | "out" | "none";
  /** The app that asks for something now. */
  asks: App | null;
  /** What each app was told that asked. */
  allowed: Record<string, "yes" | "once" | "no">;
  /** Which picture each app shows. */
  pictures: Record<string, number>;
  /** The message that is open in the messages app. */
  message: string | null;
  typing: Typing | null;
}

/** What the device says about the press before: a name from `notes.ts`, what it is about, and how many presses there were. */
export interface Note {
  name: NoteName;
  of: string | null;
  times: number;
}

/** The practice phone and tablet at one moment. Names and numbers only: words stay in the spec. */
export interface Round {
  hand: Kind;
  devices: Partial<Record<Kind, Device>>;
  /** Messages that came, in order; those that were opened; the answer that was given to each. */
  messages: string[];
  read: string[];
  answers: Record<string, number>;
  /** Whether the code was sent for, and the learner signed in with it. */
  code: "none" | "sent" | "in";
  dongle: OnOff;
  note: Note | null;
  /** What was pressed, and which apps were used. */
  pressed: string[];
  used: string[];
  /** Whether *Put it all back* was the press before: after any other, it is no longer as it was. */
  putBack: boolean;
  moods: Record<string, Mood>;
  /** The beats whose lines are in the bubbles, and how often somebody spoke. */
  lines: number[];
  turn: number;
  past: number[];
  deeds: Record<string, number>;
  /** How many goals are met: goals are met one after the other, and stay met. */
  met: number;
}

/**
 * What the learner can do: press something on the screen or beside it; put in the next letter of a password or code; press a letter
 * that is not next, which is never said; let a calm moment go by. What a learner types is in no move.
 */
export type Move =
  | { type: "press"; control: string }
  | { type: "letter" }
  | { type: "other-letter" }
  | { type: "calm" };
