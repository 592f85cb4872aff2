import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import type { Trouble } from "./bring-lesson.ts";
import { ComingLesson, MissingLesson } from "./missing-lesson.tsx";

afterEach(cleanup);

test.each<[Trouble, string, boolean]>([
  ["offline", "This lesson is not on the tablet yet", true],
  ["changed", "Something else came in place of the lesson", true],
  ["unknown", "There is no such lesson here", false],
  ["broken", "This lesson won't open", false],
])(
  "a lesson that is not there (%s) says what happened and what to do, and there is a way home",
  (why, title, retry) => {
    const [home, again] = [vi.fn(), vi.fn()];
    render(<MissingLesson why={why} home={home} again={again} />);
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: title }));
    expect(document.querySelectorAll("p")).toHaveLength(2);
    fireEvent.click(screen.getByRole("button", { name: "Go home" }));
    expect(home).toHaveBeenCalledOnce();
    const button = screen.queryByRole("button", { name: "Try again" });
    expect(button !== null).toBe(retry);
    if (button) fireEvent.click(button);
    expect(again).toHaveBeenCalledTimes(retry ? 1 : 0);
  },
);

test("while a lesson is on its way there is a way home, and focus is not lost", () => {
  const home = vi.fn();
  render(<ComingLesson home={home} />);
  expect(screen.getByRole("status").textContent).toBe("Robin is fetching your lesson…");
  expect(document.activeElement).toBe(screen.getByRole("main"));
  fireEvent.click(screen.getByRole("button", { name: "Go home" }));
  expect(home).toHaveBeenCalledOnce();
});
