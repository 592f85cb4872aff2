import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { useState } from "preact/hooks";
import { afterEach, expect, test, vi } from "vitest";
import { type Round, rules } from "./rules.ts";
import type { Spec } from "./spec.ts";
import { ChooseView } from "./view.tsx";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const spec: Spec = {
  question: "Tea?",
  mixed: false,
  choices: [
    { words: "Yes", fits: true, reply: "The kettle is on." },
    { words: "No", fits: false, reply: "Then a biscuit." },
  ],
};

/** The step from a round on; what is brought into sight is read by its words. */
function laid(last: number | null) {
  const brought: string[] = [];
  vi.spyOn(HTMLElement.prototype, "scrollIntoView").mockImplementation(function (this: HTMLElement) {
    brought.push(this.textContent ?? "");
  });
  vi.spyOn(window, "requestAnimationFrame").mockImplementation((then) => {
    then(0);
    return 0;
  });
  function Step() {
    const [round, setRound] = useState<Round>({ ...rules.setup(spec, () => 0.5), last });
    const play = (move: Parameters<typeof rules.play>[2]) => setRound((now) => rules.play(spec, now, move));
    return (
      <ChooseView {...{ spec, round, play }} showing={false} calm sound={false} cast={{}} pictures={{}} />
    );
  }
  render(<Step />);
  return { brought, tap: (name: string) => fireEvent.click(screen.getByRole("button", { name })) };
}

test("the reply to an answer is brought into sight, once", () => {
  const { brought, tap } = laid(null);
  tap("No");
  tap("No");
  tap("Yes");
  expect(brought).toEqual(["Then a biscuit.", "The kettle is on."]);
});

test("a step that is opened again stays where it is", () => {
  const { brought } = laid(0);
  expect(screen.getAllByText("The kettle is on.").length).toBeGreaterThan(0);
  expect(brought).toEqual([]);
});
