import type { Lesson } from "../lesson/lesson.ts";
import { act, open, type Play, type RulesOf, whereabouts } from "../lesson/player.ts";
import type { PlayEvent } from "../progress/types.ts";

/**
 * Whether a step on or back leads where the play already is: “Go on” pressed in two windows at the same moment, each before it heard of
 * the other, goes on once.
 */
function isThere(lesson: Lesson, play: Play, { action, place, ended }: PlayEvent): boolean {
  const { step } = whereabouts(lesson, play);
  if (action.type === "on") return !ended && step >= place.step;
  return action.type === "back" && step <= place.step;
}

/**
 * A play made again from its record: `events` in the order of the record. It starts at the last opening with the lesson as it is now;
 * null where the record holds none.
 */
export function replay(lesson: Lesson, rulesOf: RulesOf, events: PlayEvent[]): Play | null {
  let play: Play | null = null;
  for (const event of events) {
    const { action, version, play: id } = event;
    if (version !== lesson.version) continue;
    if (action.type === "open") play = open(lesson, rulesOf, id, action.seed);
    else if (play && !isThere(lesson, play, event)) play = act(lesson, rulesOf, play, action);
  }
  return play;
}
