import { settled } from "../settled.ts";
import type { Deed } from "./deeds.ts";
import type { Beside, Ground } from "./journal/beside.ts";
import { folder } from "./journal/folder.ts";
import type { Mark } from "./mark.ts";
import { inTime } from "./patience.ts";

/** Where the journal comes from, and when. */
export interface JournalSource {
  /** Whether this tablet has a journal already: then its code comes as soon as it is wanted. Never rejects. */
  there(): Promise<boolean>;
  /** Resolves when the page has nothing better to do: a journal that is not there yet comes then, wanted or not. Never rejects. */
  calm(): Promise<void>;
  /** Brings the code, and keeps a journal beside a database. */
  bring(ground: Pick<Ground, "db" | "start" | "found">): Promise<Beside>;
}

/** The journal of the built app. */
export const builtJournal: JournalSource | null = import.meta.env.PROD
  ? {
      async there() {
        try {
          await (await navigator.storage.getDirectory()).getDirectoryHandle(folder);
          return true;
        } catch {
          // Where there are no private files, there is no journal in them either.
          return false;
        }
      },
      calm: settled,
      bring: async (ground) => (await import("./journal/in-browser.ts")).besideJournal(ground),
    }
  : null;

/** How long a question to the journal may hold up what was asked, in milliseconds. */
const patient = 1500;

/** How long the word that something is saved may wait for it: longer than a slow tablet takes, and not for ever on a line that hangs. */
const veryPatient = 10_000;

/** How long the app has been open when a journal that is there comes, in milliseconds, if nothing wants it before: what is lost is given back early. */
const soon = 1000;

/** The second record, which comes after the first screen: nothing waits for it but the word that something is saved, and that not for long. */
export interface Copy {
  /** The database has been read, and had come this far. */
  start(mark: Mark | null): void;
  /** Compares the two now. */
  compare(): Promise<void>;
  /** Compares them again, where the database has lost something since. */
  lookAgain(): Promise<void>;
  /** Keeps what the database has carried out. */
  keep(deed: Deed, mark: Mark): Promise<unknown>;
  close(): void;
}

/** Deeds that nobody would miss: a lesson that was opened or gone on in is soon so again, by whoever was written down for it. */
const isSlight = (deed: Deed): boolean =>
  deed.kind === "event" ? deed.event.action.type !== "move" : deed.kind === "first";

/**
 * A second record from a source, beside a database. Nothing here rejects. On a tablet that has none yet it comes with the first deed that
 * somebody would miss, or when the page is calm, and begins with all that the database holds by then: what was done before is called saved then.
 */
export function copyBy(source: JournalSource, ground: Pick<Ground, "db" | "found">): Copy {
  let there = false;
  const known = source.there().then((is) => {
    there = is;
  });
  let began: Mark | null = null;
  let coming: Promise<Beside | null> | null = null;

  const come = () =>
    source.bring({ ...ground, start: began }).catch(() => {
      coming = null;
      return null;
    });

  function use(work: (beside: Beside) => Promise<void>, patience = patient): Promise<unknown> {
    coming ??= come();
    const used = coming.then((beside) => beside && work(beside));
    return inTime<unknown>(used, null, patience);
  }

  /** Uses it where there is one, or where one is on its way. */
  async function useIfThere(work: (beside: Beside) => Promise<void>): Promise<void> {
    await known;
    if (coming || there) await use(work);
  }

  const compare = (beside: Beside) => beside.compare();
  const turn = known.then(() => (there ? new Promise((on) => setTimeout(on, soon)) : source.calm()));
  const inTurn = () => turn.then(() => use(compare));
  return {
    start(mark) {
      began = mark;
      void inTurn();
    },
    compare: () => useIfThere(compare),
    lookAgain: () => useIfThere((beside) => beside.lookAgain()),
    // Decided at once, without a look at the disk between: deeds come to it in their order.
    keep: (deed, mark) =>
      coming || there || !isSlight(deed)
        ? use((beside) => beside.keep(deed, mark), veryPatient)
        : inTime<unknown>(inTurn(), null, veryPatient),
    close() {
      coming ??= Promise.resolve(null);
      void coming.then((beside) => beside?.close());
    },
  };
}
