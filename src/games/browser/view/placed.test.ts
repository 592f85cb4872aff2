import { expect, test } from "vitest";
import type { Move } from "../round.ts";
import { rules } from "../rules.ts";
import type { Spec } from "../spec.ts";
import { example } from "../trying.ts";
import { type Placed, placed } from "./placed.ts";

const form = example("a form");
const says = (did: "fill" | "missing" | "look-over" | "send" | "back"): Spec["remarks"][number] => ({
  when: { did },
  who: "dai",
  says: did,
  mood: "calm",
  again: true,
});
const spec: Spec = {
  ...form,
  remarks: [
    { when: "start", who: "dai", says: "start", mood: "calm" },
    says("fill"),
    says("missing"),
    says("back"),
  ],
};

/** Where remarks stand after some moves. */
function after(...moves: Move[]): Placed {
  let round = rules.setup(spec, () => 0);
  let at = placed(spec, { top: null, form: null, fields: {} }, null, round);
  for (const move of moves) {
    const now = rules.play(spec, round, move);
    at = placed(spec, at, round, now);
    round = now;
  }
  return at;
}

test("what is said at the start, and of the bar, stands above the browser", () => {
  expect(after()).toEqual({ top: 0, form: null, fields: {} });
  expect(after({ type: "press", control: "back" }).top).toBe(3);
});

test("what is said of a field stands below it and stays, so that nothing above the next one moves", () => {
  const fills: Move[] = ["name", "tea"].map((field) => ({ type: "form-fill", field, with: 0 }));
  expect(after(...fills)).toEqual({ top: 0, form: null, fields: { name: 1, tea: 1 } });
});

test("what is said of the whole form stands at its head, and goes with that page of it", () => {
  expect(after({ type: "form-look" })).toEqual({ top: 0, form: 2, fields: {} });
  expect(after({ type: "form-look" }, { type: "press", control: "home" }).form).toBe(null);
});
