import type { Character, Keepsake, Lesson, Look } from "../lesson/lesson.ts";

/** Where a file is, and the hash that it must have (`sha384-…`, as in the `integrity` attribute). */
export interface Ref {
  url: string;
  integrity: string;
}

/** A room as home shows it. `total` is how many lessons it has; none: it is still being painted. `list`, a `RoomList`, is null then. */
export interface HouseRoom {
  id: string;
  title: string;
  about: string;
  total: number;
  list: Ref | null;
}

/** What home needs: as small with ten thousand lessons as with ten. `first` is where somebody new begins. `leftOut` are lesson files that could not be read. */
export interface House {
  rooms: HouseRoom[];
  first: { room: string; lesson: string; title: string; minutes: number } | null;
  learners: { id: string; about: string; look: Look }[];
  /** Where all lessons are indexed for search (see `search/indexed.ts`); null where there is none. */
  search: Ref | null;
  leftOut: { file: string; sentence: string }[];
}

/** A lesson as its room lists it. `language` differs from the one asked for when it is not translated. */
export interface Listed {
  id: string;
  title: string;
  say: string;
  minutes: number;
  steps: number;
  games: string[];
  language: string;
  reviewed: boolean;
  keepsake: Keepsake & { url: string };
  /** The address of the drawing that its first step opens with: the page can ask for it beside the lesson. Not there where it opens with none. */
  scene?: string;
  file: Ref;
}

/** Where some more lessons of a room are listed, as `Listed[]`, and their ids in that order. */
export interface MoreListed extends Ref {
  ids: string[];
}

/** A room's first lessons, a few dozen at most, and where its others are. */
export interface RoomList {
  id: string;
  title: string;
  about: string;
  lessons: Listed[];
  more: MoreListed[];
}

/** Why something could not be brought: `offline` (no answer), `changed` (an answer that is not our file), `unknown` (there is no such thing). */
export type Missing = "offline" | "changed" | "unknown";

export class NotBrought extends Error {
  // Declared and set, since a field would bring helpers for older browsers.
  declare why: Missing;

  constructor(why: Missing, what: string) {
    super(`${what}: ${why}`);
    this.why = why;
  }
}

/** Finds lessons and brings them. Everything rejects with `NotBrought`. */
export interface Library {
  house(language: string): Promise<House>;
  room(language: string, room: string): Promise<RoomList>;
  /** A file that another one names, of the kind that `guard` knows. */
  bring<Kind>(ref: Ref, guard: (value: unknown) => value is Kind): Promise<Kind>;
  /** A lesson as its room lists it; null where the room has none of the name. */
  listed(language: string, room: string, lesson: string): Promise<Listed | null>;
  lesson(language: string, room: string, lesson: string): Promise<Lesson>;
}

export type { Character };
