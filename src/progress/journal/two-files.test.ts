import { expect, test } from "vitest";
import type { PlayEvent } from "../types.ts";
import { bookOf } from "./book.ts";
import { type Line, linesOf, type Person } from "./lines.ts";
import { type PretendFiles, pretendFiles } from "./pretend-files.ts";
import { room, twoFiles } from "./two-files.ts";

const database = "d1";
const settings = { language: "en", size: 0, calm: false, sound: false } as const;
const somebody = (id: string) => ({ id, name: id, look: "", settings });

const event = (n: number, play = "p1", ended = false, learner = "ann"): PlayEvent => ({
  ...{ id: `${play}-${n}`, learner, play, lesson: `lesson-${play}`, version: "v", room: "r" },
  ...{ action: n === 0 ? { type: "open", seed: 1 } : { type: "hint" }, ended, clock: 0 },
  place: { title: "t", step: 1, steps: 3, minutes: 4 },
});

const person = (id: string, events: PlayEvent[] = []): Person => ({
  learner: somebody(id),
  finished: {},
  told: [],
  events,
});

const line = (n: number, of: PlayEvent = event(n)): Line => ({ n, deed: { kind: "event", event: of } });

const idsIn = async (files: PretendFiles, learner = "ann", space = room) =>
  (await twoFiles(files.open, space).look())?.people
    .find(({ learner: { id } }) => id === learner)
    ?.events.map(({ id }) => id);

/** Little room, for what is tried often. */
const small = 4096;

const begun = (...people: Person[]) => begunIn(room, ...people);

async function begunIn(space: number, ...people: Person[]) {
  const files = pretendFiles();
  const two = twoFiles(files.open, space);
  await two.begin({ mark: { database, count: 0 }, current: "ann", removed: [], people });
  return { files, two };
}

test("a journal says what was noted in it, in order, and how far it goes", async () => {
  const { files, two } = await begun(person("ann"));
  await two.append([line(1)], false);
  await two.append([line(2), line(3)], false);
  const book = await twoFiles(files.open).look();
  expect(book).toMatchObject({ mark: { database, count: 3 }, last: 3, gaps: false, current: "ann" });
  expect(await idsIn(files)).toEqual(["p1-1", "p1-2", "p1-3"]);
});

test("both files have their room in advance, so that a full disk takes nothing away", async () => {
  const { files, two } = await begun(person("ann"));
  expect([files.bytes("a").length, files.bytes("b").length]).toEqual([room, room]);
  files.left = 0;
  for (let n = 1; n <= 6000; n++) await two.append([line(n)], false);
  expect((await idsIn(files))?.at(-1)).toBe("p1-6000");
});

test("a missing line of a person is noticed, where there is nobody after it to tell", async () => {
  const all = {
    mark: { database, count: 7 },
    current: "ann",
    removed: [],
    people: [person("ann"), person("bo")],
  };
  const [begin, ann, bo] = linesOf(all).map((each) => JSON.stringify(each)) as [string, string, string];
  const sealed = JSON.stringify({ sealed: all.mark });
  expect(bookOf([begin, ann, bo, sealed])?.gaps).toBe(false);
  expect(bookOf([begin, ann, sealed])?.gaps).toBe(true);
});

test("a missing line is noticed", async () => {
  const { files, two } = await begun(person("ann"));
  await two.append([line(1)], false);
  await two.append([line(3)], false);
  expect(await twoFiles(files.open).look()).toMatchObject({ mark: { count: 1 }, last: 3, gaps: true });
});

test("two tabs take turns, and neither writes over the other", async () => {
  const { files, two } = await begun(person("ann"));
  const other = twoFiles(files.open);
  for (let n = 1; n <= 20; n++) await (n % 3 ? two : other).append([line(n)], false);
  await other.begin({
    mark: { database, count: 20 },
    current: "ann",
    removed: [],
    people: [person("ann", [event(20)])],
  });
  for (let n = 21; n <= 30; n++) await (n % 3 ? two : other).append([line(n)], false);
  expect((await idsIn(files))?.at(-1)).toBe("p1-30");
  expect((await twoFiles(files.open).look())?.gaps).toBe(false);
});

