import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { afterAnswer, afterPaint, tapTaken } from "./after-paint.ts";

let frame: FrameRequestCallback;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  vi.stubGlobal("requestAnimationFrame", (come: FrameRequestCallback) => {
    frame = come;
    return 1;
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test("it is called once, after the frame and not in it", () => {
  const called = vi.fn();
  afterPaint(called);
  frame(0);
  expect(called).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(called).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1000);
  expect(called).toHaveBeenCalledTimes(1);
});

test("a page that nobody sees paints no frame, and goes on all the same", () => {
  const called = vi.fn();
  afterPaint(called);
  vi.advanceTimersByTime(100);
  expect(called).toHaveBeenCalledTimes(1);
});

test("what comes of a tap waits until the tap's own mark has been seen, in order; at other times nothing waits", async () => {
  const came: string[] = [];
  const comes = (what: string) => afterAnswer(() => came.push(what));
  comes("a key");
  expect(came).toEqual(["a key"]);

  tapTaken();
  comes("a move");
  afterAnswer(() => queueMicrotask(() => came.push("a picture")));
  comes("a second move");
  frame(0);
  expect(came).toEqual(["a key"]);
  await vi.advanceTimersByTimeAsync(1);
  expect(came).toEqual(["a key", "a move", "a second move", "a picture"]);

  comes("another key");
  expect(came.at(-1)).toBe("another key");
});

test("what fails after a tap holds up nothing that waited with it", async () => {
  const failed = vi.fn();
  process.once("uncaughtException", failed);
  const came = vi.fn();
  tapTaken();
  afterAnswer(() => {
    throw new Error("A game came apart.");
  });
  afterAnswer(came);
  frame(0);
  await vi.advanceTimersByTimeAsync(1);
  expect(came).toHaveBeenCalledTimes(1);
  expect(failed).toHaveBeenCalledTimes(1);
});
