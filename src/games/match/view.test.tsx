import { cleanup, render } from "@testing-library/preact";
import { useState } from "preact/hooks";
import { act } from "preact/test-utils";
import { afterEach, expect, test } from "vitest";
import { type Round, rules } from "./rules.ts";
import type { Spec } from "./spec.ts";
import { MatchView } from "./view.tsx";

afterEach(cleanup);

const pair = (id: string, other: string): Spec["pairs"][number] => ({
  id,
  left: { words: `The ${id}` },
  right: { picture: "drawing", about: `A drawing of ${id}` },
  reply: `The ${id} has met its drawing.`,
  clue: `Where is the ${id}?`,
  mixUps: id === "cup" ? [{ with: other, says: "A hat holds no tea." }] : [],
});
const spec: Spec = { pairs: [pair("cup", "hat"), pair("hat", "cup"), pair("key", "cup")] };
const start: Round = {
  left: ["cup", "hat", "key"],
  right: ["hat", "key", "cup"],
  joined: [],
  hand: null,
  last: null,
};

function Table() {
  const [round, setRound] = useState(start);
  return (
    <main>
      <MatchView
        spec={spec}
        round={round}
        play={(move) => setRound((now) => rules.play(spec, now, move))}
        showing={false}
        calm={true}
        sound={false}
        cast={{}}
        pictures={{ drawing: "/drawing.svg" }}
      />
    </main>
  );
}

function laid() {
  const { container } = render(<Table />);
  const control = (name: string) => container.querySelector<HTMLElement>(`[data-control="${name}"]`);
  const tap = (name: string) =>
    act(() => {
      control(name)?.focus();
      control(name)?.click();
    });
  return { control, tap, said: () => container.querySelector("[role=status]")?.textContent };
}

test("two that don't belong together are answered: by a reply of their own, or else by the clue", async () => {
  const { tap, said } = laid();
  await tap("left-cup");
  expect(said()).toContain("In your hand: The cup");
  await tap("right-hat");
  expect(said()).toBe("A hat holds no tea.");
  await tap("right-key");
  expect(said()).toBe("Where is the cup?");
});

test("a drawing without words is called by what it shows", () => {
  expect(laid().control("right-hat")?.textContent).toBe("A drawing of hat");
});

test("two that have met lie down as one, and the keyboard goes on to the next half", async () => {
  const { control, tap, said } = laid();
  await tap("left-cup");
  await tap("right-cup");
  expect(said()).toBe("The cup has met its drawing.");
  expect(control("right-cup")).toBeNull();
  expect(document.activeElement).toBe(control("left-hat"));
  await tap("left-hat");
  await tap("pair-cup");
  expect(said()).toBe("The cup has met its drawing.");
});
