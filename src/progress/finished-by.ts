import { tallyFor } from "./deeds.ts";
import type { Source } from "./keepsakes.ts";
import type { Finished } from "./types.ts";

/** What a learner has played to its end, as `Progress.finishedBy`. */
export async function finishedBy(learner: string, { shown, eventsOf }: Source): Promise<Finished[]> {
  const clocks = new Map<string, number>();
  for (const { play, ended, clock } of await eventsOf(learner)) {
    if (ended && !clocks.has(play)) clocks.set(play, clock);
  }
  return Object.entries(tallyFor(shown(), learner).finished)
    .sort(([, one], [, other]) => one.order - other.order)
    .map(([lesson, { room, play }]) => ({ lesson, room, clock: clocks.get(play) ?? null }));
}
