import { type DBSchema, type IDBPObjectStore, openDB } from "idb";
import type { StoreApi } from "zustand/vanilla";
import type { Card } from "../lesson/card.ts";
import { cardIn } from "./card-readable.ts";
import type { Database } from "./database.ts";
import { inTime, patience } from "./patience.ts";
import { mayBeTorn, NewerVersion, refusal, troubleOf } from "./trouble.ts";
import type { CardKept, Cards, KeptCard, ProgressState, Trouble } from "./types.ts";

const NAME = "have-a-go-cards";
const VERSION = 1;

/** A card as it is kept. `order` counts a learner's cards as they came. */
export interface CardRow extends Card {
  learner: string;
  id: string;
  order: number;
}

interface Drawer extends DBSchema {
  cards: { key: [string, string]; value: CardRow };
}

const isNamed = (error: unknown, name: string): boolean =>
  error instanceof DOMException && error.name === name;

/**
 * The cards' own database, opened for one piece of work and closed after it. It is not a part of the record's: so that no older app ever
 * meets a record of a shape that it does not know, and what is taken out of here is in no other place.
 */
async function opened() {
  try {
    const db = await openDB<Drawer>(NAME, VERSION, {
      upgrade(fresh, from) {
        if (from < 1) fresh.createObjectStore("cards", { keyPath: ["learner", "id"] });
      },
    });
    return { db, newer: false };
  } catch (error) {
    if (!isNamed(error, "VersionError")) throw refusal(error);
    return { db: await openDB<Drawer>(NAME), newer: true };
  }
}

/** Everything of one learner. */
const allOf = (learner: string) => IDBKeyRange.bound([learner], [learner, []]);

type Work<Made> = (cards: IDBPObjectStore<Drawer, "cards"[], "cards", "readwrite">) => Promise<Made>;

/** Does something in the drawer, all of it or none; done when the transaction has completed with strict durability. */
async function inDrawer<Made>(work: Work<Made>, mayBeNewer: boolean): Promise<Made> {
  const { db, newer } = await opened();
  try {
    if (newer && !mayBeNewer) throw new NewerVersion("These cards belong to a newer version.");
    const tx = db.transaction(["cards"], "readwrite", { durability: "strict" });
    const [worked, done] = await Promise.allSettled([work(tx.objectStore("cards")), tx.done]);
    // A request that fails says why; one that was aborted leaves that to its transaction.
    if (worked.status === "rejected" && !isNamed(worked.reason, "AbortError")) throw worked.reason;
    if (done.status === "rejected") throw done.reason;
    if (worked.status === "rejected") throw worked.reason;
    return worked.value;
  } finally {
    db.close();
  }
}

const put = (learner: string, id: string, card: Card) =>
  inDrawer(async (cards) => {
    const rows: unknown[] = await cards.getAll(allOf(learner));
    const order = Math.max(0, ...rows.map((row) => cardIn(row)?.order ?? 0)) + 1;
    await cards.put({ ...card, learner, id, order });
  }, false);

/** Takes cards out, whichever version put them there. */
const takeOut = (which: IDBKeyRange | [string, string]) => inDrawer((cards) => cards.delete(which), true);

const rows = () =>
  inDrawer(async (cards) => {
    const [keys, values] = await Promise.all([cards.getAllKeys(), cards.getAll()]);
    return keys.map((key, at): { key: [string, string]; value: unknown } => ({ key, value: values[at] }));
  }, true);

/** Takes out all the cards of somebody who is being removed. Never rejects: what could not be taken out goes when the drawer is next opened. */
export async function forgetCards(learner: string): Promise<void> {
  const gone = takeOut(allOf(learner)).catch(() => {});
  await inTime(gone, undefined, patience);
}

/** What the drawer of cards stands on: the record, who is here, and whether the record has said so yet. */
export interface Around {
  db: Database;
  store: StoreApi<ProgressState>;
  me(): string;
  arrived(): boolean;
}

/** The ids of those who were removed from this tablet. */
async function removed(db: Database): Promise<Set<string>> {
  const facts = await db.read(["facts"], (tx) => tx.objectStore("facts").getAllKeys());
  const mark = "removed:";
  return new Set(facts.flatMap((what) => (what.startsWith(mark) ? what.slice(mark.length) : [])));
}

/** The drawer of cards. */
export function cardsOf({ db, store, me, arrived }: Around): Cards {
  /** Until the record has said who is here, nobody's cards are written down or shown: why that is. */
  function notYet(): Trouble | null {
    const { saving } = store.getState();
    if (arrived()) return null;
    return saving.state === "not-saved" ? saving.why : "slow";
  }

  /**
   * Writes, once the record's database has shown that it can be written to: Chromium keeps one log for both, and a log that was torn by
   * a full disk has to be begun anew before anything else is written (see `mayBeTorn`).
   */
  async function written(work: () => Promise<void>): Promise<CardKept> {
    const why = notYet();
    if (why) return { kept: false, why };
    const done = db
      .write(["facts"], (tx) => tx.objectStore("facts").getKey(`removed:${me()}`))
      .then((gone) => {
        if (gone !== undefined) throw new Error("Another tab has removed this learner.");
        return work();
      })
      .then(
        (): CardKept => ({ kept: true }),
        (error: unknown): CardKept => {
          if (mayBeTorn(error)) db.suspect();
          return { kept: false, why: troubleOf(error) };
        },
      );
    return inTime<CardKept>(done, { kept: false, why: "slow" }, patience);
  }

  return {
    keep: (id, card) => written(() => put(me(), id, card)),

    async all() {
      const why = notYet();
      if (why) return { why };
      try {
        const gone = await removed(db);
        const here = new Set(store.getState().learners.map(({ id }) => id));
        const mine: KeptCard[] = [];
        const nobodys: KeptCard[] = [];
        for (const { key, value } of await rows()) {
          const [learner, id] = key;
          if (gone.has(learner)) await takeOut(key);
          else if (learner === me()) mine.push({ learner, id, card: cardIn(value) });
          else if (!here.has(learner)) nobodys.push({ learner, id, card: cardIn(value) });
        }
        const newestFirst = (one: KeptCard, other: KeptCard) =>
          (other.card?.order ?? 0) - (one.card?.order ?? 0);
        return { mine: mine.sort(newestFirst), nobodys };
      } catch (error) {
        return { why: troubleOf(error) };
      }
    },

    // Taking out is never refused for a newer version's sake.
    remove: ({ learner, id }) =>
      written(() => takeOut([learner, id])).then((result) =>
        !result.kept && result.why === "newer"
          ? takeOut([learner, id]).then(
              (): CardKept => ({ kept: true }),
              (error: unknown): CardKept => ({ kept: false, why: troubleOf(error) }),
            )
          : result,
      ),
  };
}
