import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { paced, recent } from "./paced.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("of news that comes faster than anybody reads, the first is told at once, and then the newest of each half second", () => {
  const told: number[] = [];
  const tell = paced<number>(500, (done) => told.push(done));
  for (let done = 0; done <= 100; done++) {
    tell(done);
    vi.advanceTimersByTime(20);
  }
  expect(told).toEqual([0, 25, 50, 75, 100]);
});

test("whoever asks again within half a second gets the same answer, and later a new one", async () => {
  let asked = 0;
  const ask = recent(500, async () => ++asked);
  expect(await ask()).toBe(1);
  vi.advanceTimersByTime(499);
  expect(await ask()).toBe(1);
  vi.advanceTimersByTime(1);
  expect(await ask()).toBe(2);
});
