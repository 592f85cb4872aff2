import { newId } from "../clock-and-chance.ts";
import type { Database } from "../database.ts";
import { nothingYet } from "../fold.ts";
import { markIn, putMark } from "../mark.ts";
import { isEvent, isLearner, isTally } from "../readable.ts";
import type { Store, Writing } from "../rows.ts";
import type { PlayEvent } from "../types.ts";
import type { Person, Whole } from "./lines.ts";

const stores: Store[] = ["learners", "summaries", "facts", "events"];

async function holdings(tx: Writing): Promise<Whole> {
  const learners: unknown[] = await tx.objectStore("learners").getAll();
  // A record from before there were marks counts as one deed: there is something that can be lost.
  const mark = (await markIn(tx)) ?? { database: newId(), count: Math.min(learners.length, 1) };
  await putMark(tx, mark);
  const facts = await tx.objectStore("facts").getAll();
  const people: Person[] = [];
  for (const learner of learners.filter(isLearner)) {
    const row: unknown = await tx.objectStore("summaries").get(learner.id);
    const { unfinished, finished, told } = isTally(row) ? row : nothingYet;
    const events: PlayEvent[] = [];
    for (const { play } of Object.values(unfinished)) {
      const rows: unknown[] = await tx.objectStore("events").index("play").getAll(play);
      events.push(...rows.filter(isEvent).filter((event) => event.learner === learner.id));
    }
    const { id, name, look, settings } = learner;
    people.push({ learner: { id, name, look, settings }, finished, told, events });
  }
  return {
    mark,
    current: facts.find(({ what }) => what === "current")?.value ?? null,
    removed: facts.flatMap(({ what }) => (what.startsWith("removed:") ? what.slice("removed:".length) : [])),
    people,
  };
}

/** What the database holds, as a journal begins with it: everybody, what they finished, and the plays that they are in. */
export const holdingsOf = (db: Database): Promise<Whole> => db.write(stores, holdings);
