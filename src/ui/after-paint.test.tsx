import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { afterPaint } from "./after-paint.ts";

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
