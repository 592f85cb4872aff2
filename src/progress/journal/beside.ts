import { everything } from "../carry-out.ts";
import type { Database } from "../database.ts";
import type { Deed } from "../deeds.ts";
import { type Mark, markIn } from "../mark.ts";
import { writeQueue } from "../queue.ts";
import { holdingsOf } from "./holdings.ts";
import { type Journal, NoJournal } from "./journal.ts";
import { type Noted, notedOf } from "./lines.ts";
import { putLoss } from "./loss.ts";
import { restore } from "./restore.ts";
import type { Witness } from "./witness.ts";

/** How long an answer may wait for the journal before it counts as saved by the database alone, in milliseconds. Nothing else waits meanwhile. */
export const patience = 10_000;

/** How long the witness waits for more, so that it is not told of every press, in milliseconds. */
const calm = 1000;

/** How many deeds wait for a journal that can't be written. When there are more, it begins anew from the database instead. */
const most = 100;

/** A journal that is kept beside a database. Nothing here ever rejects, and nothing waits longer than its patience. */
export interface Beside {
  /** Compares the two, and gives each what it lacks. Resolves when that is done, or known not to be for now. */
  compare(): Promise<void>;
  /** Compares them again where the database is another one now, or less than it was. Resolves as `compare` does. */
  lookAgain(): Promise<void>;
  /** Keeps a deed that the database has carried out. Resolves when it is in the journal, or known not to be for now. */
  keep(deed: Deed, mark: Mark): Promise<void>;
  close(): void;
}

/** What a journal stands on. `start` is how far the database had come when it was first read; `found` is told when something was lost and, as far as could be, given back. */
export interface Ground {
  db: Database;
  start: Mark | null;
  journal: Journal;
  witness: Witness;
  found(): Promise<void>;
}

interface Kept {
  deed: Noted;
  mark: Mark;
}

/** A look at the two records, in turn with what is written. */
const look = "look";

const same = (one: Mark | null, other: Mark | null): boolean => one?.database === other?.database;

/** Compares a journal with its database, gives back what is missing in the one, writes down what is missing in the other, and keeps every deed from then on. */
export function beside({ db, start, journal, witness, found }: Ground): Beside {
  /** How far the database had come when the two were last compared, and how many deeds this tab has done since. */
  let [known, done] = [start, 0];
  /** This tab's newest deed. */
  let newest = start;
  /** What the journal holds from its beginning; null where that is to be found out. */
  let begun: Mark | null = null;
  let skipped = false;
  /** What the witness is to be told next, and when. */
  let latest: Mark | null = null;
  let soon: ReturnType<typeof setTimeout> | undefined;
  let none = false;

  async function outline() {
    if (none) return null;
    try {
      return await journal.look();
    } catch (error) {
      if (!(error instanceof NoJournal)) throw error;
      none = true;
      return null;
    }
  }

  /** Whether the database had come further once than it was when it was first read. */
  const wasFurther = (mark: Mark | null, count: number): boolean =>
    mark !== null && count > 0 && (!same(mark, known) || count > (known?.count ?? 0));

  async function giveBack(): Promise<boolean> {
    const book = await journal.read();
    return book !== null && db.write(everything, (tx) => restore(tx, book));
  }

  async function level(): Promise<void> {
    skipped = false;
    const book = await outline();
    const seen = await witness.seen();
    const lost = book !== null && wasFurther(book.mark, book.last);
    const given = lost && (await giveBack());
    const now = await db.read(["facts"], markIn);
    const inBook = book !== null && same(book.mark, seen) && book.last >= (seen?.count ?? 0);
    // What another tab has done in the meantime is not lost.
    const isHere = same(now, seen) && (now?.count ?? 0) - done >= (seen?.count ?? 0);
    const missed = seen !== null && wasFurther(seen, seen.count) && !inBook && !isHere;
    const mended = missed || book?.gaps ? "partly" : "mended";
    const loss = given ? mended : missed && !lost ? (same(seen, known) ? "partly" : "gone") : null;
    if (loss) await putLoss(db, loss);
    if (loss) await found();
    const whole = book !== null && !lost && !book.gaps && same(book.mark, now);
    begun = whole && book.last >= (now?.count ?? 0) ? { ...book.mark, count: book.last } : null;
    if (!begun && !none) {
      const holdings = await holdingsOf(db);
      await journal.begin(holdings);
      begun = holdings.mark;
    }
    known = await db.read(["facts"], markIn);
    done = 0;
    if (known) await witness.see(known);
  }

  function see(): void {
    clearTimeout(soon);
    soon = undefined;
    if (latest) void witness.see(latest);
    latest = null;
  }

  /** Whether a database that has come so far is not the one of before, or less than it was: it was wiped while this tab was open. */
  const isLess = (mark: Mark | null, before: Mark): boolean =>
    !same(mark, before) || (mark?.count ?? 0) < before.count;

  async function levelAgain(): Promise<void> {
    const now = await db.read(["facts"], markIn);
    const before = newest ?? known;
    if (!before || !isLess(now, before)) return;
    [known, done, newest, begun] = [now, 0, now, null];
    await level();
  }

  async function write(thing: Kept | typeof look): Promise<void> {
    if (thing === look) return levelAgain();
    const { deed, mark } = thing;
    if (!begun || skipped || !same(begun, mark)) await level();
    latest = mark;
    soon ??= setTimeout(see, calm);
    if (none) return;
    if (begun && same(begun, mark) && mark.count <= begun.count) return;
    try {
      await journal.append([{ n: mark.count, deed }], deed.kind === "remove");
    } catch (error) {
      // What the journal has now is not known: it is compared again before the next try.
      begun = null;
      throw error;
    }
  }

  const nothing = Promise.resolve();
  const queue = writeQueue<Kept | typeof look>(
    { prepare: level, write, copied: () => nothing, tell: () => {} },
    { patient: patience },
  );

  return {
    compare: () => queue.again(),
    lookAgain: () => queue.add(look),
    async keep(deed, mark) {
      const before = newest ?? known;
      if (before && isLess(mark, { ...before, count: before.count + 1 })) {
        [known, done] = [{ ...mark, count: mark.count - 1 }, 0];
        begun = null;
      }
      newest = mark;
      done += 1;
      if (queue.waiting().length >= most) {
        skipped = true;
        return;
      }
      const kept = queue.add({ deed: notedOf(deed), mark });
      if (!none) await kept;
    },
    close() {
      see();
      queue.close();
      journal.close();
    },
  };
}
