import { act, cleanup, render } from "@testing-library/preact";
import { useRef } from "preact/hooks";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useNotesInSight } from "./use-notes-in-sight.ts";

const scrolled = vi.fn();

beforeEach(() => {
  scrolled.mockClear();
  vi.spyOn(window, "requestAnimationFrame").mockImplementation((then) => {
    then(0);
    return 0;
  });
  vi.spyOn(Element.prototype, "scrollIntoView").mockImplementation(scrolled);
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function Notes({ asked, here }: { asked: boolean; here: boolean }) {
  const place = useRef<HTMLDivElement>(null);
  useNotesInSight(place, asked, true);
  return asked ? <div ref={place}>{here && <p>Count to ten.</p>}</div> : null;
}

test("notes that are asked for come into sight", async () => {
  const { rerender } = render(<Notes asked={false} here />);
  await act(() => rerender(<Notes asked here />));
  expect(scrolled).toHaveBeenCalledOnce();
});

test("notes that take a moment to arrive come into sight when they do", async () => {
  const { rerender } = render(<Notes asked={false} here={false} />);
  await act(() => rerender(<Notes asked here={false} />));
  expect(scrolled).not.toHaveBeenCalled();
  await act(() => rerender(<Notes asked here />));
  await vi.waitFor(() => expect(scrolled).toHaveBeenCalledOnce());
});

test("a step that opens while somebody is helping stays where it is", async () => {
  await act(() => {
    render(<Notes asked here />);
  });
  expect(scrolled).not.toHaveBeenCalled();
});
