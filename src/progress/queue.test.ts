import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { writeQueue } from "./queue.ts";
import type { Saving } from "./types.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A disk whose every answer is given by hand. */
function slowDisk(copied = Promise.resolve()) {
  const asked: string[] = [];
  const said: string[] = [];
  let answer = { yes: () => {}, no: (_why: unknown) => {} };
  const ready = vi.fn(() => Promise.resolve());
  const queue = writeQueue<string>({
    prepare: ready,
    write: (thing) => {
      asked.push(thing);
      return new Promise((yes, no) => {
        answer = { yes, no };
      });
    },
    copied: () => copied,
    tell: (saving: Saving) => said.push(saving.state === "not-saved" ? saving.why : saving.state),
  });
  const settled = () => vi.advanceTimersByTimeAsync(0);
  return {
    queue,
    asked,
    said,
    ready,
    async yes() {
      await settled();
      answer.yes();
      await settled();
    },
    async no(name: string) {
      await settled();
      answer.no(new DOMException("", name));
      await settled();
    },
  };
}

test("things are written one after the other, and saved is said after the last", async () => {
  const { queue, asked, said, yes } = slowDisk();
  void queue.add("one");
  void queue.add("two");
  await yes();
  expect(asked).toEqual(["one", "two"]);
  expect(said).not.toContain("saved");
  await yes();
  expect(said.at(-1)).toBe("saved");
  expect(queue.waiting()).toEqual([]);
});

test("a thing that fails stays first, and whoever waits for it or what comes after is told", async () => {
  const { queue, asked, said, no, yes } = slowDisk();
  const told: string[] = [];
  void queue.add("one").then(() => told.push("one"));
  void queue.add("two").then(() => told.push("two"));
  await no("QuotaExceededError");
  expect(told).toEqual(["one", "two"]);
  expect(said.at(-1)).toBe("full");
  expect(queue.waiting()).toEqual(["one", "two"]);
  void queue.add("three");
  await yes();
  await yes();
  await yes();
  expect(asked).toEqual(["one", "one", "two", "three"]);
  expect(said.at(-1)).toBe("saved");
});

test("not saved stays said through each further try, until one succeeds", async () => {
  const { queue, said, no } = slowDisk();
  void queue.add("one");
  await no("UnknownError");
  await vi.advanceTimersByTimeAsync(1000);
  await no("UnknownError");
  expect(said.slice(said.indexOf("broken"))).toEqual(["broken", "broken"]);
});

test("tries come further and further apart, never more than half a minute, and never stop", async () => {
  const { queue, asked, no } = slowDisk();
  void queue.add("one");
  await no("UnknownError");
  for (const [nth, wait] of [1000, 2000, 5000, 10_000, 30_000, 30_000, 30_000].entries()) {
    await vi.advanceTimersByTimeAsync(wait - 1);
    expect(asked).toHaveLength(nth + 1);
    await vi.advanceTimersByTimeAsync(1);
    expect(asked).toHaveLength(nth + 2);
    await no("UnknownError");
  }
});

test("somebody coming back to the tab tries at once", async () => {
  const { queue, asked, no, yes, said } = slowDisk();
  void queue.add("one");
  await no("UnknownError");
  void queue.again();
  await yes();
  expect(asked).toEqual(["one", "one"]);
  expect(said.at(-1)).toBe("saved");
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toHaveLength(2);
});

test("nothing is written before the record has been opened, which is tried again too", async () => {
  const { queue, asked, ready, said, yes } = slowDisk();
  ready.mockRejectedValueOnce(new DOMException("", "SecurityError"));
  await queue.again();
  expect(said).toEqual(["refused"]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(ready).toHaveBeenCalledTimes(2);
  expect(said.at(-1)).toBe("idle");
  void queue.add("one");
  await yes();
  expect(ready).toHaveBeenCalledTimes(2);
  expect(asked).toEqual(["one"]);
});

test("what is being written can't be taken back, what waits can", async () => {
  const { queue, asked, yes } = slowDisk();
  for (const thing of ["a1", "b1", "a2"]) void queue.add(thing);
  await vi.advanceTimersByTimeAsync(0);
  queue.change((thing) => (thing.startsWith("a") ? null : thing.toUpperCase()));
  expect(queue.waiting()).toEqual(["a1", "B1"]);
  await yes();
  await yes();
  expect(asked).toEqual(["a1", "B1"]);
});

test("what is kept twice is called saved when it is in both, and the next is written meanwhile", async () => {
  let copy = () => {};
  const copied = new Promise<void>((resolve) => {
    copy = resolve;
  });
  const disk = slowDisk(copied);
  void disk.queue.add("a");
  await disk.yes();
  void disk.queue.add("b");
  await disk.yes();
  expect(disk.asked).toEqual(["a", "b"]);
  expect(disk.said).not.toContain("saved");
  copy();
  await vi.advanceTimersByTimeAsync(0);
  expect(disk.said.at(-1)).toBe("saved");
});
