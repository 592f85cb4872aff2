import { cleanup, render } from "@testing-library/preact";
import { useState } from "preact/hooks";
import { act } from "preact/test-utils";
import { afterEach, expect, test, vi } from "vitest";
import { type Round, rules } from "./rules.ts";
import type { Spec } from "./spec.ts";
import { OrderView } from "./view.tsx";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const step = (id: string) => ({
  id,
  words: `The ${id}`,
  reply: `The ${id} is on.`,
  early: `The ${id} is on too early.`,
});
const spec: Spec = { steps: ["sock", "shoe", "bow"].map(step) };
const start: Round = { pile: ["bow", "sock", "shoe"], row: [], hand: null };

function Table() {
  const [round, setRound] = useState(start);
  return (
    <main>
      <OrderView
        spec={spec}
        round={round}
        play={(move) => setRound((now) => rules.play(spec, now, move))}
        showing={false}
        calm={true}
        sound={false}
        cast={{}}
        pictures={{}}
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

test("a step that comes too soon says so, keeps its mark, and loses it once it has been moved", async () => {
  const { control, tap, said } = laid();
  await tap("step-shoe");
  expect(said()).toBe("The shoe is on too early.");
  await tap("step-sock");
  expect(said()).toBe("The sock is on.");
  expect(control("step-shoe")?.textContent).toContain("too soon");
  await tap("earlier");
  expect(control("step-shoe")?.textContent?.trim()).toBe("2The shoe");
});

test("when all are in the row and one comes too soon, it is said where to look", async () => {
  const { tap, said } = laid();
  for (const id of ["sock", "bow", "shoe"]) await tap(`step-${id}`);
  expect(said()).toContain("A step with a mark comes too soon");
});

test("the keyboard goes on to the next step, and comes back with the one that is taken out", async () => {
  const { control, tap } = laid();
  await tap("step-sock");
  expect(document.activeElement).toBe(control("step-bow"));
  await tap("step-bow");
  await tap("step-shoe");
  expect(document.activeElement).toBe(control("step-shoe"));
  await tap("back");
  expect(document.activeElement).toBe(control("step-shoe"));
});

test("what is said of a step comes into sight, above the list that it was tapped in", async () => {
  const brought: string[] = [];
  vi.spyOn(HTMLElement.prototype, "scrollIntoView").mockImplementation(function (this: HTMLElement) {
    brought.push(this.textContent ?? "");
  });
  const { tap } = laid();
  await tap("step-sock");
  await vi.waitFor(() => expect(brought.at(-1)).toContain("The sock is on."));
});
