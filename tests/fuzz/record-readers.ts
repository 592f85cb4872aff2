import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { fold, summaryOf, type Tally, tallyOf } from "../../src/progress/fold.ts";
import { inMemory } from "../../src/progress/in-memory.ts";
import { checkKeepsake } from "../../src/progress/keepsake-check.ts";
import { keepsakeFile } from "../../src/progress/keepsake-file.ts";
import { aDoing, aMove, anEnd, aPlay, behindItsBack } from "../../src/progress/pretend-tablet.ts";
import { openProgress } from "../../src/progress/progress.ts";
import {
  isEvent,
  isFields,
  isLearner,
  isPlayRow,
  isTally,
  mendedLearner,
  toldIn,
} from "../../src/progress/readable.ts";
import type { PlayEvent } from "../../src/progress/types.ts";
import { mutatedText, mutatedValue } from "./mutate.ts";
import type { Reader } from "./run.ts";

const settings = { language: "en", size: 0, calm: false, sound: false } as const;

/** A keepsake file as a learner makes one: three lessons, one of them not finished. */
async function aKeepsake(): Promise<string> {
  const tab = inMemory();
  await tab.rename("Mair", "curly");
  for (const id of ["p1", "p2"]) {
    await tab.keep(aDoing(aPlay(id, `lesson-${id}`)));
    for (let nth = 1; nth < 5; nth++) await tab.keep(aMove(id, nth, `lesson-${id}`));
    await tab.keep(anEnd(id, `lesson-${id}`));
  }
  await tab.keep(aMove("p3", 1, "polls"));
  await tab.told("sound");
  const file = await tab.exportFile();
  tab.close();
  return file;
}

/** A sound one. */
export const keepsake = await aKeepsake();
const { learner, events, plays } = JSON.parse(keepsake);

const ordered = (events as PlayEvent[]).map((event, at) => ({ ...event, order: at + 1 }));
const tally: Tally = tallyOf(ordered, ["sound"]);
const row = { learner: learner.id, lesson: "polls", play: plays[0], order: 9, by: "x", missing: 0 };

/** The names that a record uses as keys, as keys. What stands below them is the games' own, and is never looked up by name. */
export const keysOf = (group: object): object =>
  Object.fromEntries(Object.keys(group).map((key) => [key, true]));

const rows: Reader = {
  name: "records",
  share: 30,
  mutant: (random) =>
    mutatedValue(random, [...ordered, row, { ...tally, learner: learner.id }, learner], true),
  read(thing) {
    const mended = mendedLearner("m1", thing, settings);
    const told = toldIn(thing);
    if (isEvent(thing)) {
      const after = fold(fold(tally, thing, 99), thing, 100);
      return [summaryOf(after), summaryOf(tallyOf([thing]))];
    }
    if (isTally(thing)) {
      const { finished, unfinished } = fold(thing, ordered[0] as PlayEvent, 5);
      return [keysOf(finished), keysOf(unfinished)];
    }
    if (isPlayRow(thing)) return keysOf(thing.play.steps);
    return isLearner(thing) ? mended.id : told.length > 0 ? told : null;
  },
};

const keepsakes: Reader<string> = {
  name: "keepsake files",
  share: 16,
  mutant: (random) => mutatedText(random, [keepsake]),
  async read(text) {
    const checked = checkKeepsake(text);
    const tab = inMemory();
    try {
      const imported = await tab.importFile(text);
      if (imported.ok !== checked.ok)
        throw new Error(`checked: ${checked.ok}, taken in: ${JSON.stringify(imported)}`);
      if (!checked.ok || !imported.ok) return null;
      await tab.switchTo(imported.learner.id);
      // What was taken in can be given out again, and taken in by another tablet: nothing in it spoils what comes after.
      const again = checkKeepsake(await tab.exportFile());
      if (!again.ok) throw new Error(`its own keepsake file is refused: ${again.why}`);
      if (!checkKeepsake(keepsakeFile(checked.keepsake)).ok) throw new Error("written again, it is refused");
      const { current, learners, summary } = tab.store.getState();
      return { current, learners, summary, keepsake: checked.keepsake };
    } finally {
      tab.close();
    }
  },
};

const endless = /\[{300}|(?:\{"a":){300}/;

function written(row: unknown): string {
  try {
    return JSON.stringify(row) ?? "";
  } catch {
    return "[".repeat(300);
  }
}

const stores = ["events", "plays", "summaries", "learners", "facts"] as const;

interface Tablet {
  spoilt: { store: (typeof stores)[number]; row: unknown }[];
}

/** The rows of a sound tablet, by store. */
const soundRows: Record<(typeof stores)[number], unknown[]> = {
  events: ordered,
  plays: [row],
  summaries: [{ ...tally, learner: learner.id }],
  learners: [{ ...learner, since: 1 }],
  facts: [{ what: "current", value: learner.id }],
};

const tablets: Reader<Tablet> = {
  name: "whole tablets",
  share: 2,
  mutant(random) {
    const spoilt = Array.from({ length: 1 + Math.floor(random() * 4) }, () => {
      const store = stores[Math.floor(random() * stores.length)] ?? "events";
      return { store, row: mutatedValue(random, soundRows[store]) };
    });
    // What goes into itself without end can't be copied, so that no database ever got it; and a database counts events itself, which is
    // never as far as where it can't count on.
    const uncounted = (row: unknown): boolean =>
      isFields(row) && typeof row.order === "number" && row.order >= Number.MAX_SAFE_INTEGER;
    return { spoilt: spoilt.filter(({ row }) => !endless.test(written(row)) && !uncounted(row)) };
  },
  async read({ spoilt }) {
    globalThis.indexedDB = new IDBFactory();
    (await openProgress()).close();
    for (const store of stores) {
      for (const sound of soundRows[store]) await behindItsBack(store, (rows) => rows.put(sound));
    }
    for (const { store, row } of spoilt) {
      // A row without a key that the database takes could not have got there.
      await behindItsBack(store, (rows) => rows.put(row)).catch(() => null);
    }
    const tab = await openProgress();
    try {
      const kept = [];
      for (const { id } of tab.store.getState().learners) {
        await tab.switchTo(id);
        const { summary } = tab.store.getState();
        for (const lesson of ["polls", summary.carryOn?.lesson ?? "polls"]) await tab.playOf(lesson);
        await tab.eventsOf(summary.carryOn?.play ?? "p3");
        await tab.keep(aMove("p3", 7, "polls"));
        const { saving } = tab.store.getState();
        if (saving.state !== "saved") throw new Error(`not saved: ${JSON.stringify(saving)}`);
        const again = checkKeepsake(await tab.exportFile());
        if (!again.ok) throw new Error(`its keepsake file is refused: ${again.why}`);
        kept.push(keysOf(summary.finished));
      }
      return kept;
    } finally {
      tab.close();
    }
  },
};

export const recordReaders: Reader[] = [rows, keepsakes, tablets];
