import { act, cleanup, render, screen } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import type { Step } from "../lesson/lesson.ts";
import { HelperNotes } from "./helper-notes.tsx";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const step: Step = {
  id: "hello",
  game: "tell",
  title: "",
  words: "",
  done: "",
  helper: { say: "Press what you like.", watch: "Hands held back.", stuck: "Press one *yourself*." },
  config: null,
};

test("a step's notes say what to say, what to watch for, and what helps", () => {
  render(<HelperNotes step={step} asked={false} />);
  expect(screen.getByText("You might say").nextElementSibling?.textContent).toBe("Press what you like.");
  expect(screen.getByText("Watch for").nextElementSibling?.textContent).toBe("Hands held back.");
  expect(screen.getByText("If they are stuck").nextElementSibling?.textContent).toBe("Press one yourself.");
});

test("notes come into sight where they are asked for, and a lesson that opens with them stays where it is", async () => {
  const scrolled = vi.fn();
  vi.spyOn(Element.prototype, "scrollIntoView").mockImplementation(scrolled);
  const { rerender } = render(<HelperNotes step={step} asked={false} />);
  const frame = () => act(() => new Promise<void>((drawn) => requestAnimationFrame(() => drawn())));
  await frame();
  expect(scrolled).not.toHaveBeenCalled();
  rerender(<HelperNotes step={step} asked />);
  await frame();
  await frame();
  expect(scrolled).toHaveBeenCalledOnce();
});
