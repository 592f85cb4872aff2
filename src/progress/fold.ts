import type { CarryOn, Earned, PlayEvent, Summary } from "./types.ts";

/**
 * What the record comes to for one learner. `unfinished` and `finished` are by lesson;
 * `finished.play` is the last play that ended, so that two tabs ending it count once.
 */
export interface Tally {
  unfinished: Record<string, CarryOn>;
  finished: Record<string, Summary["finished"][string] & { play: string }>;
  told: string[];
}

/** Somebody who has done nothing yet. */
export const nothingYet: Tally = { unfinished: {}, finished: {}, told: [] };

/** A tally after one more event of the record. The same events in the same order give the same tally. */
export function fold(tally: Tally, event: PlayEvent, order: number): Tally {
  const { lesson, play, room } = event;
  const before = tally.finished[lesson];
  if (before?.play === play) return tally;
  if (!event.ended) {
    const { title, step, steps, minutes } = event.place;
    const carryOn: CarryOn = { play, lesson, room, title, step, steps, minutes, order };
    return { ...tally, unfinished: { ...tally.unfinished, [lesson]: carryOn } };
  }
  const times = (before?.times ?? 0) + 1;
  const earned = event.earned ?? before?.earned;
  const finished = { ...tally.finished, [lesson]: { room, times, order, play, earned } };
  if (tally.unfinished[lesson]?.play !== play) return { ...tally, finished };
  const { [lesson]: _ended, ...unfinished } = tally.unfinished;
  return { ...tally, unfinished, finished };
}

/** A tally made from the record alone. `told` is not in the record and is handed in. */
export function tallyOf(events: readonly PlayEvent[], told: string[] = []): Tally {
  let tally: Tally = { ...nothingYet, told };
  for (const event of events) tally = fold(tally, event, event.order ?? nextOrder(tally));
  return tally;
}

/** An order after everything in a tally: for what is shown before the store has given it its own. */
export function nextOrder(tally: Tally): number {
  const all = [...Object.values(tally.unfinished), ...Object.values(tally.finished)];
  return all.reduce((top, { order }) => Math.max(top, order), 0) + 1;
}

/** A tally after something was said to the learner. */
export function foldTold(tally: Tally, what: string): Tally {
  return tally.told.includes(what) ? tally : { ...tally, told: [...tally.told, what] };
}

/** A tally after what is known of keepsakes was put right: those of lessons that are finished. */
export function foldEarned(tally: Tally, mended: Record<string, Earned | null>): Tally {
  const finished = { ...tally.finished };
  for (const [lesson, earned] of Object.entries(mended)) {
    const before = finished[lesson];
    if (before) finished[lesson] = { ...before, earned };
  }
  return { ...tally, finished };
}

/** A tally with the lessons that a keepsake file says are finished and whose events are not there to show it. */
export function foldFinished(tally: Tally, claimed: Summary["finished"]): Tally {
  const order = nextOrder(tally);
  const finished = { ...tally.finished };
  for (const [lesson, { room, times, earned }] of Object.entries(claimed)) {
    finished[lesson] ??= { room, times, order, play: "", earned };
  }
  return { ...tally, finished };
}

/** What the screens show of a tally: the newest unfinished play is the one to carry on with. */
export function summaryOf(tally: Tally): Summary {
  let carryOn: CarryOn | null = null;
  for (const each of Object.values(tally.unfinished)) {
    if (!carryOn || each.order > carryOn.order) carryOn = each;
  }
  return { carryOn, finished: tally.finished, told: tally.told };
}
