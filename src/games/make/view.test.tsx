import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { useState } from "preact/hooks";
import * as v from "valibot";
import { afterEach, expect, test, vi } from "vitest";
import { seeded } from "../../lesson/random.ts";
import type { CardDrawer } from "../game.ts";
import { type Round, rules } from "./rules.ts";
import { type Spec, spec } from "./spec.ts";
import { MakeView } from "./view.tsx";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const plan: Spec = v.parse(spec({ characters: [], pictures: [], glossary: [] }), {
  title: "My plan",
  lines: [
    {
      id: "first",
      line: "First, I will",
      question: "What first?",
      choices: [{ words: "rest", reply: "Good." }],
      own: "Yours.",
    },
    { id: "who", line: "I can turn to", question: "Who?", own: "A name." },
  ],
});

/** The card on a desk, with every round that there was. */
function desk({ cards, start, seed = 1 }: { cards?: CardDrawer; start?: Round; seed?: number } = {}) {
  const rounds: Round[] = [start ?? rules.setup(plan, seeded(seed))];
  function Desk() {
    const [round, setRound] = useState(rounds[0] as Round);
    const drawer = cards ? { cards: async () => cards } : {};
    return (
      <MakeView
        spec={plan}
        round={round}
        play={(move) => {
          const next = rules.play(plan, round, move);
          if (next === round) return;
          rounds.push(next);
          setRound(next);
        }}
        showing={false}
        calm
        sound={false}
        cast={{}}
        pictures={{}}
        {...drawer}
      />
    );
  }
  const drawn = render(<Desk />);
  return { ...drawn, rounds, now: () => rounds[rounds.length - 1] as Round };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));

/** Fills the card in: a choice, and a name that is typed. */
function fillIn(name = "Gwen from upstairs") {
  press("rest");
  press("Next line");
  fireEvent.input(screen.getByRole("textbox"), { target: { value: name } });
  press("Put it on the card");
  press("Look at my card");
}

test("own words stand on the card, and in no round that there ever was", () => {
  const { rounds, container } = desk();
  fillIn();
  expect(container.querySelector(".paper-card")?.textContent).toContain("Gwen from upstairs");
  expect(JSON.stringify(rounds)).not.toMatch(/Gwen|rest/);
});

test("what is kept is what stands on the card, and nothing is kept before Keep is pressed", async () => {
  const keep = vi.fn<CardDrawer["keep"]>(async () => ({ kept: true }));
  const { now } = desk({ cards: { keep } });
  fillIn();
  expect(keep).not.toHaveBeenCalled();
  press("Keep it on this tablet");
  await screen.findByText("Your card is kept");
  expect(keep.mock.calls).toEqual([
    [
      String(now().sheet),
      {
        title: "My plan",
        paper: "butter",
        note: null,
        language: "en",
        lines: [
          { ask: "First, I will", words: ["rest"] },
          { ask: "I can turn to", words: ["Gwen from upstairs"] },
        ],
      },
    ],
  ]);
  expect(now().end).toBe("kept");
});

test.each([
  ["full", /no room left/],
  ["refused", /set to keep nothing/],
  ["broken", /could not be kept just now/],
] as const)(
  "a tablet that won't keep it (%s) says why, and the card stays and can be let go",
  async (why, words) => {
    const keep: CardDrawer["keep"] =
      why === "broken" ? () => Promise.reject(new Error("no code")) : async () => ({ kept: false, why });
    const { now, container } = desk({ cards: { keep } });
    fillIn();
    press("Keep it on this tablet");
    await screen.findByText(words);
    expect(container.querySelector(".paper-card")?.textContent).toContain("Gwen from upstairs");
    expect(rules.goals(plan, now()).every(({ met }) => met)).toBe(true);
    press("Let it go");
    expect(now().end).toBe("let-go");
  },
);

test("a card that was let go can be picked up again as long as one is here, and is forgotten then", () => {
  const first = desk();
  fillIn();
  press("Let it go");
  expect(first.container.textContent).not.toContain("Gwen");
  press("Pick it up again");
  expect(first.container.textContent).toContain("Gwen from upstairs");
  press("Let it go");
  const start = first.now();
  first.unmount();
  const { container } = desk({ start });
  press("Pick it up again");
  expect(container.textContent).not.toContain("Gwen");
});

test("own words are there again on the way back to the step, and never on another card", () => {
  const first = desk({ seed: 5 });
  fillIn("Mr Pugh");
  const start = first.now();
  first.unmount();
  const again = desk({ start });
  expect(again.container.textContent).toContain("Mr Pugh");
  again.unmount();
  const other = desk({ start: { ...start, sheet: start.sheet + 1 } });
  expect(other.container.textContent).not.toContain("Mr Pugh");
  press(/^I can turn to/);
  expect(screen.getByText(/were not kept when the lesson closed/)).toBeTruthy();
});

test("Put it on the card with nothing written says what to do, and focus goes to the field", async () => {
  const { now } = desk();
  press("rest");
  press("Next line");
  press("Put it on the card");
  expect(screen.getByText("Write a word or two first. Or tap an answer.")).toBeTruthy();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("textbox")));
  expect(now().lines.who).toBeUndefined();
  press("Leave this line empty");
  press("Look at my card");
  expect(now().open).toBeNull();
});

test("what is printed is a copy of the card alone, which is gone afterwards", () => {
  const printed: string[] = [];
  vi.stubGlobal("print", () => printed.push(document.querySelector(".printed-sheet")?.textContent ?? ""));
  const { now } = desk();
  fillIn();
  press("Print it");
  vi.unstubAllGlobals();
  expect(printed).toEqual(["My planFirst, I willrestI can turn toGwen from upstairs"]);
  expect(now().printed).toBe(true);
  globalThis.dispatchEvent(new Event("afterprint"));
  expect(document.querySelector(".printed-sheet")).toBeNull();
  expect(document.documentElement.dataset.printing).toBeUndefined();
});

test("each time another line is open, its question has focus", () => {
  desk();
  press("rest");
  press("Next line");
  expect(document.activeElement?.textContent).toBe("Who?");
});

test("a tap on the open line's place on the card goes to its question", () => {
  desk();
  press("rest");
  press(/^First, I will/);
  expect(document.activeElement?.textContent).toBe("What first?");
});

test("the card comes into sight when it is ready, and focus is at the words below it", () => {
  vi.useFakeTimers();
  const sight: Element[] = [];
  vi.spyOn(Element.prototype, "scrollIntoView").mockImplementation(function (this: Element) {
    sight.push(this);
  });
  desk();
  fillIn();
  vi.advanceTimersByTime(50);
  expect(sight.at(-1)?.textContent).toContain("Gwen from upstairs");
  expect(document.activeElement?.textContent).toBe("Your card is ready");
});
