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

/** How long the first answers may wait for the journal's code, in milliseconds. */
const patient = 1500;

/** How long after the start the journal comes, in milliseconds, if nothing wants it before. */
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
  keep(deed: Deed, mark: Mark): Promise<void>;
  close(): void;
}

/** Deeds that nobody would miss: what was opened is opened again, and what was told is told again. */
function isSlight(deed: Deed): boolean {
  if (deed.kind === "event") return deed.event.action.type !== "move";
  return deed.kind === "first" || deed.kind === "told";
}

/**
 * A second record from a source, beside a database. Nothing here rejects. On a tablet that has none yet it comes with the first deed that
 * somebody would miss, or when the page is calm, and begins with all that the database holds by then.
 */
export function copyBy(source: JournalSource, ground: Pick<Ground, "db" | "found">): Copy {
  const there = source.there();
  let began: Mark | null = null;
  let coming: Promise<Beside | null> | null = null;
  let here = false;
  let late = false;
  let closed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function come(): Promise<Beside | null> {
    try {
      const beside = await source.bring({ ...ground, start: began });
      here = true;
      return beside;
    } catch {
      coming = null;
      return null;
    }
  }

  async function use(work: (beside: Beside) => Promise<void>): Promise<void> {
    coming ??= come();
    const used = coming.then((beside) => beside && work(beside));
    if (here) return void (await used);
    if (late) return;
    await inTime<unknown>(used, null, patient);
    late = !here;
  }

  /** Uses it where there is one, or where one is on its way. */
  async function useIfThere(work: (beside: Beside) => Promise<void>): Promise<void> {
    if (coming || (await there)) await use(work);
  }

  const compare = (beside: Beside) => beside.compare();
  return {
    async start(mark) {
      began = mark;
      if (!(await there)) await source.calm();
      if (!closed) timer = setTimeout(() => use(compare), soon);
    },
    compare: () => useIfThere(compare),
    lookAgain: () => useIfThere((beside) => beside.lookAgain()),
    keep: (deed, mark) => (isSlight(deed) ? useIfThere : use)((beside) => beside.keep(deed, mark)),
    close() {
      closed = true;
      clearTimeout(timer);
      void coming?.then((beside) => beside?.close());
    },
  };
}
