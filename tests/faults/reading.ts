import type { Page } from "playwright-core";
import { type Tally, tallyOf } from "../../src/progress/fold.ts";
import type { AsideRow, FactRow, LearnerRow, PlayRow, TallyRow } from "../../src/progress/rows.ts";
import type { PlayEvent } from "../../src/progress/types.ts";
import type { Heard } from "./playing.ts";

/** Everything that the database `have-a-go` holds, as it is, store by store. */
export interface Kept {
  version: number;
  events: (PlayEvent & { order: number })[];
  plays: PlayRow[];
  summaries: TallyRow[];
  learners: LearnerRow[];
  facts: FactRow[];
  aside: AsideRow[];
}

/** Reads the database without the app, in a page of the app's address. Null where there is none: none is made. */
export async function keptBy(page: Page): Promise<Kept | null> {
  return page.evaluate(async () => {
    const there = await indexedDB.databases();
    if (!there.some(({ name }) => name === "have-a-go")) return null;
    const asked = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await asked(indexedDB.open("have-a-go"));
    try {
      const names = [...db.objectStoreNames];
      const tx = db.transaction(names);
      const rows = await Promise.all(names.map((name) => asked(tx.objectStore(name).getAll())));
      const stores: unknown = Object.fromEntries(names.map((name, at) => [name, rows[at]]));
      return { ...(stores as Omit<Kept, "version">), version: db.version };
    } finally {
      db.close();
    }
  });
}

/** A learner's record as it comes out when everything is folded anew. */
export const tallyIn = (kept: Kept, learner: string): Tally =>
  tallyOf(kept.events.filter((event) => event.learner === learner));

const same = (one: unknown, other: unknown): boolean => sorted(one) === sorted(other);

/** As JSON, with the names of each object in order, so that two that hold the same are the same text. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_name, each: unknown) =>
    typeof each === "object" && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

/** What does not hold in a record by itself, a sentence each: something there twice, put aside, or a snapshot that is not what the record says. */
export function amissIn(kept: Kept): string[] {
  const amiss: string[] = [];
  const ids = kept.events.map(({ id }) => id);
  const twice = ids.length - new Set(ids).size;
  if (twice > 0) amiss.push(`${twice} events are in the record twice`);
  if (kept.aside.length > 0) amiss.push(`${kept.aside.length} rows were put aside`);
  for (const { learner, told, ...tally } of kept.summaries) {
    const made = { ...tallyIn(kept, learner), told: undefined };
    if (!same({ ...tally, told: undefined }, made)) {
      amiss.push(`a summary is not what the record says: ${sorted(tally)} instead of ${sorted(made)}`);
    }
  }
  return amiss;
}

/** How much of what was acknowledged a record lacks, and a sentence where it does not hold what was done, each once and in that order. */
export function heldAgainst(
  kept: Kept | null,
  { done, acknowledged }: Pick<Heard, "done" | "acknowledged">,
): { lost: number; wrong: string[] } {
  const there = kept?.events.map(({ id }) => id) ?? [];
  const ids = done.map(({ event }) => event.id);
  const lost = ids.slice(0, acknowledged).filter((id) => !there.includes(id)).length;
  const wrong = kept ? amissIn(kept) : acknowledged > 0 ? ["the whole database is gone"] : [];
  const known = ids.filter((id) => there.includes(id));
  if (known.join() !== there.join()) {
    wrong.push(`of ${there.length} events in the record ${known.length} were done, or the order is another`);
  }
  return { lost, wrong };
}

/** A change to one row: `put` writes it (with its key where the store has none in its rows), `delete` takes out the one with that key. */
export type Change = { store: string } & ({ put: unknown } | { delete: IDBValidKey });

/** Changes rows of the database behind the app's back, in a page of the app's address. */
export async function change(page: Page, changes: Change[]): Promise<void> {
  // As text, so that names such as `__proto__` get there as they are.
  await page.evaluate(async (text) => {
    const list: { store: string; put?: unknown; delete?: IDBValidKey }[] = JSON.parse(text);
    const opening = indexedDB.open("have-a-go");
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    try {
      const tx = db.transaction([...db.objectStoreNames], "readwrite", { durability: "strict" });
      for (const { store, put, delete: key } of list) {
        if (key === undefined) tx.objectStore(store).put(put);
        else tx.objectStore(store).delete(key);
      }
      await new Promise<void>((resolve, reject) => {
        tx.oncomplete = () => resolve();
        tx.onabort = () => reject(tx.error);
      });
    } finally {
      db.close();
    }
  }, JSON.stringify(changes));
}
