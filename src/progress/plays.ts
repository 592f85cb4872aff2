import type { Play } from "../lesson/player.ts";
import type { Database } from "./database.ts";
import { type Deed, eventsIn, playIn } from "./deeds.ts";
import { inTime, patience } from "./patience.ts";
import { eventsOf, snapshotOf } from "./reading.ts";
import type { PlayEvent, Progress } from "./types.ts";

/** What plays are read from: the disk, and what is still to be written. `damaged` is told how many rows could not be read; `arrived` is whether the disk has answered before. */
interface Ground {
  db: Database;
  waiting(): readonly Deed[];
  damaged(count: number): void;
  arrived(): boolean;
}

/** The plays of this tablet as screens have them, and who watches which. */
export interface Plays extends Pick<Progress, "eventsOf" | "watch"> {
  playOf(learner: string, lesson: string): Promise<Play | null>;
  /** Everything that a learner did, as `eventsOf`. */
  eventsBy(learner: string): Promise<PlayEvent[]>;
  /** The newest event of a play that a screen has had, in the record's order; 0 for none. */
  seen(play: string): number;
  /** Calls those back who watch a play that has become more; null is for whichever has. */
  show(play: string | null): Promise<void>;
}

export function playsOn({ db, waiting, damaged, arrived }: Ground): Plays {
  const seen = new Map<string, number>();
  const watchers = new Map<string, Set<(events: PlayEvent[]) => void>>();

  const seenOf = (play: string): number => seen.get(play) ?? 0;
  const see = (play: string, order: number) => void seen.set(play, Math.max(seenOf(play), order));

  /**
   * What the disk says, or `instead` where it can't say or takes too long, so that a lesson opens whatever the disk does. A disk that
   * has answered before is worth waiting for: without its answer a learner begins at the start again.
   */
  const asked = <Found>(reading: Promise<Found>, instead: Found) =>
    inTime(reading, instead, arrived() ? 4 * patience : patience);

  async function all(index: "play" | "learner", key: string): Promise<PlayEvent[]> {
    const kept = await asked(eventsOf(db, index, key, damaged), []);
    const ids = new Set(kept.map(({ id }) => id));
    return [...kept, ...eventsIn(waiting()).filter((event) => event[index] === key && !ids.has(event.id))];
  }

  const plays: Plays = {
    async playOf(learner, lesson) {
      const undone = playIn(waiting(), learner, lesson);
      if (undone !== undefined) return undone;
      const row = await asked(snapshotOf(db, learner, lesson, damaged), null);
      if (!row || row.missing > 0) return null;
      see(row.play.id, row.order);
      return row.play;
    },
    async eventsOf(play) {
      const events = await all("play", play);
      for (const { order = 0 } of events) see(play, order);
      return events;
    },
    eventsBy: (learner) => all("learner", learner),
    seen: seenOf,
    watch(play, changed) {
      const callbacks = watchers.get(play) ?? new Set();
      watchers.set(play, callbacks.add(changed));
      return () => {
        callbacks.delete(changed);
        if (callbacks.size === 0) watchers.delete(play);
      };
    },
    async show(play) {
      for (const [watched, callbacks] of watchers) {
        if (play !== null && play !== watched) continue;
        const before = seenOf(watched);
        const events = await plays.eventsOf(watched);
        if (play === null && seenOf(watched) === before) continue;
        for (const changed of callbacks) changed(events);
      }
    },
  };
  return plays;
}
