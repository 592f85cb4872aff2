import type { HouseRoom } from "../library/types.ts";
import type { Summary } from "../progress/types.ts";

/** A keepsake that a learner has: which lesson left it, its drawing's address and what it is called. */
export interface Kept {
  lesson: string;
  url: string;
  name: string;
}

/** The keepsakes that a learner has in a room, the first one earned first, so that they keep their places. */
export function keptIn(room: HouseRoom, finished: Summary["finished"]): Kept[] {
  return Object.entries(finished)
    .sort(([, a], [, b]) => a.order - b.order)
    .flatMap(([lesson]) => {
      const keepsake = room.keepsakes[lesson];
      return keepsake ? [{ lesson, url: keepsake.url, name: keepsake.name }] : [];
    });
}

/** How many of a room's lessons a learner has finished, never more than there are. */
export function doneIn(room: HouseRoom, finished: Summary["finished"]): number {
  const done = Object.values(finished).filter((each) => each.room === room.id).length;
  return Math.min(done, room.total);
}
