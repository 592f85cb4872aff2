import type { Database } from "./database.ts";
import { type Deed, type Household, playIn, tallyFor } from "./deeds.ts";
import { summaryOf } from "./fold.ts";
import { checkKeepsake } from "./keepsake-check.ts";
import { keepsakeFile } from "./keepsake-file.ts";
import { snapshotsOf } from "./reading.ts";
import type { Imported, Learner, PlayEvent } from "./types.ts";

/** What keepsake files are made from and go into: the record as the screens have it, and what is still to be written. */
export interface Source {
  db: Database;
  shown(): Household;
  waiting(): readonly Deed[];
  /** Every event of a learner. */
  eventsOf(learner: string): Promise<PlayEvent[]>;
  keep(deed: Deed): Promise<void>;
}

/** A learner's progress as a keepsake file's text. */
export async function fileOf(learner: Learner, { db, shown, waiting, eventsOf }: Source): Promise<string> {
  const tally = tallyFor(shown(), learner.id);
  const { finished, told } = summaryOf(tally);
  const kept = await snapshotsOf(db, learner.id).catch(() => []);
  const lessons = new Set([...Object.keys(tally.unfinished), ...kept.map(({ lesson }) => lesson)]);
  const plays = [...lessons].flatMap((lesson) => {
    const play = playIn(waiting(), learner.id, lesson);
    const row = kept.find((each) => each.lesson === lesson && each.missing === 0);
    return (play === undefined ? row?.play : play) ?? [];
  });
  const events = await eventsOf(learner.id);
  return keepsakeFile({ learner, events, plays, summary: { finished, told } });
}

/** Takes in a keepsake file's text, checked first. */
export async function takeInFile(text: string, { shown, eventsOf, keep }: Source): Promise<Imported> {
  const checked = checkKeepsake(text);
  if (!checked.ok) return checked;
  const { keepsake, dropped } = checked;
  const here = new Set((await eventsOf(keepsake.learner.id)).map(({ id }) => id));
  const events = keepsake.events.filter(({ id }) => !here.has(id));
  await keep({ kind: "import", ...keepsake, events });
  const learner = shown().learners.find(({ id }) => id === keepsake.learner.id);
  return { ok: true, learner: learner ?? keepsake.learner, events: events.length, dropped };
}
