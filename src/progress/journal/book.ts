import { fold, foldEarned, foldFinished, foldTold, nothingYet, type Tally } from "../fold.ts";
import type { Mark } from "../mark.ts";
import { isEvent, isFields, isFinished, isLearner, isName, isShort, mendedLearner } from "../readable.ts";
import type { Learner, PlayEvent, Summary } from "../types.ts";
import type { Line, Noted, Person, Whole } from "./lines.ts";

/** How far a journal goes: `mark` as far as nothing is missing, `last` the newest count in it; `gaps` is whether something before that is missing. */
export interface Outline {
  mark: Mark;
  last: number;
  sealed: boolean;
  gaps: boolean;
}

/** What a journal says. */
export interface Book extends Whole, Outline {}

interface Known {
  learner: Learner;
  tally: Tally;
  events: Map<string, PlayEvent>;
}

interface Shelf {
  people: Map<string, Known>;
  removed: Set<string>;
  current: string | null;
}

const usual = { language: "en", size: 0, calm: false, sound: false } as const;

/** A name as a line has it; throws where it can be nobody's. */
function named(id: string): string {
  if (!isName(id)) throw new TypeError("There is nobody of that name.");
  return id;
}

/** Throws where a line names nobody. */
function known(shelf: Shelf, learner: Learner): Known {
  const id = named(learner.id);
  const there = shelf.people.get(id);
  if (there) return there;
  const readable = isLearner(learner) ? learner : mendedLearner(id, learner, usual);
  const fresh: Known = { learner: readable, tally: nothingYet, events: new Map() };
  shelf.people.set(id, fresh);
  return fresh;
}

/** Somebody as they are after a change; throws where that could not be read again. */
function changed(learner: Learner): Learner {
  if (!isLearner(learner)) throw new TypeError("Nobody can be like that.");
  return learner;
}

/** What a line says is finished, as far as it can be read. */
const finishedIn = (claimed: Summary["finished"]): Tally["finished"] =>
  Object.fromEntries(
    Object.entries(claimed).flatMap(([lesson, each]) => {
      const whole = { play: "", ...each };
      return isName(lesson) && isFinished(whole) ? [[lesson, whole]] : [];
    }),
  );

/** Throws where a part of a line was left out, since it could not be read. */
function allRead(...parts: [read: object, written: object][]): void {
  const whole = parts.every(([read, written]) => Object.keys(read).length === Object.keys(written).length);
  if (!whole) throw new TypeError("Some of this line can't be read.");
}

/** Somebody by their id alone: where the line that brought them can't be read, what they did is kept all the same. */
const byId = (shelf: Shelf, id: string): Known => known(shelf, mendedLearner(id, {}, usual));

/** Adds to what somebody did, each thing once. Gives back those that can be read. */
function add(person: Known, events: readonly PlayEvent[], n: number): PlayEvent[] {
  const readable = events.filter(isEvent);
  for (const event of readable) {
    if (person.events.has(event.id)) continue;
    person.events.set(event.id, event);
    person.tally = fold(person.tally, event, n);
  }
  return readable;
}

function begin(shelf: Shelf, { learner, finished, told, events }: Person): void {
  const person = known(shelf, learner);
  const done = add(person, events, 0);
  const [readable, heard] = [finishedIn(finished), told.filter(isShort)];
  person.tally = { ...person.tally, finished: { ...person.tally.finished, ...readable }, told: heard };
  allRead([done, events], [readable, finished], [heard, told]);
}

