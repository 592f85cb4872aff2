import { patience } from "./patience.ts";
import { troubleOf } from "./trouble.ts";
import type { Saving, Trouble } from "./types.ts";

/** How long to wait before each further try, in milliseconds. */
const waits = [1000, 2000, 5000, 10_000, 30_000];

/** What is still to be written, in order. A thing leaves the queue only when it is on the disk. */
export interface Queue<Thing> {
  /** Resolves when the thing is on the disk, or when it is known not to be for now. */
  add(thing: Thing): Promise<void>;
  waiting(): readonly Thing[];
  /** Changes what is waiting; null takes it out. What is being written at this moment is left alone. */
  change(each: (thing: Thing) => Thing | null): void;
  /** Tries now instead of later. Resolves when it is known how that went. */
  again(): Promise<void>;
  close(): void;
}

interface Work<Thing> {
  /** What must have gone well once before anything is written. */
  prepare(): Promise<void>;
  write(thing: Thing): Promise<void>;
  /** Resolves when what has been written may be called saved: where it is kept twice, when the other has it too. The same promise until more is written. Never rejects. */
  copied(): Promise<unknown>;
  tell(saving: Saving): void;
}

/**
 * A queue that writes one thing at a time, and keeps all of it when a write fails. `retries` is false where trying again can't help;
 * `patient` is how long nobody waits for it in vain, in milliseconds.
 */
export function writeQueue<Thing>(
  { prepare, write, copied, tell }: Work<Thing>,
  { retries = true, patient = patience } = {},
): Queue<Thing> {
  let waiting: Thing[] = [];
  let writing: Thing | null = null;
  let ready = false;
  let busy = false;
  let late = false;
  let closed = false;
  let failures = 0;
  let trouble: Trouble | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let listeners: { thing: Thing | null; heard: () => void }[] = [];

  const release = (which: (thing: Thing | null) => boolean) => {
    const told = listeners.filter(({ thing }) => which(thing));
    listeners = listeners.filter(({ thing }) => !which(thing));
    for (const { heard } of told) heard();
  };

  /** Writes the first thing that is waiting. Resolves to whether there was one. */
  async function next(): Promise<boolean> {
    if (!ready) await prepare();
    ready = true;
    const thing = waiting[0];
    if (thing === undefined) return false;
    writing = thing;
    try {
      await write(thing);
    } finally {
      writing = null;
    }
    waiting = waiting.filter((each) => each !== thing);
    release((each) => each === thing);
    return true;
  }

  async function attempt(): Promise<void> {
    if (busy || closed || (ready && waiting.length === 0)) return;
    busy = true;
    clearTimeout(timer);
    if (failures === 0 && waiting.length > 0) tell({ state: "saving" });
    const slow = setTimeout(() => {
      late = true;
      tell({ state: "not-saved", why: "slow" });
      release(() => true);
    }, patient);
    try {
      const wrote = await next();
      failures = 0;
      trouble = null;
      const copy = copied();
      // Of several copies that are on their way, the last one says it.
      if (wrote) void copy.then(() => copy === copied() && waiting.length === 0 && tell({ state: "saved" }));
      else if (waiting.length === 0) tell({ state: "idle" });
      release((thing) => thing === null);
    } catch (error) {
      failures += 1;
      // After a full disk Chromium can't open its database either, and then no longer says why.
      const why = troubleOf(error);
      trouble = why === "broken" && trouble === "full" ? "full" : why;
      tell({ state: "not-saved", why: trouble });
      release(() => true);
      const wait = waits[Math.min(failures, waits.length) - 1];
      if (retries && !closed) timer = setTimeout(attempt, wait);
    } finally {
      clearTimeout(slow);
      late = false;
      busy = false;
    }
    if (failures === 0) void attempt();
  }

  const listen = (thing: Thing | null) =>
    new Promise<void>((heard) => {
      listeners.push({ thing, heard });
      void attempt();
    });

  return {
    add(thing) {
      waiting.push(thing);
      return late || closed ? Promise.resolve() : listen(thing);
    },
    waiting: () => waiting,
    change(each) {
      waiting = waiting.flatMap((thing) => {
        const changed = thing === writing ? thing : each(thing);
        if (changed === null) {
          release((listener) => listener === thing);
          return [];
        }
        for (const listener of listeners) if (listener.thing === thing) listener.thing = changed;
        return [changed];
      });
    },
    again() {
      return late || closed || (ready && waiting.length === 0) ? Promise.resolve() : listen(null);
    },
    close() {
      closed = true;
      clearTimeout(timer);
      release(() => true);
    },
  };
}
