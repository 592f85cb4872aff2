import type { Chromium } from "./chromium.ts";
import type { Site } from "./site.ts";

/** What the app may stand beside. `own` is the app itself in a smaller case, such as with ten lessons. */
export type Beside = "floor" | "floor with a worker" | "Preact" | "own";

/** Something that is measured, and what it may be at most. */
export interface Figure {
  name: string;
  unit: "ms" | "kB" | "MB" | "%";
  /** `times`: ours is at most so many times what it is held against. `above`: at most so much more. `alone`: at most so much. */
  is: "times" | "above" | "alone";
  /** No goal at all: it is there to be read. */
  most: number | null;
  against?: Beside;
}

/** What one round gave for a figure. */
export interface Came {
  figure: string;
  ours: number;
  beside: { [Name in Beside]?: number };
}

/** What a group is handed: the built app's folder, those of the references, each behind a slow line, and a browser to share. */
export interface Tools {
  app: string;
  sites: { ours: Site; floor: Site; floorWithWorker: Site; preact: Site };
  folders: { floor: string; floorWithWorker: string; preact: string };
  chromium: Chromium;
  say(words: string): void;
}

/** A group that is ready to be measured. A round measures everything once, ours and what it stands beside in turn. */
export interface Opened {
  /** `at` counts the rounds from 0: whoever begins takes turns by it. */
  round(at: number): Promise<Came[]>;
  close(): Promise<void>;
}

/** Figures that are measured together. `tests/bench/figures/<name>.ts` exports one by default; nothing lists them. */
export interface Group {
  name: string;
  /** Where it stands in the table. */
  place: number;
  figures: Figure[];
  open(tools: Tools): Promise<Opened>;
  /** Where more rounds would tell nothing more: how many at most. */
  rounds?: number;
}

/** Says what a group is; its type is checked here. */
export const defineGroup = (group: Group): Group => group;

/** The same things with another one first each round, so that none always comes after the same. */
export const inTurn = <Thing>(things: readonly Thing[], at: number): Thing[] => [
  ...things.slice(at % things.length),
  ...things.slice(0, at % things.length),
];
