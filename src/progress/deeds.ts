import type { Play } from "../lesson/player.ts";
import { fold, foldEarned, foldFinished, foldTold, nextOrder, nothingYet, type Tally } from "./fold.ts";
import type { Earned, Learner, PlayEvent, Settings, Summary } from "./types.ts";

/** What a keepsake file brings, once checked. */
export interface Keepsake {
  learner: Learner;
  events: PlayEvent[];
  plays: Play[];
  summary: Pick<Summary, "finished" | "told">;
}

/**
 * Something to be kept: one transaction each, the same however often it is done. `first` writes down the learner who was
 * there from the start, when there is something to keep of them; `instead` is who comes after the last learner has been
 * removed. `seen` is the newest event of the play, in the record's order, that the screen had shown.
 */
export type Deed =
  | { kind: "first" | "add"; learner: Learner }
  | { kind: "event"; event: PlayEvent; play: Play; seen: number }
  | { kind: "told"; learner: string; what: string }
  | { kind: "earned"; learner: string; earned: Record<string, Earned | null> }
  | { kind: "settings"; learner: string; settings: Partial<Settings> }
  | { kind: "rename"; learner: string; name: string; look: string }
  | { kind: "current"; learner: string }
  | { kind: "remove"; learner: string; instead: Learner | null }
  | ({ kind: "import" } & Keepsake);

/** A deed that is not done every day. */
export type SeldomDeed = Extract<Deed, { kind: "remove" | "import" }>;

/** Everybody who uses this tablet, and what each one's record comes to. `unwritten` is the learner who is on no disk yet. */
export interface Household {
  learners: Learner[];
  tallies: Record<string, Tally>;
  unwritten: string | null;
}

/** Whose deed it is. */
export function learnerOf(deed: Deed): string {
  if (deed.kind === "event") return deed.event.learner;
  return typeof deed.learner === "string" ? deed.learner : deed.learner.id;
}

/** What one learner's record comes to. */
export const tallyFor = (household: Household, learner: string): Tally =>
  household.tallies[learner] ?? nothingYet;

const withTally = (household: Household, learner: string, tally: Tally): Household => ({
  ...household,
  tallies: { ...household.tallies, [learner]: tally },
});

const withLearner = (household: Household, learner: string, change: Partial<Learner>): Household => ({
  ...household,
  learners: household.learners.map((each) => (each.id === learner ? { ...each, ...change } : each)),
});

const joined = (household: Household, learner: Learner): Household =>
  household.learners.some(({ id }) => id === learner.id)
    ? household
    : { ...household, learners: [...household.learners, learner] };

/** A tally with what a keepsake file brings that is new here. */
export function foldKeepsake(tally: Tally, keepsake: Keepsake): Tally {
  let out = tally;
  for (const event of keepsake.events) out = fold(out, event, nextOrder(out));
  for (const what of keepsake.summary.told) out = foldTold(out, what);
  return foldFinished(out, keepsake.summary.finished);
}

/** The household after a deed: what the screens show before the disk has answered. */
export function shownAfter(household: Household, deed: Deed): Household {
  const id = learnerOf(deed);
  const tally = tallyFor(household, id);
  switch (deed.kind) {
    case "first":
      return { ...joined(household, deed.learner), unwritten: null };
    case "add":
      return joined(household, deed.learner);
    case "event":
      return withTally(household, id, fold(tally, deed.event, nextOrder(tally)));
    case "told":
      return withTally(household, id, foldTold(tally, deed.what));
    case "earned":
      return withTally(household, id, foldEarned(tally, deed.earned));
    case "settings": {
      const settings = household.learners.find((each) => each.id === id)?.settings;
      return settings
        ? withLearner(household, id, { settings: { ...settings, ...deed.settings } })
        : household;
    }
    case "rename":
      return withLearner(household, id, { name: deed.name, look: deed.look });
    case "current":
      return household;
    case "remove": {
      const { [id]: _gone, ...tallies } = household.tallies;
      const rest = household.learners.filter((each) => each.id !== id);
      const learners = rest.length === 0 && deed.instead ? [deed.instead] : rest;
      const unwritten = deed.instead?.id ?? (household.unwritten === id ? null : household.unwritten);
      return { learners, tallies, unwritten };
    }
    case "import":
      return withTally(joined(household, deed.learner), id, foldKeepsake(tally, deed));
  }
}

/** A deed of one learner, made another's: for what was done before the disk had said who is here. Null where it is of no use then. */
export function handedTo(deed: Deed, from: string, to: string): Deed | null {
  if (learnerOf(deed) !== from) return deed;
  switch (deed.kind) {
    case "first":
    case "current":
    case "remove":
      return null;
    case "event":
      return { ...deed, event: { ...deed.event, learner: to } };
    case "add":
    case "import":
      return { ...deed, learner: { ...deed.learner, id: to } };
    default:
      return { ...deed, learner: to };
  }
}

/** The events in deeds that are still to be written. */
export const eventsIn = (deeds: readonly Deed[]): PlayEvent[] =>
  deeds.flatMap((deed) => (deed.kind === "event" ? [deed.event] : deed.kind === "import" ? deed.events : []));

/** The unfinished plays as deeds still to be written leave them: a play, or null for one that has ended; undefined where no deed speaks of it. */
export function playIn(deeds: readonly Deed[], learner: string, lesson: string): Play | null | undefined {
  let found: Play | null | undefined;
  for (const deed of deeds) {
    if (learnerOf(deed) !== learner) continue;
    if (deed.kind === "event" && deed.play.lesson === lesson) found = deed.play.ended ? null : deed.play;
    if (deed.kind === "import") found = deed.plays.find((play) => play.lesson === lesson) ?? found;
    if (deed.kind === "remove") found = undefined;
  }
  return found;
}
