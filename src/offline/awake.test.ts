import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { awake } from "./awake.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test.each([
  ["answers", () => Promise.resolve(new Response("")), 5_000],
  ["can't be had, nor the internet", () => Promise.reject(new TypeError("Failed to fetch")), 5_000],
  ["does not answer at all", () => new Promise<Response>(() => {}), 10_000],
])("the worker in use is waited for until it %s, and not longer", async (_what, answer, at) => {
  const fetched = vi.fn(() => new Promise((done) => setTimeout(done, 5_000)).then(answer));
  vi.stubGlobal("fetch", fetched);
  const over = vi.fn();
  void awake("/assets/app-n0P4lc79.js").then(over);
  expect(fetched).toHaveBeenCalledWith("/assets/app-n0P4lc79.js");
  await vi.advanceTimersByTimeAsync(at - 1);
  expect(over).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(over).toHaveBeenCalledTimes(1);
});
