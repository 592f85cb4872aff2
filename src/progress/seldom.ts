import { added, addLearner, type Outcome, tallyIn } from "./carry-out.ts";
import { type Keepsake, learnerOf, type SeldomDeed } from "./deeds.ts";
import { fold, foldFinished, foldTold, type Tally } from "./fold.ts";
import { isPlayRow } from "./readable.ts";
import type { Writing } from "./rows.ts";
import type { Learner } from "./types.ts";

/** Takes out a learner and all that is theirs, and remembers that they were removed. */
export async function removeLearner(tx: Writing, id: string, instead: Learner | null): Promise<void> {
  const events = tx.objectStore("events");
  const keys = await events.index("learner").getAllKeys(id);
  await Promise.all(keys.map((key) => events.delete(key)));
  await tx.objectStore("plays").delete(IDBKeyRange.bound([id], [id, []]));
  await tx.objectStore("summaries").delete(id);
  await tx.objectStore("learners").delete(id);
  let cursor = await tx.objectStore("aside").openCursor();
  while (cursor) {
    if (cursor.value.learner === id) await cursor.delete();
    cursor = await cursor.continue();
  }
  await tx.objectStore("facts").put({ what: `removed:${id}`, value: "" });
  if (instead && (await tx.objectStore("learners").count()) === 0) {
    await tx.objectStore("facts").put({ what: "first", value: instead.id });
  }
}

async function takeIn(tx: Writing, keepsake: Keepsake, tab: string): Promise<Tally> {
  const { learner } = keepsake;
  await tx.objectStore("facts").delete(`removed:${learner.id}`);
  await addLearner(tx, learner);
  let tally = await tallyIn(tx, learner.id);
  for (const event of await added(tx, keepsake.events)) tally = fold(tally, event, event.order);
  for (const what of keepsake.summary.told) tally = foldTold(tally, what);
  tally = foldFinished(tally, keepsake.summary.finished);
  await tx.objectStore("summaries").put({ ...tally, learner: learner.id });
  const plays = tx.objectStore("plays");
  for (const play of keepsake.plays) {
    const carryOn = tally.unfinished[play.lesson];
    if (carryOn?.play !== play.id) continue;
    const row: unknown = await plays.get([learner.id, play.lesson]);
    if (isPlayRow(row) && row.play.id === play.id) continue;
    const { order } = carryOn;
    await plays.put({ learner: learner.id, lesson: play.lesson, play, order, by: tab, missing: 0 });
  }
  return tally;
}

/** Does a deed that is not done every day, within its transaction. Its code comes when it is wanted. */
export async function carryOutSeldom(tx: Writing, deed: SeldomDeed, tab: string): Promise<Outcome> {
  if (deed.kind === "import") return { tally: await takeIn(tx, deed, tab) };
  await removeLearner(tx, learnerOf(deed), deed.instead);
  return {};
}