test("what another tab did while this one read the database is not lost by beginning anew", async () => {
  const { files, two } = await begun(person("ann"));
  for (let n = 1; n <= 4; n++) await two.append([line(n)], false);
  const then = person("ann", [event(1), event(2)]);
  await two.begin({ mark: { database, count: 2 }, current: "ann", removed: [], people: [then] });
  expect(await idsIn(files)).toEqual(["p1-1", "p1-2", "p1-3", "p1-4"]);
  expect(await twoFiles(files.open).look()).toMatchObject({ mark: { count: 4 }, gaps: false });
});

test("a journal never grows without end: moves in finished lessons go first, what is finished stays, what is unfinished too", async () => {
  const { files, two } = await begun(person("ann"), person("ben"));
  await two.append([line(1, event(0, "mine", false, "ben"))], false);
  let n = 1;
  for (let play = 0; play < 200; play++) {
    for (let move = 0; move < 60; move++) {
      n += 1;
      await two.append([line(n, event(move, `play-${play}`, move === 59))], false);
    }
  }
  expect(files.bytes("a").length).toBe(room);
  const book = await twoFiles(files.open).look();
  const [ann, ben] = book?.people ?? [];
  expect(Object.keys(ann?.finished ?? {})).toHaveLength(200);
  expect(ann?.finished["lesson-play-7"]?.times).toBe(1);
  expect(ann?.events.at(-1)?.id).toBe("play-199-59");
  expect(ann?.events.length).toBeLessThan(200 * 60);
  expect(ben?.events.map(({ id }) => id)).toEqual(["mine-0"]);
  expect(book).toMatchObject({ mark: { count: n }, gaps: false });
});

test("the tablet may go off at any byte: what was noted before is there, and the line that was being written is whole or not there", async () => {
  for (let offAfter = 1; offAfter < 700; offAfter += 7) {
    const { files, two } = await begunIn(small, person("ann"));
    files.offAfter = offAfter;
    let said = 0;
    try {
      for (let n = 1; n <= 5; n++) {
        await two.append([line(n)], false);
        said = n;
      }
    } catch {}
    files.offAfter = Number.POSITIVE_INFINITY;
    const ids = (await idsIn(files, "ann", small)) ?? [];
    expect(ids.length).toBeGreaterThanOrEqual(said);
    const again = twoFiles(files.open, small);
    const next = ids.length + 1;
    await again.append([line(next)], false);
    await again.append([line(next + 1)], false);
    expect(await idsIn(files, "ann", small)).toHaveLength(next + 1);
  }
});

const holds = (files: PretendFiles, text: string) =>
  ["a", "b"].some((name) => Buffer.from(files.bytes(name)).includes(text));

test("somebody who is removed leaves no byte behind, also when the tablet goes off in the middle", async () => {
  const secret = "Mair of the hill";
  const remove: Line = { n: 2, deed: { kind: "remove", learner: "ben", instead: null } };
  const ben = { ...person("ben"), learner: { ...somebody("ben"), name: secret } };
  for (let offAfter = 50; offAfter < 2 * small; offAfter += 50) {
    const { files, two } = await begunIn(small, person("ann"), ben);
    await two.append([line(1)], false);
    expect(holds(files, secret)).toBe(true);
    files.offAfter = offAfter;
    await two.append([remove], true).catch(() => {});
    files.offAfter = Number.POSITIVE_INFINITY;
    const again = twoFiles(files.open, small);
    const book = await again.look();
    if (book?.removed.includes("ben")) expect(holds(files, secret)).toBe(false);
    else await again.append([remove], true);
    expect(holds(files, secret)).toBe(false);
    expect(await idsIn(files, "ann", small)).toEqual(["p1-1"]);
  }
});

test("a line that counts by no number is left behind when the journal begins anew, and in nobody's way", async () => {
  const { files, two } = await begun(person("ann"));
  const odd: Line = JSON.parse(
    '{ "n": { "valueOf": 1, "toString": 1 }, "deed": { "kind": "current", "learner": "x" } }',
  );
  await two.append([line(1), odd, line(2)], false);
  await two.begin({
    mark: { database, count: 1 },
    current: "ann",
    removed: [],
    people: [person("ann", [event(1)])],
  });
  expect(await idsIn(files)).toEqual(["p1-1", "p1-2"]);
  expect((await two.look())?.gaps).toBe(false);
});
