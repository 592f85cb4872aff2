import type { HouseRoom } from "../library/types.ts";
import type { Earned, Summary } from "../progress/types.ts";

/** A keepsake that a learner has: which lesson left it, and what it is; null where only a room's list knows. */
export interface Kept {
  lesson: string;
  earned: Earned | null;
}

type Room = Pick<HouseRoom, "id">;

/** The keepsakes that a learner has in a room, the first one earned first: from the record alone, however many lessons there are. */
export function keptIn(room: Room, finished: Summary["finished"]): Kept[] {
  return Object.entries(finished)
    .filter(([, done]) => done.room === room.id && done.earned !== null)
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([lesson, { earned }]) => ({ lesson, earned: earned ?? null }));
}

/** The keepsakes that stand in a room's `places`, place by place. Each keeps its own; once all are taken, the newest stands in the oldest one's. */
export function standing(kept: readonly Kept[], places: number): Kept[] {
  const from = Math.max(0, kept.length - places);
  const out: Kept[] = [];
  for (const [at, each] of kept.entries()) if (at >= from) out[at % places] = each;
  return out;
}

/** How many of a room's lessons a learner has finished, never more than there are. */
export function doneIn(room: HouseRoom, finished: Summary["finished"]): number {
  const done = Object.values(finished).filter((each) => each.room === room.id).length;
  return Math.min(done, room.total);
}
