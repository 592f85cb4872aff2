import { added, addLearner, tallyIn } from "../carry-out.ts";
import { foldTold, type Tally, tallyOf } from "../fold.ts";
import { markIn, putMark } from "../mark.ts";
import { isEvent, isLearner, isPlayRow } from "../readable.ts";
import type { Writing } from "../rows.ts";
import { removeLearner } from "../seldom.ts";
import type { PlayEvent } from "../types.ts";
import type { Book } from "./book.ts";
import type { Person } from "./lines.ts";

/** The finished lessons of two accounts of the same record, each as often as the better of them knows. */
function most(one: Tally["finished"], other: Tally["finished"]): Tally["finished"] {
  const out = { ...one };
  for (const [lesson, known] of Object.entries(other)) {
    const here = out[lesson];
    if (!here || here.times < known.times) out[lesson] = { ...known, order: here?.order ?? known.order };
  }
  return out;
}

/**
 * Takes out what somebody has done since something was lost, for it to be put back behind what is given back: the order of the record is
 * the order in which things were done.
 */
async function takeSince(tx: Writing, { learner, events }: Person): Promise<PlayEvent[]> {
  const store = tx.objectStore("events");
  const rows: unknown[] = await store.index("learner").getAll(learner.id);
  const noted = new Set(events.map(({ id }) => id));
  const readable = rows.filter(isEvent);
  const since = readable.slice(readable.map(({ id }) => noted.has(id)).lastIndexOf(true) + 1);
  for (const { order } of since) if (order !== undefined) await store.delete(order);
  return since;
}

/**
 * Gives back to somebody what the database does not have. Resolves to whether there was anything. `newer` is whether the journal knows
 * better how they like things; `whole` whether it has no gaps.
 */
async function giveBack(tx: Writing, person: Person, newer: boolean, whole: boolean): Promise<boolean> {
  const { learner } = person;
  const isNew = await addLearner(tx, learner);
  const before = await tallyIn(tx, learner.id);
  // With gaps in it, a journal can't tell what came since.
  const since = whole ? await takeSince(tx, person) : [];
  const fresh = await added(tx, person.events);
  await added(tx, since);
  const all: unknown[] = await tx.objectStore("events").index("learner").getAll(learner.id);
  let tally = fresh.length > 0 || since.length > 0 ? tallyOf(all.filter(isEvent), before.told) : before;
  tally = { ...tally, finished: most(tally.finished, before.finished) };
  for (const what of person.told) tally = foldTold(tally, what);
  tally = { ...tally, finished: most(tally.finished, person.finished) };
  await tx.objectStore("summaries").put({ ...tally, learner: learner.id });
  const plays = tx.objectStore("plays");
  for (const lesson of new Set(fresh.map((event) => event.lesson))) {
    const row: unknown = await plays.get([learner.id, lesson]);
    // A play as it stood before is not where the learner is: it is made again from its events.
    if (row === undefined || isPlayRow(row)) await plays.delete([learner.id, lesson]);
  }
  const row = newer ? await tx.objectStore("learners").get(learner.id) : null;
  if (isLearner(row)) await tx.objectStore("learners").put({ ...row, ...learner });
  const finishedMore = Object.keys(tally.finished).length > Object.keys(before.finished).length;
  return isNew || fresh.length > 0 || finishedMore;
}

/**
 * Gives a database back what a journal has and it does not, within a transaction over everything. It is the same however often it is
 * done. Somebody who was removed, as either of the two knows, stays removed. Resolves to whether anything was missing.
 */
export async function restore(tx: Writing, book: Book): Promise<boolean> {
  const facts = tx.objectStore("facts");
  const mark = await markIn(tx);
  const newer = mark?.database === book.mark.database && mark.count < book.last;
  const empty = (await tx.objectStore("learners").count()) === 0;
  let missing = false;
  for (const person of book.people) {
    if ((await facts.getKey(`removed:${person.learner.id}`)) !== undefined) continue;
    missing = (await giveBack(tx, person, newer, !book.gaps)) || missing;
  }
  for (const id of book.removed) {
    if ((await facts.getKey(`removed:${id}`)) === undefined) await removeLearner(tx, id, null);
  }
  if (book.current && (newer || empty)) await facts.put({ what: "current", value: book.current });
  if (newer) await putMark(tx, { ...mark, count: book.last });
  return missing;
}
