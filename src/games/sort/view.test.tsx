import { cleanup, render } from "@testing-library/preact";
import { useState } from "preact/hooks";
import { act } from "preact/test-utils";
import { afterEach, expect, test } from "vitest";
import { seeded } from "../../lesson/random.ts";
import { rules } from "./rules.ts";
import type { Spec } from "./spec.ts";
import { SortView } from "./view.tsx";

afterEach(cleanup);

const thing = (id: string) => ({
  id,
  words: `The ${id}`,
  replies: [
    { in: "shelf", says: `The ${id} stands well.`, fits: true },
    { in: "bin", says: `The ${id} was not rubbish.`, fits: false },
  ],
});
const spec: Spec = {
  mixed: false,
  places: [
    { id: "shelf", name: "Shelf" },
    { id: "bin", name: "Bin" },
  ],
  things: [thing("cup"), thing("hat")],
};

function Table() {
  const [round, setRound] = useState(() => rules.setup(spec, seeded(1)));
  return (
    <main>
      <SortView
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
  const shown = render(<Table />);
  const control = (name: string) =>
    shown.container.querySelector<HTMLElement>(`[data-control="${name}"]`) as HTMLElement;
  const tap = (name: string) =>
    act(() => {
      control(name).focus();
      control(name).click();
    });
  const said = () => shown.container.querySelector("[role=status]")?.textContent;
  return { ...shown, control, tap, said };
}

test("a thing in hand is pressed, is named where the places are, and lands in the place that is tapped", async () => {
  const { control, tap, said } = laid();
  await tap("thing-cup");
  expect(control("thing-cup").getAttribute("aria-pressed")).toBe("true");
  expect(said()).toContain("In your hand: “The cup”. Now");
  await tap("place-shelf");
  expect(said()).toBe("The cup stands well.");
  expect(control("place-shelf").closest("li")?.textContent).toContain("The cup");
});

test("what might not stay is marked in words until it is moved, also when all is placed", async () => {
  const { control, tap, said } = laid();
  for (const name of ["thing-cup", "place-bin", "thing-hat", "place-shelf"]) await tap(name);
  expect(control("thing-cup").textContent).toContain("try another place");
  expect(said()).toContain("What has a mark would like another one");
  for (const name of ["thing-cup", "place-shelf"]) await tap(name);
  expect(control("thing-cup").textContent).not.toContain("try another place");
});

test("the keyboard keeps a place when the thing that it was on is put away, or back", async () => {
  const { control, tap } = laid();
  await tap("place-shelf");
  await tap("thing-cup");
  expect(document.activeElement).toBe(control("thing-hat"));
  await tap("thing-cup");
  await tap("take-back");
  expect(document.activeElement).toBe(control("thing-cup"));
});