function note(shelf: Shelf, deed: Noted, n: number): void {
  switch (deed.kind) {
    case "first":
    case "add":
      known(shelf, deed.learner);
      return;
    case "current":
      shelf.current = somebody(deed.learner);
      return;
    case "remove":
      shelf.people.delete(deed.learner);
      shelf.removed.add(named(deed.learner));
      return;
    case "import": {
      shelf.removed.delete(deed.learner.id);
      const person = known(shelf, deed.learner);
      const { events, summary } = deed;
      const done = add(person, events, n);
      const [readable, heard] = [finishedIn(summary.finished), summary.told.filter(isShort)];
      for (const what of heard) person.tally = foldTold(person.tally, what);
      person.tally = foldFinished(person.tally, readable);
      allRead([done, events], [readable, summary.finished], [heard, summary.told]);
      return;
    }
  }
  const id = deed.kind === "event" ? deed.event.learner : deed.learner;
  if (shelf.removed.has(id)) return;
  const person = byId(shelf, id);
  switch (deed.kind) {
    case "event":
      allRead([add(person, [deed.event], n), [deed.event]]);
      return;
    case "told":
      if (!isShort(deed.what)) throw new TypeError("That can't have been said.");
      person.tally = foldTold(person.tally, deed.what);
      return;
    case "earned":
      person.tally = foldEarned(person.tally, deed.earned);
      return;
    case "settings":
      person.learner = changed({
        ...person.learner,
        settings: { ...person.learner.settings, ...deed.settings },
      });
      return;
    case "rename":
      person.learner = changed({ ...person.learner, name: deed.name, look: deed.look });
  }
}

/** A mark as a line has it; throws where it is none. */
function marked({ database, count }: Mark): Mark {
  if (typeof database !== "string" || !Number.isSafeInteger(count)) throw new TypeError("That is no mark.");
  return { database, count };
}

/** Whoever was on the screen, as a line has it; null where it names nobody. */
const somebody = (id: string | null): string | null => (typeof id === "string" ? id : null);

/** How far counts go on from `from` without one missing. */
function reached(from: number, counts: Set<number>): number {
  let to = from;
  while (counts.has(to + 1)) to += 1;
  return to;
}

/** A line of text as a line of the journal, as far as can be told from outside; null where it is none. */
export function lineOf(text: string): Line | null {
  try {
    const line: unknown = JSON.parse(text);
    return isFields(line) ? (line as unknown as Line) : null;
  } catch {
    return null;
  }
}

/** Reads a journal's lines, from the oldest. Null where they hold nothing at all. Lines by a database that was not there at the beginning are none of its. */
export function bookOf(texts: readonly string[]): Book | null {
  const shelf: Shelf = { people: new Map(), removed: new Set(), current: null };
  const counts = new Set<number>();
  const lines = texts.flatMap((text) => lineOf(text) ?? []);
  let [database, from, sealed] = ["", 0, false];
  let begun = false;
  let [people, found] = [0, 0];
  const take = (line: Line): void => {
    if ("begin" in line) {
      begun = true;
      people = line.people ?? 0;
      ({ database, count: from } = marked(line.begin));
      shelf.current = somebody(line.current);
      for (const id of line.removed) shelf.removed.add(named(id));
    } else if ("person" in line) {
      found += 1;
      begin(shelf, line.person);
    } else if ("sealed" in line) {
      ({ database, count: from } = marked(line.sealed));
      sealed = true;
    } else if (Number.isSafeInteger(line.n) && line.n > from) {
      counts.add(line.n);
      note(shelf, line.deed, line.n);
    }
  };
  let strange = false;
  for (const line of lines) {
    try {
      take(line);
    } catch {
      // Written whole, and by some other app than this: what it meant is missing, and the rest is not.
      strange = true;
    }
  }
  if (lines.length === 0) return null;
  const everybody = [...shelf.people.values()].map(({ learner, tally, events }) => ({
    learner,
    finished: tally.finished,
    told: tally.told,
    events: [...events.values()],
  }));
  const last = Math.max(from, ...counts);
  const count = reached(from, counts);
  return {
    mark: { database, count },
    current: shelf.current,
    removed: [...shelf.removed],
    people: everybody,
    last,
    sealed,
    gaps: count < last || !sealed || !begun || found < people || strange,
  };
}
