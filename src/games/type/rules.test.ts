import { expect, test } from "vitest";
import { seeded } from "../../lesson/random.ts";
import { flagsOf, likeness } from "./flags.ts";
import { letterOf } from "./keys.ts";
import { type Round, rules } from "./rules.ts";
import type { Need, Spec } from "./spec.ts";
import { afterKey } from "./view/use-text.ts";

const specOf = (needs: Need[], copy?: string): Spec => ({
  field: "message",
  label: "Some words",
  goals: needs.map((need) => ({ need, words: need, reply: "Done." })),
  ...(copy === undefined ? {} : { copy: { words: copy, reply: "Done." } }),
});

/** A learner at the field: what is in it, and the round that is told of it. */
function learner(spec: Spec) {
  const at = { text: "", round: rules.setup(spec, seeded(1)) };
  const put = (text: string): Round => {
    at.text = text;
    const copy = spec.copy ? likeness(text, spec.copy.words) : { right: 0, extra: 0 };
    at.round = rules.play(spec, at.round, { type: "typed", now: flagsOf(text), ...copy });
    return at.round;
  };
  /** Presses the key that the hint names, as the view does. */
  const follow = (control: string) => {
    if (control === "key-shift") {
      at.round = rules.play(spec, at.round, { type: "shift", on: true });
      return;
    }
    const letter = letterOf(control);
    put(afterKey(at.text, control, at.round.shift ? letter.toUpperCase() : letter) ?? at.text);
  };
  return { at, put, follow };
}

/** Every text of up to four signs that could stand in the way of an address or a message. */
const signs = [..."aB1 @.,"];
const texts = ["", ...[1, 2, 3, 4].flatMap((long) => combined(long))];
function combined(long: number): string[] {
  return long === 0 ? [""] : combined(long - 1).flatMap((text) => signs.map((sign) => text + sign));
}

function goalsReached(spec: Spec, text: string): void {
  const { at, put, follow } = learner(spec);
  put(text);
  for (let keys = 0; keys < 30; keys++) {
    const hint = rules.hint(spec, at.round);
    if (!hint) return;
    const before = at.round;
    follow(hint.control ?? "");
    if (at.round === before)
      throw new Error(`“${hint.control}” does nothing after “${at.text}”, from “${text}”`);
  }
  throw new Error(`no end from “${text}”`);
}

test.each<Need>(["letter", "capital", "space", "at", "after", "dot", "end"])(
  "whatever stands in the field, hints lead to: %s",
  (need) => {
    for (const text of texts) goalsReached(specOf([need]), text);
  },
);

test("whatever stands in the field, hints lead to a text to copy", () => {
  for (const text of ["", "h", "hello", "Hallo", "hi d", "hi dai", "Hi Dai. And more", "xxxx"])
    goalsReached(specOf([], "Hi Dai"), text);
});

test("what is done once is done, though the words are rubbed out", () => {
  const spec = specOf(["capital"]);
  const { put } = learner(spec);
  put("Asha");
  expect(rules.goals(spec, put(""))).toMatchObject([{ met: true }]);
});

test("capitals don't count in a text to copy, and something too many does", () => {
  const spec = specOf([], "robin@tree.example");
  const { put } = learner(spec);
  expect(put("ROBIN@tree.examplex").copied).toBe(false);
  expect(put("ROBIN@tree.example").copied).toBe(true);
});

test("a capital is for one letter: our keyboard goes back to small ones", () => {
  const spec = specOf(["capital"]);
  const { at, follow, put } = learner(spec);
  follow("key-shift");
  expect(at.round.shift).toBe(true);
  expect(put("A").shift).toBe(false);
});

test("what is told of a text is not the text", () => {
  const spec = specOf(["capital", "space"], "Hi Dai");
  const { put } = learner(spec);
  const told = JSON.stringify(put("Blodwen Zeeman, 7 Zebra Quay"));
  expect(told).not.toMatch(/blod|zee|zeb|quay|7/i);
});

test("flags and numbers that are none change nothing", () => {
  const spec = specOf(["letter"], "Hi");
  const round = rules.setup(spec, seeded(1));
  const wild = [
    { type: "typed", now: ["secret"], right: 0, extra: 0 },
    { type: "typed", now: ["letter", "letter"], right: 0, extra: 0 },
    { type: "typed", now: "letter", right: 0, extra: 0 },
    { type: "typed", now: [], right: 3, extra: 0 },
    { type: "typed", now: [], right: 0, extra: -1 },
    { type: "shift", on: "yes" },
  ];
  for (const move of wild) expect(rules.play(spec, round, move as never)).toBe(round);
});
