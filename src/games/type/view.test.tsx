import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { useState } from "preact/hooks";
import { act } from "preact/test-utils";
import { afterEach, expect, test } from "vitest";

import { seeded } from "../../lesson/random.ts";
import { Announcer } from "../../ui/announce.tsx";
import { type Move, type Round, rules } from "./rules.ts";
import type { Spec } from "./spec.ts";
import { TypeView } from "./view.tsx";

afterEach(cleanup);

const name: Spec = {
  field: "name",
  label: "A name",
  goals: [{ need: "capital", words: "a capital", reply: "Done." }],
};

function open(from: Round = rules.setup(name, seeded(1)), spec: Spec = name) {
  const moves: Move[] = [];
  function Frame() {
    const [round, setRound] = useState(from);
    const play = (move: Move) => {
      moves.push(move);
      setRound((before) => rules.play(spec, before, move));
    };
    const still = { calm: true, sound: false, showing: false, cast: {}, pictures: {} };
    return (
      <>
        <TypeView spec={spec} round={round} play={play} {...still} />
        <Announcer />
      </>
    );
  }
  render(<Frame />);
  return moves;
}

const field = () => screen.getByLabelText("A name") as HTMLInputElement;
const key = (name: string) => screen.getByRole("button", { name });

/** A finger: lifted off the key, and the click that the browser makes of it. */
async function tap(name: string, at: number, clicks = true) {
  const on = key(name);
  const happen = (type: string, detail: number) => {
    const event = new MouseEvent(type, { bubbles: true, detail });
    Object.defineProperty(event, "timeStamp", { value: at });
    return act(() => void on.dispatchEvent(event));
  };
  await happen("pointerup", 0);
  if (clicks) await happen("click", 1);
}

test("no move holds a word of what was typed, by keys or by the tablet's own keyboard", async () => {
  const moves = open();
  for (const name of ["b", "l", "o", "d"]) await act(() => key(name).click());
  fireEvent.input(field(), { target: { value: "Blodwen Zeeman" } });
  expect(field().value).toBe("Blodwen Zeeman");
  expect(moves.length).toBeGreaterThan(3);
  expect(JSON.stringify(moves)).not.toMatch(/blod|wen|zee/i);
});

test("a touch writes one letter, a second one on the same key at once writes none, and another key is never lost", async () => {
  open();
  await tap("a", 1000);
  await tap("a", 1100);
  await tap("s", 1150);
  expect(field().value).toBe("as");
  await tap("s", 1150 + 400);
  expect(field().value).toBe("ass");
});

test("a touch whose click the app has held back has written its letter all the same", async () => {
  open();
  await tap("a", 1000);
  await tap("s", 1100, false);
  expect(field().value).toBe("as");
});

test("a letter that is pressed before the last one is drawn loses neither", async () => {
  open();
  await act(() => {
    for (const name of ["o", "k"]) key(name).dispatchEvent(new MouseEvent("pointerup", { bubbles: true }));
  });
  expect(field().value).toBe("ok");
});

test("a letter pressed before the capital is drawn comes out big", async () => {
  open();
  await act(() => {
    for (const name of ["Capital", "a"])
      key(name).dispatchEvent(new MouseEvent("pointerup", { bubbles: true }));
  });
  await act(() => key("s").click());
  expect(field().value).toBe("As");
});

test("a capital is for the next letter, and rubbing out takes the last one", async () => {
  open();
  await act(() => key("Capital").click());
  await act(() => key("capital A").click());
  await act(() => key("s").click());
  expect(field().value).toBe("As");
  await act(() => key("Rub out").click());
  expect(field().value).toBe("A");
});

test("with the tablet's own keyboard, ours goes, and one button still does the next thing", async () => {
  open();
  expect(field().inputMode).toBe("none");
  await act(() => key("This tablet's own").click());
  expect(field().inputMode).toBe("text");
  expect(screen.queryByRole("button", { name: "q" })).toBeNull();
  await act(() => key("Press this for me").click());
  await act(() => key("Press this for me").click());
  expect(field().value).toBe("A");
});

test("on coming back the field is empty, that is said kindly, and what was done still counts", async () => {
  const done: Round = {
    now: ["letter", "capital"],
    shift: false,
    right: 0,
    extra: 0,
    met: ["capital"],
    copied: false,
  };
  const moves = open(done);
  expect(await screen.findByText(/were not kept. That is on purpose/)).toBeTruthy();
  expect(field().value).toBe("");
  expect(moves).toEqual([{ type: "typed", now: [], right: 0, extra: 0 }]);
  expect(screen.getByText("a capital: done")).toBeTruthy();
});

const copying: Spec = {
  field: "address",
  label: "A name",
  copy: { words: "ab c", reply: "Done." },
  goals: [],
};
const told = () => document.querySelector(".type-wanted")?.textContent ?? "";

test("who copies and presses a letter too many is told which to rub out, and goes on when it is gone", async () => {
  open(rules.setup(copying, seeded(1)), copying);
  for (const name of ["a", "x"]) await act(() => key(name).click());
  expect(told()).toContain("Rub out: x");
  expect(screen.getByRole("log").textContent).toContain("Rub out: x");
  await act(() => key("Rub out").click());
  expect(told()).toContain("Type this:");
});

test("a space at the end of the field is drawn, and goes with the next letter", async () => {
  open();
  const gap = () => document.querySelector(".type-under-gap")?.textContent;
  for (const name of ["a", "Space"]) await act(() => key(name).click());
  expect(gap()).toBe(" ");
  await act(() => key("b").click());
  expect(gap()).toBe("");
});
