import { type Deed, learnerOf, type SeldomDeed } from "./deeds.ts";
import { fold, foldEarned, foldTold, type Tally, tallyOf } from "./fold.ts";
import { counted, type Mark } from "./mark.ts";
import { isEvent, isLearner, isPlayRow, isTally, mendedLearner, toldIn } from "./readable.ts";
import type { Store, Writing } from "./rows.ts";
import type { Learner, PlayEvent } from "./types.ts";

/** Every store there is. */
export const everything: Store[] = ["events", "plays", "summaries", "learners", "aside", "facts"];

const scopes: Record<Deed["kind"], Store[]> = {
  first: ["learners", "facts"],
  add: ["learners", "facts"],
  event: ["events", "plays", "summaries", "learners", "aside", "facts"],
  told: ["summaries", "events", "learners", "aside", "facts"],
  earned: ["summaries", "events", "learners", "aside", "facts"],
  settings: ["learners", "facts"],
  rename: ["learners", "facts"],
  current: ["facts"],
  remove: everything,
  import: everything,
};

/** The stores that a deed's transaction needs. */
export const storesFor = (deed: Deed): Store[] => scopes[deed.kind];

/** A learner's tally within a transaction; one that is damaged or missing is made again from the record, and the damaged one put aside. */
export async function tallyIn(tx: Writing, learner: string): Promise<Tally> {
  const summaries = tx.objectStore("summaries");
  const row: unknown = await summaries.get(learner);
  if (isTally(row)) return row;
  if (row !== undefined) await tx.objectStore("aside").add({ store: "summaries", value: row, learner });
  const events: unknown[] = await tx.objectStore("events").index("learner").getAll(learner);
  const tally = tallyOf(events.filter(isEvent), toldIn(row));
  await summaries.put({ ...tally, learner });
  return tally;
}

/** Adds a learner, as the newest, where they are not there yet. Resolves to whether they were not. */
export async function addLearner(tx: Writing, learner: Learner): Promise<boolean> {
  const learners = tx.objectStore("learners");
  if ((await learners.getKey(learner.id)) !== undefined) return false;
  const rows = await learners.getAll();
  const since = rows.reduce((most, row) => Math.max(most, Number(row.since) || 0), 0) + 1;
  await learners.put({ ...learner, since });
  return true;
}

/** Whether there is somebody to keep a deed for. A learner whose record was wiped by the browser, and not removed by anybody, begins again. */
async function isHere(tx: Writing, id: string, known: Learner | undefined): Promise<boolean> {
  if ((await tx.objectStore("learners").getKey(id)) !== undefined) return true;
  if (!known || (await tx.objectStore("facts").getKey(`removed:${id}`)) !== undefined) return false;
  await addLearner(tx, known);
  return true;
}

async function changeLearner(tx: Writing, id: string, change: (learner: Learner) => Learner): Promise<void> {
  const learners = tx.objectStore("learners");
  const row = await learners.get(id);
  if (!row) return;
  const settings = { language: "en", size: 0, calm: false, sound: false } as const;
  const learner = isLearner(row) ? row : mendedLearner(id, row, settings);
  await learners.put({ ...change(learner), since: Number(row.since) || 0 });
}

/** Adds to the record those events that are not in it yet, and gives them with their order. */
export async function added(
  tx: Writing,
  brought: readonly PlayEvent[],
): Promise<(PlayEvent & { order: number })[]> {
  const events = tx.objectStore("events");
  const there = await Promise.all(brought.map(({ id }) => events.index("id").getKey(id)));
  const fresh = brought
    .filter((_, at) => there[at] === undefined)
    .map(({ order: _order, ...event }): PlayEvent => event);
  const orders = await Promise.all(fresh.map((event) => events.add(event)));
  return fresh.map((event, at) => ({ ...event, order: orders[at] ?? 0 }));
}

async function keepEvent(tx: Writing, deed: Deed & { kind: "event" }, tab: string): Promise<Tally> {
  const { event, play, seen } = deed;
  const before = await tallyIn(tx, event.learner);
  const [fresh] = await added(tx, [event]);
  if (!fresh) return before;
  const { order } = fresh;
  const tally = fold(before, event, order);
  await tx.objectStore("summaries").put({ ...tally, learner: event.learner });

  const plays = tx.objectStore("plays");
  const key: [string, string] = [event.learner, event.lesson];
  const row: unknown = await plays.get(key);
  const here = isPlayRow(row) ? row : null;
  if (row !== undefined && !here) {
    await tx.objectStore("aside").add({ store: "plays", value: row, learner: event.learner });
  }
  if (tally.unfinished[event.lesson]?.play !== play.id) {
    if (here?.play.id === play.id || (row !== undefined && !here)) await plays.delete(key);
    return tally;
  }
  const same = here?.play.id === play.id ? here : null;
  const others = same ? Math.max(same.missing, same.by === tab ? 0 : same.order) : 0;
  const missing = others > seen ? others : 0;
  await plays.put({ learner: event.learner, lesson: event.lesson, play, order, by: tab, missing });
  return tally;
}

/** What came of a deed: the learner's tally where it has changed; `gone` where another tab has removed the learner, and there is nobody to keep it for; else how far the database is now. */
export interface Outcome {
  tally?: Tally;
  gone?: boolean;
  mark?: Mark;
}

/** Who does a deed: `tab` names this tab; `known` is the learner as this tab knows them; `seldom` does what is not asked for every day. */
export interface Doer {
  tab: string;
  known: Learner | undefined;
  seldom: ((tx: Writing, deed: SeldomDeed, tab: string) => Promise<Outcome>) | null;
}

/** Does a deed within its transaction, and counts it. */
export async function carryOut(tx: Writing, deed: Deed, doer: Doer): Promise<Outcome> {
  const outcome = await done(tx, deed, doer);
  return outcome.gone ? outcome : { ...outcome, mark: await counted(tx) };
}

async function done(tx: Writing, deed: Deed, { tab, known, seldom }: Doer): Promise<Outcome> {
  const id = learnerOf(deed);
  switch (deed.kind) {
    case "add":
      await addLearner(tx, deed.learner);
      return {};
    case "current":
      await tx.objectStore("facts").put({ what: "current", value: id });
      return {};
    case "remove":
    case "import":
      return seldom?.(tx, deed, tab) ?? {};
  }
  if (!(await isHere(tx, id, known))) return { gone: true };
  switch (deed.kind) {
    case "first":
      return {};
    case "event":
      return { tally: await keepEvent(tx, deed, tab) };
    case "settings":
      await changeLearner(tx, id, (learner) => ({
        ...learner,
        settings: { ...learner.settings, ...deed.settings },
      }));
      return {};
    case "rename":
      await changeLearner(tx, id, (learner) => ({ ...learner, name: deed.name, look: deed.look }));
      return {};
    case "told":
    case "earned": {
      const before = await tallyIn(tx, id);
      const tally = deed.kind === "told" ? foldTold(before, deed.what) : foldEarned(before, deed.earned);
      await tx.objectStore("summaries").put({ ...tally, learner: id });
      return { tally };
    }
  }
}
