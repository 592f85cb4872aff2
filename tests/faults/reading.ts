import type { Page } from "playwright-core";
import { type Tally, tallyOf } from "../../src/progress/fold.ts";
import type { AsideRow, FactRow, LearnerRow, PlayRow, TallyRow } from "../../src/progress/rows.ts";
import type { PlayEvent } from "../../src/progress/types.ts";

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
