import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { useState } from "preact/hooks";
import { afterEach, expect, test, vi } from "vitest";
import { type Round, rules } from "./rules.ts";
import type { Spec } from "./spec.ts";
import { FeelView } from "./view.tsx";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const spec: Spec = {
  question: "How are you?",
  feelings: [
    { id: "glad", face: "glad", word: "Glad", reply: "Nice." },
    { id: "tired", face: "tired", word: "Tired", reply: "Fair." },
  ],
  help: {
    question: "What would help?",
    many: false,
    ideas: [{ id: "tea", words: "Tea", reply: "The kettle agrees." }],
  },
};

/** The step from a round on; what is brought into sight is read by its words. */
function laid(start: Round) {
  const brought: string[] = [];
  vi.spyOn(HTMLElement.prototype, "scrollIntoView").mockImplementation(function (this: HTMLElement) {
    brought.push(this.textContent ?? "");
  });
  vi.spyOn(window, "requestAnimationFrame").mockImplementation((then) => {
    then(0);
    return 0;
  });
  function Step() {
    const [round, setRound] = useState(start);
    const play = (move: Parameters<typeof rules.play>[2]) => setRound((now) => rules.play(spec, now, move));
    return <FeelView {...{ spec, round, play }} showing={false} calm sound={false} cast={{}} pictures={{}} />;
  }
  render(<Step />);
  return { brought, tap: (name: string) => fireEvent.click(screen.getByRole("button", { name })) };
}

test("the reply to a face or an idea is brought into sight, however far down it stands", () => {
  const { brought, tap } = laid({ feeling: null, ideas: [], last: null });
  tap("Glad");
  tap("Tired");
  tap("Tea");
  expect(brought).toEqual(["Nice.", "Fair.", "The kettle agrees."]);
});

test("a step that is opened again stays where it is", () => {
  const { brought } = laid({ feeling: "glad", ideas: ["tea"], last: "tea" });
  expect(screen.getByText("The kettle agrees.")).toBeTruthy();
  expect(brought).toEqual([]);
});
