import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import type { Random } from "../../src/lesson/random.ts";
import { tallyOf } from "../../src/progress/fold.ts";
import { beside } from "../../src/progress/journal/beside.ts";
import { framed } from "../../src/progress/journal/framing.ts";
import type { Journal } from "../../src/progress/journal/journal.ts";
import { type Line, linesOf, notedOf } from "../../src/progress/journal/lines.ts";
import { pretendFiles } from "../../src/progress/journal/pretend-files.ts";
import { twoFiles } from "../../src/progress/journal/two-files.ts";
import { checkKeepsake } from "../../src/progress/keepsake-check.ts";
import { aMove, untilSaved } from "../../src/progress/pretend-tablet.ts";
import { openProgress } from "../../src/progress/progress.ts";
import type { PlayEvent } from "../../src/progress/types.ts";
import { mutatedText } from "./mutate.ts";
import { keepsake, keysOf } from "./record-readers.ts";
import type { Reader } from "./run.ts";

const { learner, events } = JSON.parse(keepsake);
const done = (events as PlayEvent[]).map((event, at) => ({ ...event, order: at + 1 }));
const mark = { database: "d", count: 4 };
const { finished } = tallyOf(done);

/** What a sound journal says: somebody, and what they did since. */
const sound: string[] = [
  ...linesOf({
    mark,
    current: learner.id,
    removed: ["gone"],
    people: [{ learner, finished, told: ["sound"], events: done.slice(0, 4) }],
  }),
  { sealed: mark } satisfies Line,
  ...done.slice(4).map(
    (event, at): Line => ({
      n: 5 + at,
      deed: notedOf({ kind: "event", event } as Parameters<typeof notedOf>[0]),
    }),
  ),
].map((line) => JSON.stringify(line));

const whole = (random: Random, below: number): number => Math.floor(random() * below);

/** The bytes of a file in which something is not as it was written: a few of them, its end, or what a line says, with the right sum. */
function spoilt(random: Random): Uint8Array<ArrayBuffer> {
  const lines = [...sound];
  const kind = whole(random, 3);
  if (kind > 0) {
    for (let times = 1 + whole(random, 2); times > 0; times--) {
      const at = whole(random, lines.length);
      lines[at] = mutatedText(random, [lines[at] ?? "", sound[whole(random, sound.length)] ?? ""]);
    }
  }
  let bytes = framed(1 + whole(random, 3), lines);
  if (kind !== 1) {
    for (let times = whole(random, 5); times > 0; times--)
      bytes[whole(random, bytes.length)] = whole(random, 256);
    if (random() < 0.3) bytes = bytes.slice(0, whole(random, bytes.length));
  }
  return bytes;
}

/** A file as a tablet has it: with room after what is written. */
const space = 32 * 1024;
async function filesWith(bytes: Uint8Array<ArrayBuffer>) {
  const files = pretendFiles();
  const file = await files.open("a");
  file.write(new Uint8Array(Math.max(space, bytes.length)), { at: 0 });
  file.write(bytes, { at: 0 });
  return twoFiles(files.open, space);
}

const journals: Reader<Uint8Array<ArrayBuffer>> = {
  name: "journals",
  share: 8,
  mutant: spoilt,
  // Whatever it says, it can be read, gone on with, and begun anew.
  async read(bytes) {
    const files = await filesWith(bytes);
    const book = await files.look();
    await files.append([{ n: 99, deed: { kind: "told", learner: learner.id, what: "sound" } }], false);
    await files.begin({ mark, current: null, removed: [], people: [] });
    const after = await files.look();
    if (!after?.sealed) throw new Error("begun anew, it is not sealed");
    // What a record uses as keys and names. What stands in an event below them is the games' own, and is never looked up by name.
    return (
      book && [
        book.current,
        book.mark,
        book.people.map(({ learner, finished }) => [learner.id, keysOf(finished)]),
      ]
    );
  },
};

const tablets: Reader<Uint8Array<ArrayBuffer>> = {
  name: "tablets from a journal",
  share: 2,
  mutant: spoilt,
  // The database is gone: what the journal says comes back, and the app opens, plays and saves.
  async read(bytes) {
    globalThis.indexedDB = new IDBFactory();
    const files = await filesWith(bytes);
    const journal: Journal = { ...files, read: () => files.look(), close() {} };
    const tab = await openProgress("en", {
      there: async () => true,
      calm: async () => {},
      bring: async (ground) =>
        beside({ ...ground, journal, witness: { seen: async () => mark, see: async () => {} } }),
    });
    try {
      await tab.compared();
      const names: unknown[] = [];
      for (const { id } of tab.store.getState().learners) {
        await tab.switchTo(id);
        await tab.keep(aMove("p9", 1, "polls"));
        await untilSaved(tab);
        const { current } = tab.store.getState();
        const again = checkKeepsake(await tab.exportFile());
        if (!again.ok) throw new Error(`its keepsake file is refused: ${again.why}`);
        names.push(current.id);
      }
      return names;
    } finally {
      tab.close();
    }
  },
};

export const journalReaders: Reader[] = [journals, tablets];
