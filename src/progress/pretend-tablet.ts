import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import type { Play } from "../lesson/player.ts";
import { type OpenProgress, openProgress } from "./progress.ts";
import type { Doing, PlayEvent, ProgressState } from "./types.ts";

const opened: OpenProgress[] = [];

/** A tablet on which nothing was ever kept. */
export function freshTablet(): void {
  globalThis.indexedDB = new IDBFactory();
}

/** Opens the app's record in one more tab. */
export async function openTab(language?: string): Promise<OpenProgress> {
  const tab = await openProgress(language);
  opened.push(tab);
  return tab;
}

/** Lets `closeTabs` close a tab that a test has opened by itself. */
export const keepTab = (tab: OpenProgress): unknown => opened.push(tab);

/** Closes every tab that a test has opened. */
export function closeTabs(): void {
  for (const tab of opened.splice(0)) tab.close();
}

/** A play as it is after `moves` moves on its first step. */
export function aPlay(id: string, lesson = "mute-first", moves = 0, ended = false): Play {
  const steps = { one: { round: { moves }, help: "none" as const, shown: null } };
  return { id, lesson, version: "v1", seed: 7, step: "one", steps, ended };
}

/** A doing in a play: its opening, for no moves. */
export function aDoing(play: Play, action: Doing["action"] = { type: "open", seed: 7 }): Doing {
  return {
    play,
    action,
    room: "meetings",
    title: "Mute before the dog barks",
    step: 2,
    steps: 5,
    minutes: 4,
  };
}

/** A move in a play. */
export const aMove = (id: string, moves: number, lesson?: string): Doing =>
  aDoing(aPlay(id, lesson, moves), { type: "move", move: { n: moves } });

/** The end of a play. */
export const anEnd = (id: string, lesson?: string): Doing =>
  aDoing(aPlay(id, lesson, 9, true), { type: "on" });

/** Waits until what a screen shows is so. */
export function until(tab: OpenProgress, so: (state: ProgressState) => boolean): Promise<void> {
  return new Promise((done) => {
    if (so(tab.store.getState())) return done();
    const stop = tab.store.subscribe((state) => {
      if (!so(state)) return;
      stop();
      done();
    });
  });
}

/** Waits until a screen says that all is saved: in both records, where there are two. */
export const untilSaved = (tab: OpenProgress): Promise<void> =>
  until(tab, ({ saving }) => saving.state === "saved");

/** Opens the database as it is, without the app. */
export function rawDatabase(version?: number, upgrade?: (db: IDBDatabase) => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("have-a-go", version);
    request.onupgradeneeded = () => upgrade?.(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Does something to a store behind the app's back, and gives what it asked for. */
export async function behindItsBack<Result>(
  store: string,
  ask: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const db = await rawDatabase();
  try {
    return await new Promise((resolve, reject) => {
      const tx = db.transaction(store, "readwrite", { durability: "strict" });
      const request = ask(tx.objectStore(store));
      tx.oncomplete = () => resolve(request.result);
      tx.onabort = () => reject(tx.error);
    });
  } finally {
    db.close();
  }
}

/** All rows of a store. */
export const rowsIn = (store: string): Promise<unknown[]> => behindItsBack(store, (rows) => rows.getAll());

/** What kind of thing each event of a record was. */
export const typesIn = (events: unknown[]): string[] =>
  (events as PlayEvent[]).map(({ action }) => action.type);
