import type { Lesson } from "../lesson/lesson.ts";
import { act, open, type Play, type RulesOf } from "../lesson/player.ts";
import type { PlayEvent } from "../progress/types.ts";

/**
 * A play made again from its record: `events` in the order of the record. It starts at the last opening with the lesson as it is now;
 * null where the record holds none.
 */
export function replay(lesson: Lesson, rulesOf: RulesOf, events: PlayEvent[]): Play | null {
  let play: Play | null = null;
  for (const { action, version, play: id } of events) {
    if (version !== lesson.version) continue;
    if (action.type === "open") play = open(lesson, rulesOf, id, action.seed);
    else if (play) play = act(lesson, rulesOf, play, action);
  }
  return play;
}
