import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { paced } from "./paced.ts";

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
