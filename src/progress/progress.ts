import { betweenTabs, type News, onReturn } from "./between-tabs.ts";
import { carryOut, storesFor } from "./carry-out.ts";
import { newId, now } from "./clock-and-chance.ts";
import { type Database, openDatabase } from "./database.ts";
import { type Deed, eventsIn, learnerOf, playIn, tallyFor } from "./deeds.ts";
import { summaryOf } from "./fold.ts";
import { householdStore, newLearner, usualSettings } from "./household-store.ts";
import { inTime, patience } from "./patience.ts";
import { askToPersist } from "./persistence.ts";
import { type Queue, writeQueue } from "./queue.ts";
import { eventsOf, findHousehold, snapshotOf, snapshotsOf } from "./reading.ts";
import type { Imported, PlayEvent, Progress } from "./types.ts";

/** A progress that can be let go of: its connection, its channel to other tabs, its timers. */
export interface OpenProgress extends Progress {
  close(): void;
}

/** The progress that stands on a database, and how to wait for the first thing that the database says. */
export function progressOn(db: Database, language: string, alone = false) {
  const tab = newId();
  const usual = usualSettings(language);
  const household = householdStore(usual);
  const { store } = household;
  const seen = new Map<string, number>();
  const watchers = new Map<string, Set<(events: PlayEvent[]) => void>>();
  const damaged = (count: number) => household.setAside(count);
  let changes = 0;
  let arrived = false;

  const queue: Queue<Deed> = writeQueue(
    {
      async prepare() {
        const found = await findHousehold(db, usual);
        queue.change(household.arrive(found));
        household.takeOver(found, queue.waiting());
        arrived = true;
      },
      async write(deed) {
        const known = household.shown().learners.find(({ id }) => id === learnerOf(deed));
        const { tally, gone } = await db.write(storesFor(deed), (tx) => carryOut(tx, deed, tab, known));
        changes += 1;
        const rest = queue.waiting().filter((each) => each !== deed);
        if (gone) return readAgain(rest);
        household.settle(deed, tally, rest);
        tabs?.tell({ play: deed.kind === "event" ? deed.event.play : null });
      },
      tell: household.saving,
    },
    !alone,
  );

  /** Reads what the disk says now; again, when this tab has written in the meantime. */
  async function readAgain(waiting?: readonly Deed[]): Promise<void> {
    const before = changes;
    const found = await findHousehold(db, usual);
    if (changes !== before) return readAgain();
    household.takeOver(found, waiting ?? queue.waiting());
  }

  async function hear({ play }: News): Promise<void> {
    if (!arrived) return queue.again();
    try {
      await readAgain();
    } catch {
      return; // The next write says what is the matter, or the next news finds it mended.
    }
    for (const [watched, callbacks] of watchers) {
      if (play !== null && play !== watched) continue;
      const before = seen.get(watched) ?? 0;
      const events = await progress.eventsOf(watched);
      if (play === null && (seen.get(watched) ?? 0) === before) continue;
      for (const changed of callbacks) changed(events);
    }
  }

  const tabs = alone ? null : betweenTabs((news) => void hear(news));
  const wake = () => void queue.again();
  const stopReturn = onReturn(wake);
  globalThis.addEventListener?.("online", wake);

  /**
   * What the disk says, or `instead` where it can't say or takes too long, so that a lesson opens whatever the disk does. A disk that
   * has answered before is worth waiting for: without its answer a learner begins at the start again.
   */
  const asked = <Found>(reading: Promise<Found>, instead: Found) =>
    inTime(reading, instead, arrived ? 4 * patience : patience);

  const me = () => store.getState().current.id;

  async function keepDeed(deed: Deed): Promise<void> {
    const { unwritten, learners } = household.shown();
    const nameless = learners.find(({ id }) => id === unwritten);
    if (nameless && deed.kind !== "remove") {
      const first: Deed = { kind: "first", learner: nameless };
      household.show(first);
      void queue.add(first);
    }
    household.show(deed);
    await queue.add(deed);
  }

  async function allEvents(index: "play" | "learner", key: string): Promise<PlayEvent[]> {
    const kept = await asked(eventsOf(db, index, key, damaged), []);
    const ids = new Set(kept.map(({ id }) => id));
    const waiting = eventsIn(queue.waiting());
    return [...kept, ...waiting.filter((event) => event[index] === key && !ids.has(event.id))];
  }

  const progress: OpenProgress = {
    store,

    async playOf(lesson) {
      const waiting = playIn(queue.waiting(), me(), lesson);
      if (waiting !== undefined) return waiting;
      const row = await asked(snapshotOf(db, me(), lesson, damaged), null);
      if (!row || row.missing > 0) return null;
      seen.set(row.play.id, Math.max(seen.get(row.play.id) ?? 0, row.order));
      return row.play;
    },

    unfinishedOf(lesson) {
      return tallyFor(household.shown(), me()).unfinished[lesson] ?? null;
    },

    async eventsOf(play) {
      const events = await allEvents("play", play);
      const newest = events.reduce((top, { order }) => Math.max(top, order ?? 0), 0);
      if (newest > 0) seen.set(play, newest);
      return events;
    },

    async keep({ play, action, room, title, step, steps, minutes, earned }) {
      try {
        const event: PlayEvent = {
          id: newId(),
          learner: me(),
          play: play.id,
          lesson: play.lesson,
          version: play.version,
          room,
          action,
          ended: play.ended,
          clock: now(),
          place: { title, step, steps, minutes },
          earned,
        };
        // As JSON and back: a thing that the disk would refuse must not stand in the way of all that comes after it.
        const deed: Deed = { kind: "event", event, play, seen: seen.get(play.id) ?? 0 };
        const copy: Deed = JSON.parse(JSON.stringify(deed));
        await keepDeed(copy);
      } catch {
        damaged(1);
      }
    },

    watch(play, changed) {
      const callbacks = watchers.get(play) ?? new Set();
      watchers.set(play, callbacks.add(changed));
      return () => {
        callbacks.delete(changed);
        if (callbacks.size === 0) watchers.delete(play);
      };
    },

    async addLearner(name, look) {
      const { language: spoken } = store.getState().current.settings;
      const learner = { ...newLearner(usualSettings(spoken)), name: name.trim(), look };
      await keepDeed({ kind: "add", learner });
      return learner;
    },

    async switchTo(learner) {
      if (!household.shown().learners.some(({ id }) => id === learner)) return;
      household.switchTo(learner);
      await keepDeed({ kind: "current", learner });
    },

    async removeLearner(learner) {
      const others = household.shown().learners.some(({ id }) => id !== learner);
      queue.change((deed) => (learnerOf(deed) === learner ? null : deed));
      const instead = others ? null : newLearner(usualSettings(store.getState().current.settings.language));
      await keepDeed({ kind: "remove", learner, instead });
    },

    async change(settings) {
      await keepDeed({ kind: "settings", learner: me(), settings });
    },

    async rename(name, look) {
      await keepDeed({ kind: "rename", learner: me(), name: name.trim(), look });
    },

    async told(what) {
      if (tallyFor(household.shown(), me()).told.includes(what)) return;
      await keepDeed({ kind: "told", learner: me(), what });
    },

    async exportFile() {
      const { keepsakeFile } = await import("./keepsake-file.ts");
      const learner = store.getState().current;
      const { unfinished, ...tally } = tallyFor(household.shown(), learner.id);
      const { finished, told } = summaryOf({ unfinished, ...tally });
      const kept = await snapshotsOf(db, learner.id).catch(() => []);
      const lessons = new Set([...Object.keys(unfinished), ...kept.map(({ lesson }) => lesson)]);
      const plays = [...lessons].flatMap((lesson) => {
        const waiting = playIn(queue.waiting(), learner.id, lesson);
        const row = kept.find((each) => each.lesson === lesson && each.missing === 0);
        return (waiting === undefined ? row?.play : waiting) ?? [];
      });
      const events = await allEvents("learner", learner.id);
      return keepsakeFile({ learner, events, plays, summary: { finished, told } });
    },

    async importFile(text): Promise<Imported> {
      try {
        const { checkKeepsake } = await import("./keepsake-check.ts");
        const checked = checkKeepsake(text);
        if (!checked.ok) return checked;
        const { keepsake, dropped } = checked;
        const here = new Set((await allEvents("learner", keepsake.learner.id)).map(({ id }) => id));
        const events = keepsake.events.filter(({ id }) => !here.has(id));
        await keepDeed({ kind: "import", ...keepsake, events });
        const learner = household.shown().learners.find(({ id }) => id === keepsake.learner.id);
        return { ok: true, learner: learner ?? keepsake.learner, events: events.length, dropped };
      } catch {
        return { ok: false, why: "failed" };
      }
    },

    mendEarned: (earned) => keepDeed({ kind: "earned", learner: me(), earned }),
    askToPersist,

    close() {
      queue.close();
      tabs?.close();
      stopReturn();
      globalThis.removeEventListener?.("online", wake);
      db.close();
    },
  };
  return { progress, started: () => queue.again(), lost: wake };
}

/**
 * All that is kept on this tablet. Resolves when the disk has answered, or within 3 seconds when it has not: then with a progress
 * that keeps everything in memory, says so, and goes on trying. `language` is a new learner's. Never rejects.
 */
export async function openProgress(language = "en"): Promise<OpenProgress> {
  let lost = () => {};
  const opened = progressOn(
    openDatabase(() => lost()),
    language,
  );
  lost = opened.lost;
  await opened.started();
  return opened.progress;
}
