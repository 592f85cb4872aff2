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

test("what is drawn anew waits right after a tap until the tap's own mark has been seen, and at other times for nothing", async () => {
  const drawn = vi.fn();
  afterAnswer(drawn);
  await Promise.resolve();
  expect(drawn).toHaveBeenCalledTimes(1);

  tapTaken();
  afterAnswer(drawn);
  await Promise.resolve();
  frame(0);
  expect(drawn).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1);
  expect(drawn).toHaveBeenCalledTimes(2);

  afterAnswer(drawn);
  await Promise.resolve();
  expect(drawn).toHaveBeenCalledTimes(3);
});
