import type { LearnerRow, TallyRow } from "../../../src/progress/rows.ts";
import type { CarryOn, Earned, PlayEvent, Settings } from "../../../src/progress/types.ts";
import { defineGroup, inTurn } from "../figure.ts";
import { type Written, writtenLessons } from "../lessons.ts";
import { fromTheApp } from "./catalogue.ts";
import { keptTablet, saysReady } from "./offline.ts";

const start = "Start with 100,000 events and 30 learners, beside none";
const [events, people] = [100_000, 30];

interface Lesson {
  room: string;
  id: string;
  title: string;
}

/**
 * Writes a long record into the page's database, as the app would have: everybody has finished every lesson but the last, over and
 * over, and is in the middle of that. Runs in the page, and knows nothing of this file.
 */
async function write(lessons: Lesson[], events: number, people: number): Promise<void> {
  const done = <Result>(request: IDBRequest<Result>): Promise<Result> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await done(indexedDB.open("have-a-go"));
  const settings: Settings = { language: "en", size: 0, calm: false, sound: false };
  const ids = Array.from({ length: people }, (_, at) => `learner-${at}`);
  const each = Math.floor(events / people);
  const last = lessons[lessons.length - 1];
  if (!last) throw new Error("There is no lesson.");
  const earned: Earned = { picture: "", name: "a cup", language: "en" };
  let [tx, waiting] = [db.transaction(db.objectStoreNames, "readwrite"), 0];
  for (const [since, id] of ids.entries()) {
    const learner: LearnerRow = { id, name: `Friend ${since + 1}`, look: "", settings, since: since + 1 };
    tx.objectStore("learners").put(learner);
    const finished: TallyRow["finished"] = {};
    let carryOn: CarryOn | null = null;
    for (let at = 0; at < each; at++) {
      const left = each - at <= 20;
      const nth = Math.floor(at / 20);
      const { room, id: lesson, title } = left ? last : (lessons[nth % (lessons.length - 1)] ?? last);
      const play = `${id}-play-${left ? "last" : nth}`;
      const order = since * each + at + 1;
      const ended = !left && at % 20 === 19;
      const place = { title, step: 1 + ((at % 20) >> 2), steps: 5, minutes: 4 };
      const event: PlayEvent = {
        ...{
          id: `${id}-${at}`,
          learner: id,
          play,
          lesson,
          version: "1",
          room,
          ended,
          clock: 0,
          place,
          order,
        },
        action: { type: "move", move: { type: "press", control: "mute" } },
      };
      if (ended) {
        finished[lesson] = { room, times: (finished[lesson]?.times ?? 0) + 1, order, play, earned };
      } else if (left) carryOn = { play, lesson, room, ...place, order };
      tx.objectStore("events").put(event);
      waiting += 1;
      if (waiting === 5000) {
        const whole = new Promise((complete) => {
          tx.oncomplete = complete;
        });
        await whole;
        [tx, waiting] = [db.transaction(db.objectStoreNames, "readwrite"), 0];
      }
    }
    const tally: TallyRow = {
      ...{ learner: id, finished, told: [] },
      unfinished: carryOn ? { [carryOn.lesson]: carryOn } : {},
    };
    tx.objectStore("summaries").put(tally);
  }
  tx.objectStore("facts").put({ what: "current", value: ids[0] });
  tx.objectStore("facts").put({ what: "written", value: "a-long-record", count: events });
  await new Promise((complete) => {
    tx.oncomplete = complete;
  });
  db.close();
}

const listed = (lessons: Written[]): Lesson[] =>
  lessons.map(({ room, id, lesson }) => ({ room, id, title: lesson.title }));

/** The same tablet, offline, with and without a long record: until a control is answered that only the app itself answers, with the record read. */
export default defineGroup({
  name: "record",
  place: 8,
  figures: [{ name: start, unit: "ms", is: "times", most: 1.1, against: "own" }],
  async open({ app, say }) {
    const from = performance.now();
    const long = `(${write.toString()})(${JSON.stringify(listed(writtenLessons()))}, ${events}, ${people})`;
    const tablets = { none: await keptTablet(app, saysReady), long: await keptTablet(app, saysReady, long) };
    say(`A record of ${events} events is written: ${((performance.now() - from) / 1000).toFixed(0)} s`);
    return {
      async round(at) {
        const came = { none: Number.NaN, long: Number.NaN };
        for (const name of inTurn(["long", "none"] as const, at))
          came[name] = await tablets[name].start(fromTheApp);
        return [{ figure: start, ours: came.long, beside: { own: came.none } }];
      },
      async close() {
        for (const tablet of Object.values(tablets)) await tablet.close();
      },
    };
  },
});
