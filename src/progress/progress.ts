import { betweenTabs, type News, onReturn } from "./between-tabs.ts";
import { bringSeldom } from "./bring-seldom.ts";
import { carryOut, storesFor } from "./carry-out.ts";
import { newId } from "./clock-and-chance.ts";
import { builtJournal, copyBy, type JournalSource } from "./copy.ts";
import { type Database, openDatabase } from "./database.ts";
import { type Deed, learnerOf, tallyFor } from "./deeds.ts";
import { deedOf } from "./doing.ts";
import { householdStore, newLearner, usualSettings } from "./household-store.ts";
import type { Source } from "./keepsakes.ts";
import { playsOn } from "./plays.ts";
import { type Queue, writeQueue } from "./queue.ts";
import { type Found, findHousehold } from "./reading.ts";
import type { Imported, Progress } from "./types.ts";

/** A progress that can be let go of: its connection, its channel to other tabs, its timers. */
export interface OpenProgress extends Progress {
  /** Compares the two records, where there are two. Resolves when that is done, or known not to be for now. */
  compared(): Promise<void>;
  close(): void;
}

/** The progress that stands on a database, and how to wait for the first thing that the database says. */
export function progressOn(
  db: Database,
  language: string,
  { alone = false, journal = null }: { alone?: boolean; journal?: JournalSource | null } = {},
) {
  const tab = newId();
  const usual = usualSettings(language);
  const household = householdStore(usual);
  const { store } = household;
  const damaged = (count: number) => household.setAside(count);
  let changes = 0;
  let arrived = false;
  let empty = false;
  let mine = (deed: Deed): Deed | null => deed;
  let copied: Promise<unknown> = Promise.resolve();
  const copy = journal ? copyBy(journal, { db, found: givenBack }) : null;

  const queue: Queue<Deed> = writeQueue(
    {
      async prepare() {
        const found = await findHousehold(db, usual);
        empty = found.written === null && found.household.learners.length === 0;
        arrive(found);
        arrived = true;
        copy?.start(found.written);
      },
      async write(waiting) {
        // Nobody is here, or nobody is here any more: it is asked who was, before somebody new is written down.
        if (empty) await copy?.compare();
        empty = false;
        const deed = mine(waiting);
        if (!deed) return;
        const known = household.shown().learners.find(({ id }) => id === learnerOf(deed));
        const seldom = await bringSeldom(deed);
        const { tally, gone, mark } = await db.write(storesFor(deed), (tx) =>
          carryOut(tx, deed, { tab, known, seldom }),
        );
        changes += 1;
        const rest = queue.waiting().filter((each) => each !== waiting);
        if (gone) return readAgain(rest);
        household.settle(deed, tally, rest);
        tabs?.tell({ play: deed.kind === "event" ? deed.event.play : null });
        if (mark && copy) copied = copy.keep(deed, mark);
      },
      copied: () => copied,
      tell: household.saving,
    },
    { retries: !alone },
  );

  /** Takes over who is here, as the disk has said; what was done before then becomes theirs. */
  function arrive(found: Found): void {
    mine = household.arrive(found);
    queue.change(mine);
    household.takeOver(
      found,
      queue.waiting().flatMap((deed) => mine(deed) ?? []),
    );
  }

  /** What was lost has been given back, as far as it could be. */
  async function givenBack(): Promise<void> {
    arrive(await findHousehold(db, usual));
    tabs?.tell({ play: null });
    await plays.show(null);
  }

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
    await plays.show(play);
  }

  const plays = playsOn({ db, waiting: queue.waiting, damaged, arrived: () => arrived });
  const tabs = alone ? null : betweenTabs((news) => void hear(news));
  const wake = () => void queue.again();
  const stopReturn = onReturn(wake);
  globalThis.addEventListener?.("online", wake);

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

  const source: Source = {
    db,
    shown: household.shown,
    waiting: queue.waiting,
    eventsOf: plays.eventsBy,
    keep: keepDeed,
  };

  const progress: OpenProgress = {
    store,

    playOf: (lesson) => plays.playOf(me(), lesson),

    unfinishedOf(lesson) {
      return tallyFor(household.shown(), me()).unfinished[lesson] ?? null;
    },

    async eventsOf(play) {
      const events = await plays.eventsOf(play);
      if (events.length > 0 || !copy) return events;
      // A play that was heard of has a beginning at least: the browser has thrown the record away since.
      await copy.lookAgain();
      return plays.eventsOf(play);
    },

    async keep(doing) {
      try {
        await keepDeed(deedOf(doing, me(), plays.seen(doing.play.id)));
      } catch {
        damaged(1);
      }
    },

    watch: plays.watch,

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

    async heardOfLoss() {
      store.setState({ loss: null });
      // Where it can't be put down that somebody has heard, it is said again.
      await import("./rarely.ts").then(({ putLoss }) => putLoss(db, null)).catch(() => {});
    },

    async told(what) {
      if (tallyFor(household.shown(), me()).told.includes(what)) return;
      await keepDeed({ kind: "told", learner: me(), what });
    },

    async exportFile() {
      const { fileOf } = await import("./keepsakes.ts");
      return fileOf(store.getState().current, source);
    },

    importFile: (text) =>
      import("./keepsakes.ts")
        .then(({ takeInFile }) => takeInFile(text, source))
        .catch((): Imported => ({ ok: false, why: "failed" })),

    finishedBy: async (learner) => (await import("./rarely.ts")).finishedBy(learner, source),
    mendEarned: (earned) => keepDeed({ kind: "earned", learner: me(), earned }),
    askToPersist: () =>
      import("./rarely.ts").then(
        ({ askToPersist }) => askToPersist(),
        () => false,
      ),

    cards: async () => (await import("./cards.ts")).cardsOf({ db, me, store, arrived: () => arrived }),
    compared: async () => copy?.compare(),

    close() {
      queue.close();
      copy?.close();
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
export async function openProgress(language = "en", journal = builtJournal): Promise<OpenProgress> {
  let lost = () => {};
  const opened = progressOn(
    openDatabase(() => lost()),
    language,
    { journal },
  );
  lost = opened.lost;
  await opened.started();
  return opened.progress;
}
