import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { catchNearMisses, meantControl, REACH } from "./near-miss.ts";

let stop: () => void;

beforeEach(() => {
  document.documentElement.dataset.steady = "";
  stop = catchNearMisses();
});
afterEach(() => {
  stop();
  delete document.documentElement.dataset.steady;
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

/** A button that lies where it is said to. */
function at(left: number, top: number, attributes: Record<string, string> = {}): HTMLElement {
  const control = document.createElement("button");
  control.textContent = "A";
  for (const [name, value] of Object.entries(attributes)) control.setAttribute(name, value);
  document.body.append(control);
  control.getBoundingClientRect = () => new DOMRect(left, top, 100, 50);
  return control;
}

/** What lies on top at any point. */
const onTop = (element: Element | null) => {
  document.elementFromPoint = () => element;
};

function tap(
  x: number,
  y: number,
  on: Element = document.body,
  more: { trusted?: boolean; detail?: number } = {},
) {
  const event = new MouseEvent("click", { bubbles: true, clientX: x, clientY: y, detail: more.detail ?? 1 });
  Object.defineProperty(event, "isTrusted", { value: more.trusted ?? true });
  on.dispatchEvent(event);
}

test("a tap close beside a button presses it, and it looks pressed", () => {
  const button = at(100, 100);
  onTop(button);
  const pressed = vi.fn();
  button.addEventListener("click", pressed);
  tap(100 - REACH + 2, 120);
  expect(pressed).toHaveBeenCalledTimes(1);
  expect(button.hasAttribute("data-taken")).toBe(true);
});

test("a tap further away presses nothing", () => {
  onTop(at(100, 100));
  expect(meantControl({ x: 100 - REACH - 1, y: 120 })).toBeNull();
});

test("of two within reach, the nearer one is meant", () => {
  const left = at(100, 100);
  const right = at(220, 100);
  document.elementFromPoint = (x) => (x < 210 ? left : right);
  expect(meantControl({ x: 207, y: 120 })).toBe(left);
  expect(meantControl({ x: 214, y: 120 })).toBe(right);
});

test.each<Record<string, string>>([
  { class: "button button-danger" },
  { "data-control": "leave" },
  { "data-control": "leave-now" },
  { "data-control": "chat-delete" },
])("nobody gets to a button with %j by a tap that missed, nor to what is next to it", (attributes) => {
  const grave = at(100, 100, attributes);
  const other = at(100, 172);
  document.elementFromPoint = (_, y) => (y < 160 ? grave : other);
  expect(meantControl({ x: 120, y: 155 })).toBeNull();
  expect(meantControl({ x: 120, y: 167 })).toBe(other);
});

test("what can't be pressed, and what lies under something else, is not meant", () => {
  onTop(at(100, 100, { "aria-disabled": "true" }));
  expect(meantControl({ x: 95, y: 120 })).toBeNull();
  document.body.replaceChildren();
  at(100, 100);
  const over = document.createElement("div");
  document.body.append(over);
  onTop(over);
  expect(meantControl({ x: 95, y: 120 })).toBeNull();
});

test("a tap that hits, a key, and a click made by code are let be", () => {
  const button = at(100, 100);
  onTop(button);
  const pressed = vi.fn();
  button.addEventListener("click", pressed);
  tap(120, 120, button);
  expect(pressed).toHaveBeenCalledTimes(1);
  tap(95, 120, document.body, { detail: 0 });
  tap(95, 120, document.body, { trusted: false });
  expect(pressed).toHaveBeenCalledTimes(1);
});

test("for a learner who has not got it on, a tap beside a button presses nothing", () => {
  const button = at(100, 100);
  onTop(button);
  const pressed = vi.fn();
  button.addEventListener("click", pressed);
  delete document.documentElement.dataset.steady;
  tap(95, 120);
  expect(pressed).not.toHaveBeenCalled();
});
