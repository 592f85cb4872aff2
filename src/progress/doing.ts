import { newId, now } from "./clock-and-chance.ts";
import type { Deed } from "./deeds.ts";
import type { Doing } from "./types.ts";

/** A thing that a learner did, as it is to be kept. `seen` is the newest event of the play that the screen had shown. Throws for what can't be JSON. */
export function deedOf({ play, action, room, earned, ...place }: Doing, learner: string, seen: number): Deed {
  const { id, lesson, version, ended } = play;
  const { title, step, steps, minutes } = place;
  const event = {
    ...{ id: newId(), learner, play: id, lesson, version, room, action, ended, clock: now() },
    place: { title, step, steps, minutes },
    earned,
  };
  const deed: Deed = { kind: "event", event, play, seen };
  // As JSON and back: a thing that the disk would refuse must not stand in the way of all that comes after it.
  return JSON.parse(JSON.stringify(deed));
}
