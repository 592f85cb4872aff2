import { expect, test } from "vitest";
import { fold, foldEarned, foldFinished, nextOrder, nothingYet, summaryOf, tallyOf } from "./fold.ts";
import type { PlayEvent } from "./types.ts";

const event = (play: string, lesson: string, order: number, ended = false): PlayEvent => ({
  id: `e${order}`,
  learner: "me",
  play,
  lesson,
  version: "v1",
  room: "meetings",
  action: { type: "on" },
  ended,
  clock: 9_999_999 - order,
  place: { title: lesson, step: order, steps: 9, minutes: 4 },
  order,
});

test("the same record gives the same summary, whatever the clocks said", () => {
  const record = [event("p1", "polls", 1), event("p2", "chat", 2), event("p2", "chat", 3, true)];
  const later = record.map((each) => ({ ...each, clock: -each.clock }));
  expect(tallyOf(later)).toEqual(tallyOf(record));
  const summary = summaryOf(tallyOf(record, ["sound"]));
  expect(summary.carryOn).toMatchObject({ lesson: "polls", step: 1, order: 1 });
  expect(summary.finished).toMatchObject({ chat: { room: "meetings", times: 1, order: 3 } });
  expect(summary.told).toEqual(["sound"]);
});

test("a lesson played twice is finished twice, and begun once more can be carried on", () => {
  const record = [event("p1", "polls", 1, true), event("p2", "polls", 2, true), event("p3", "polls", 3)];
  const summary = summaryOf(tallyOf(record));
  expect(summary.finished.polls?.times).toBe(2);
  expect(summary.carryOn?.play).toBe("p3");
});

const lead = { picture: "lead-1a2b", name: "a lead", language: "en" };

test("a keepsake comes with the end of a play, stays when the lesson is played again, and can be put right", () => {
  const first = { ...event("p1", "polls", 1, true), earned: lead };
  const tally = tallyOf([first, event("p2", "polls", 2, true)]);
  expect(summaryOf(tally).finished.polls?.earned).toEqual(lead);
  const mended = foldEarned(tally, { polls: null, "never-played": lead });
  expect(summaryOf(mended).finished.polls?.earned).toBeNull();
  expect(Object.keys(mended.finished)).toEqual(["polls"]);
});

test("what comes in late for a play that has ended does not open it again", () => {
  const ended = tallyOf([event("p1", "polls", 1), event("p1", "polls", 2, true)]);
  expect(fold(ended, event("p1", "polls", 3), 3)).toBe(ended);
});

test("a play that ends after another of the same lesson was begun counts, and leaves the other", () => {
  const tally = tallyOf([event("p1", "polls", 1), event("p2", "polls", 2), event("p1", "polls", 3, true)]);
  expect(tally.finished.polls?.times).toBe(1);
  expect(tally.unfinished.polls?.play).toBe("p2");
});

test("a finished lesson that only a keepsake file knows of is believed, and never over what the record says", () => {
  const tally = tallyOf([event("p1", "polls", 4, true)]);
  const joined = foldFinished(tally, {
    polls: { room: "elsewhere", times: 9, order: 1 },
    chat: { room: "meetings", times: 2, order: 1 },
  });
  expect(joined.finished.polls).toEqual(tally.finished.polls);
  expect(joined.finished.chat).toMatchObject({ times: 2, order: nextOrder(tally) });
  expect(nothingYet.finished).toEqual({});
});
