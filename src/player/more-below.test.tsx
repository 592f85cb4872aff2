import { cleanup, fireEvent, render } from "@testing-library/preact";
import { createRef } from "preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { MoreBelow } from "./more-below.tsx";

const scrollBy = vi.fn();

beforeEach(() => {
  scrollBy.mockReset();
  vi.stubGlobal("scrollBy", scrollBy);
  vi.stubGlobal("innerHeight", 640);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function at(top: number, bottom: number): HTMLElement {
  const element = document.createElement("div");
  element.getBoundingClientRect = () => ({ top, bottom }) as DOMRect;
  return element;
}

function refTo(element: HTMLElement) {
  const ref = createRef<HTMLElement>();
  ref.current = element;
  return ref;
}

/** A picture whose first thing begins and whose last ends at those heights, on a stage as tall as that or taller. The help is from 550 on, and stays there or stands beside. */
function open(top: number, bottom: number, { stretched = bottom, beside = false } = {}) {
  const [stage, game] = [at(top, stretched), at(top, stretched)];
  game.append(at(top, top + 50), at(top + 50, bottom));
  stage.append(game);
  const help = at(550, 640);
  help.style.position = beside ? "static" : "sticky";
  document.body.append(help);
  const { container } = render(<MoreBelow stage={refTo(stage)} dock={refTo(help)} calm />);
  return () => container.querySelector("button");
}

/** The page is moved so far. */
function scroll(to: number) {
  vi.stubGlobal("scrollY", to);
  fireEvent.scroll(window);
}

test("what lies below the help is spoken of, until the page is moved", () => {
  const said = open(270, 900);
  expect(said()?.textContent).toBe("More below");
  scroll(120);
  expect(said()).toBeNull();
  scroll(0);
  expect(said()).not.toBeNull();
});

test("a picture that can be seen whole, or as good as whole, needs no word", () => {
  expect(open(270, 540)()).toBeNull();
  expect(open(270, 580)()).toBeNull();
  expect(open(270, 540, { stretched: 900 })()).toBeNull();
  expect(open(0, 620, { beside: true })()).toBeNull();
});

test("a tap brings the picture to the top, or its end into sight where that is nearer", () => {
  const tap = (said: () => Element | null) => fireEvent.click(said() as Element);
  tap(open(270, 1400));
  expect(scrollBy).toHaveBeenLastCalledWith({ top: 270, behavior: "auto" });
  tap(open(270, 700));
  expect(scrollBy).toHaveBeenLastCalledWith({ top: 150, behavior: "auto" });
});

test("whoever goes by keys is not told: what has focus comes into sight, and must not lie behind the words", () => {
  const said = open(270, 900);
  fireEvent.keyDown(window, { key: "Tab" });
  expect(said()).toBeNull();
});
