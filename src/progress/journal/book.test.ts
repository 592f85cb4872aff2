import { expect, test } from "vitest";
import type { PlayEvent } from "../types.ts";
import { bookOf } from "./book.ts";

const mark = { database: "d", count: 1 };
const settings = { language: "en", size: 0, calm: false, sound: false };
const mair = { id: "mair", name: "Mair", look: "curly", settings };
const polls = { room: "meetings", times: 2, order: 3, play: "p1" };
const event = (id: string, move: unknown): PlayEvent => ({
  ...{ id, learner: "mair", play: "p1", lesson: "polls", version: "1", room: "meetings", ended: false },
  ...{ clock: 1, action: { type: "move", move }, place: { title: "", step: 1, steps: 2, minutes: 3 } },
});

const person = { learner: mair, finished: { polls }, told: ["sound"], events: [event("e1", { n: 1 })] };

/** What a journal says in which somebody is written down so, and which goes on with some deeds. */
function read(somebody: object, ...deeds: object[]) {
  const lines = [
    { begin: mark, current: "mair", removed: [], people: 1 },
    { person: { ...person, ...somebody } },
    { sealed: mark },
    ...deeds.map((deed, at) => ({ n: at + 2, deed })),
  ];
  return bookOf(lines.map((line) => JSON.stringify(line)));
}

test("a sound journal says all of it, and that nothing is missing", () => {
  const book = read({}, { kind: "event", event: event("e2", { n: 2 }) });
  expect(book).toMatchObject({ current: "mair", gaps: false, people: [{ finished: { polls } }] });
  expect(book?.people[0]?.events.map(({ id }) => id)).toEqual(["e1", "e2"]);
});

test("of what somebody finished all comes back that can be read, and the rest is missing", () => {
  const [odd] = [JSON.parse('{ "constructor": 1, "__proto__": {}, "chat": { "room": 7 } }')];
  const book = read({ finished: { ...odd, polls }, told: ["sound", 7] });
  expect(book?.people[0]?.finished).toEqual({ polls });
  expect(book?.people[0]?.told).toEqual(["sound"]);
  expect(book?.gaps).toBe(true);
});

test("a move that goes deeper than it could ever be written again is left out, and no other", () => {
  const deep = JSON.parse(`${'{"a":'.repeat(4000)}1${"}".repeat(4000)}`);
  const book = read(
    {},
    ...[deep, { n: 3 }].map((move, at) => ({ kind: "event", event: event(`d${at}`, move) })),
  );
  expect(book?.people[0]?.events.map(({ id }) => id)).toEqual(["e1", "d1"]);
  expect(book?.gaps).toBe(true);
});

test("whoever is written down as nobody can be is nobody, or keeps what can be read of them", () => {
  expect(read({ learner: { ...mair, id: "constructor" } })).toMatchObject({ people: [], gaps: true });
  const [known] = read({ learner: { ...mair, settings: { size: 9 } } })?.people ?? [];
  expect(known?.learner).toEqual(mair);
});

test("a change that nobody could have made changes nothing, and is missing", () => {
  const book = read(
    {},
    { kind: "settings", learner: "mair", settings: { size: 9 } },
    { kind: "rename", learner: "mair", name: 7, look: "bun" },
    { kind: "told", learner: "mair", what: {} },
    { kind: "remove", learner: {} },
  );
  expect(book).toMatchObject({ people: [{ learner: mair, told: ["sound"] }], removed: [], gaps: true });
});
