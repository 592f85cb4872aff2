import type { Character, Keepsake, Lesson, Look } from "../lesson/lesson.ts";

/** Where a file is, and the hash that it must have (`sha384-…`, as in the `integrity` attribute). */
export interface Ref {
  url: string;
  integrity: string;
}

/** A room as home shows it. `total` is how many lessons it has; none: it is still being painted. `list` is null then. */
export interface HouseRoom {
  id: string;
  title: string;
  about: string;
  total: number;
  list: Ref | null;
  /** A keepsake's drawing and name by the lesson that leaves it. */
  keepsakes: Record<string, Keepsake & { url: string }>;
}

/** What home needs: small however many lessons there are. `first` is where somebody new begins. `leftOut` are lesson files that could not be read. */
export interface House {
  rooms: HouseRoom[];
  first: { room: string; lesson: string; title: string; minutes: number } | null;
  learners: { id: string; about: string; look: Look }[];
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
  file: Ref;
}

export interface RoomList {
  id: string;
  title: string;
  about: string;
  lessons: Listed[];
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
  lesson(language: string, room: string, lesson: string): Promise<Lesson>;
}

export type { Character };
