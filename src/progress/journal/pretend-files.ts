import type { JournalSource } from "../copy.ts";
import { beside } from "./beside.ts";
import type { Book } from "./book.ts";
import { type Journal, NoJournal } from "./journal.ts";
import { type Bytes, twoFiles } from "./two-files.ts";
import type { Witness } from "./witness.ts";

/** Two files in memory, with what can go wrong with real ones. */
export interface PretendFiles {
  open(name: string): Promise<Bytes>;
  /** What is in a file; it can be changed. */
  bytes(name: string): Uint8Array;
  /** How many more bytes the disk takes beyond what it has; less than that is written of a longer one. */
  left: number;
  /** Makes the tablet go off after so many more bytes have been written. */
  offAfter: number;
}

/** The tablet went off. */
export class Off extends Error {}

export function pretendFiles(): PretendFiles {
  const kept = new Map<string, Uint8Array<ArrayBuffer>>();
  const files: PretendFiles = {
    left: Number.POSITIVE_INFINITY,
    offAfter: Number.POSITIVE_INFINITY,
    bytes: (name) => kept.get(name) ?? new Uint8Array(),
    async open(name) {
      if (!kept.has(name)) kept.set(name, new Uint8Array());
      const now = () => kept.get(name) ?? new Uint8Array();
      const resize = (size: number) => {
        const grown = new Uint8Array(size);
        grown.set(now().subarray(0, size));
        kept.set(name, grown);
      };
      return {
        getSize: () => now().length,
        read(into, { at }) {
          const part = now().subarray(at, at + into.length);
          into.set(part);
          return part.length;
        },
        write(bytes, { at }) {
          const grows = Math.max(0, at + bytes.length - now().length);
          const fits = Math.max(0, bytes.length - Math.max(0, grows - files.left));
          const goes = Math.min(fits, files.offAfter);
          files.left -= Math.min(grows, files.left);
          if (at + goes > now().length) resize(at + goes);
          now().set(bytes.subarray(0, goes), at);
          files.offAfter -= goes;
          if (files.offAfter <= 0) throw new Off("The tablet went off.");
          return goes;
        },
        truncate: resize,
        flush() {},
        close() {},
      };
    },
  };
  return files;
}

/** A journal in such files, as one tab has it: without a worker between. `null` for a browser that has none. */
export function pretendJournal(files: PretendFiles | null): Journal {
  if (!files) {
    const none = () => Promise.reject(new NoJournal("There are no files."));
    return { look: none, read: none, append: none, begin: none, close() {} };
  }
  const two = twoFiles(files.open);
  return {
    look: two.look,
    read: (): Promise<Book | null> => two.look(),
    append: two.append,
    begin: two.begin,
    close() {},
  };
}

/** Where such a journal comes from: at once. */
export const pretendSource = (files: PretendFiles | null, witness: Witness): JournalSource => ({
  there: async () => true,
  calm: async () => {},
  bring: async (ground) => beside({ ...ground, journal: pretendJournal(files), witness }),
});
