import type { Deed } from "./deeds.ts";
import type { Beside, Ground } from "./journal/beside.ts";
import type { Mark } from "./mark.ts";
import { inTime } from "./patience.ts";

/** Brings the journal's code, and keeps one beside a database. */
export type Bring = (ground: Pick<Ground, "db" | "start" | "found">) => Promise<Beside>;

/** Brings the journal of the built app. */
export const bringJournal: Bring | null = import.meta.env.PROD
  ? async (ground) => (await import("./journal/in-browser.ts")).besideJournal(ground)
  : null;

/** How long the first answers may wait for the journal's code, in milliseconds. */
const patient = 1500;

/** How long after the start the journal comes, in milliseconds, if nothing wants it before. */
const calm = 1000;

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

/** A second record by what `bring` brings. Nothing here rejects. */
export function copyBy(bring: (start: Mark | null) => Promise<Beside>): Copy {
  let began: Mark | null = null;
  let coming: Promise<Beside | null> | null = null;
  let here = false;
  let late = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const come = () =>
    bring(began).then(
      (beside) => {
        here = true;
        return beside;
      },
      () => {
        coming = null;
        return null;
      },
    );

  async function use(work: (beside: Beside) => Promise<void>): Promise<void> {
    coming ??= come();
    const used = coming.then((beside) => beside && work(beside));
    if (here) return void (await used);
    if (late) return;
    await inTime<unknown>(used, null, patient);
    late = !here;
  }

  const compare = () => use((beside) => beside.compare());
  return {
    start(mark) {
      began = mark;
      timer = setTimeout(compare, calm);
    },
    compare,
    lookAgain: () => use((beside) => beside.lookAgain()),
    keep: (deed, mark) => use((beside) => beside.keep(deed, mark)),
    close() {
      clearTimeout(timer);
      void coming?.then((beside) => beside?.close());
    },
  };
}
