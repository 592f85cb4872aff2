import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { areSilent, Silent, whileAnswered } from "./answering.ts";

const never = new Promise<never>(() => {});
/** What comes of asking the caches anything. */
let answer: () => Promise<boolean>;

beforeEach(() => {
  vi.useFakeTimers();
  answer = async () => false;
  vi.stubGlobal("caches", { has: () => answer() });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** What has come of the work after so many seconds; `then` is done half-way. */
async function after(seconds: number, work: Promise<string>, then = () => {}): Promise<string> {
  let came = "still at it";
  const say = (what: string) => {
    came = what;
  };
  whileAnswered(work).then(say, (error: unknown) =>
    say(error instanceof Silent ? "given up" : `failed: ${error}`),
  );
  await vi.advanceTimersByTimeAsync(seconds * 500);
  then();
  await vi.advanceTimersByTimeAsync(seconds * 500);
  return came;
}

test("work that takes an hour is left alone while the caches answer, or say that they can't", async () => {
  expect(await after(3600, never)).toBe("still at it");
  answer = () => Promise.reject(new DOMException("no"));
  expect(await after(3600, never)).toBe("still at it");
  expect(areSilent()).toBe(false);
});

test("work is given up within 20 s where the caches never answer", async () => {
  answer = () => never;
  expect(await after(19, never)).toBe("still at it");
  expect(await after(20, never)).toBe("given up");
  expect(areSilent()).toBe(true);
});

test("they may stop in the middle", async () => {
  const stop = () => {
    answer = () => never;
  };
  expect(await after(120, never, stop)).toBe("given up");
});

test("caches that were only slow are believed again", async () => {
  answer = () => new Promise((resolve) => setTimeout(resolve, 30_000));
  expect(await after(25, never)).toBe("given up");
  expect(areSilent()).toBe(true);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(areSilent()).toBe(false);
});

test("what comes of the work comes through, and nothing is asked afterwards", async () => {
  const asked = vi.fn(answer);
  answer = asked;
  expect(await after(1, Promise.resolve("done"))).toBe("done");
  expect(await after(1, Promise.reject("no room"))).toBe("failed: no room");
  await vi.advanceTimersByTimeAsync(3600_000);
  expect(asked).not.toHaveBeenCalled();
});
