import type { Deed } from "../deeds.ts";
import type { Tally } from "../fold.ts";
import type { Mark } from "../mark.ts";
import type { Learner, PlayEvent } from "../types.ts";

type Keeping = Extract<Deed, { kind: "event" }>;
type TakingIn = Extract<Deed, { kind: "import" }>;

/** A deed as the journal keeps it: without the plays as they stood, which can be made again from their events. */
export type Noted =
  | Exclude<Deed, Keeping | TakingIn>
  | Pick<Keeping, "kind" | "event">
  | Pick<TakingIn, "kind" | "learner" | "events" | "summary">;

/** A deed as it is noted. */
export function notedOf(deed: Deed): Noted {
  if (deed.kind === "event") return { kind: "event", event: deed.event };
  if (deed.kind !== "import") return deed;
  const { kind, learner, events, summary } = deed;
  return { kind, learner, events, summary };
}

/** One learner in the journal: `finished` and `told` in all, and as many of their events as are kept, in order. */
export interface Person {
  learner: Learner;
  finished: Tally["finished"];
  told: string[];
  events: PlayEvent[];
}

/** All that a database held at a mark. `removed` are the ids of those who were removed. */
export interface Whole {
  mark: Mark;
  current: string | null;
  removed: string[];
  people: Person[];
}

/**
 * A line of the journal. A file begins with all that there was, from `begin` to `sealed`; deeds follow, `n` being the database's count
 * after each. `people` is how many lines of people come after `begin`; journals of before 2026-11-25 don't say.
 */
export type Line =
  | { begin: Mark; current: string | null; removed: string[]; people?: number }
  | { person: Person }
  | { sealed: Mark }
  | { n: number; deed: Noted };

/** The lines that a file begins with. */
export const linesOf = ({ mark, current, removed, people }: Whole): Line[] => [
  { begin: mark, current, removed, people: people.length },
  ...people.map((person): Line => ({ person })),
];
