import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { guardTaps, LONG_REST, REST } from "./one-tap.ts";

let stop: () => void;
let button: HTMLButtonElement;
const pressed = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  pressed.mockClear();
  button = document.createElement("button");
  button.addEventListener("click", pressed);
  document.body.append(button);
  stop = guardTaps();
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  document.body.replaceChildren();
});

const tap = (at: number, on: Element = button, trusted = true) => {
  const event = new MouseEvent("click", { bubbles: true, cancelable: true });
  Object.defineProperties(event, { isTrusted: { value: trusted }, timeStamp: { value: at } });
  on.dispatchEvent(event);
  return event;
};

test("a second tap within half a second is ignored", () => {
  tap(1000);
  const second = tap(1000 + REST - 1);
  expect(pressed).toHaveBeenCalledTimes(1);
  expect(second.defaultPrevented).toBe(true);
});

test("a tap after half a second counts", () => {
  tap(1000);
  tap(1000 + REST);
  expect(pressed).toHaveBeenCalledTimes(2);
});

test("the rest is counted from the last tap that counted, so a trembling hand is not locked out", () => {
  for (const at of [0, 200, 400, 600, 800, 1000]) tap(at);
  expect(pressed).toHaveBeenCalledTimes(2);
});

test("whatever the second tap hits, it is ignored: the screen may have changed under the finger", () => {
  const other = document.createElement("button");
  const hit = vi.fn();
  other.addEventListener("click", hit);
  document.body.append(other);
  tap(0);
  tap(300, other);
  expect(hit).not.toHaveBeenCalled();
});

test("a click made by code is never held back, and holds nothing back", () => {
  tap(0, button, false);
  tap(1);
  tap(2, button, false);
  expect(pressed).toHaveBeenCalledTimes(3);
});

test("one tap on a label reaches its field, though that makes two clicks", () => {
  const label = document.createElement("label");
  const field = document.createElement("input");
  label.append(field);
  document.body.append(label);
  const chosen = vi.fn();
  // The test's own browser makes a click of its own here; the tap's is the trusted one.
  field.addEventListener("click", (event) => event.isTrusted && chosen());
  Object.defineProperty(label, "control", { value: field });
  tap(0, label);
  tap(1, field);
  expect(chosen).toHaveBeenCalledTimes(1);
});

test("the page is marked while it rests, and the mark goes when a tap counts again", () => {
  const root = document.documentElement;
  tap(0);
  expect(root.hasAttribute("data-resting")).toBe(true);
  vi.advanceTimersByTime(REST - 1);
  expect(root.hasAttribute("data-resting")).toBe(true);
  vi.advanceTimersByTime(50);
  expect(root.hasAttribute("data-resting")).toBe(false);
});

test("what was tapped shows it at once, and for as long as the page rests", () => {
  const words = document.createElement("span");
  button.append(words);
  tap(0, words);
  expect(button.hasAttribute("data-taken")).toBe(true);
  tap(300);
  vi.advanceTimersByTime(REST - 1);
  expect(button.hasAttribute("data-taken")).toBe(true);
  vi.advanceTimersByTime(50);
  expect(button.hasAttribute("data-taken")).toBe(false);
});

test("a tap beside every control marks nothing, and only the last that was tapped is marked", () => {
  const other = document.createElement("button");
  document.body.append(other);
  tap(0);
  tap(REST, other);
  expect(document.querySelectorAll("[data-taken]")).toEqual(document.querySelectorAll("button + button"));
  tap(2 * REST, document.body);
  expect(document.querySelector("[data-taken]")).toBeNull();
});

test("with steady hands, a second tap that comes later is ignored as well", () => {
  document.documentElement.dataset.steady = "";
  tap(1000);
  tap(1000 + LONG_REST - 1);
  expect(pressed).toHaveBeenCalledTimes(1);
  tap(1000 + LONG_REST);
  expect(pressed).toHaveBeenCalledTimes(2);
  delete document.documentElement.dataset.steady;
});
