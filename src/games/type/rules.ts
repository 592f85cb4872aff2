import type { Rules } from "../../lesson/rules.ts";
import { words as own, text } from "../../lesson/saying.ts";
import { type Flag, flagNames } from "./flags.ts";
import { controlOf } from "./keys.ts";
import type { Need, Spec } from "./spec.ts";
import { words } from "./words.ts";

/**
 * What is known of the text, which is never here: `now` is true of it now, `shift` whether our keyboard writes a capital next, `right`
 * and `extra` how far it goes the way of the lesson's own words. `met` stays: what was done once is done, though the words are gone.
 */
export interface Round {
  now: Flag[];
  shift: boolean;
  right: number;
  extra: number;
  met: Need[];
  copied: boolean;
}

/** `typed` tells of the text what may be told; `shift` of our keyboard's capitals key. */
export type Move =
  | { type: "typed"; now: Flag[]; right: number; extra: number }
  | { type: "shift"; on: boolean };

/** The longest text that is reckoned with, in letters. */
export const LONGEST = 200;

const isCount = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= LONGEST;

const areFlags = (value: unknown): value is Flag[] =>
  Array.isArray(value) && flagNames.filter((name) => value.includes(name)).length === value.length;

const same = (one: readonly string[], other: readonly string[]): boolean => one.join() === other.join();

/** The letters of what is to be copied. */
export const wantedBy = ({ copy }: Spec): string[] => [...(copy?.words ?? "")];

function typed(spec: Spec, round: Round, move: Move & { type: "typed" }): Round {
  const { now, right, extra } = move;
  if (!areFlags(now) || !isCount(right) || !isCount(extra)) return round;
  const wanted = wantedBy(spec).length;
  if (right > wanted) return round;
  const newly = spec.goals.flatMap(({ need }) =>
    now.includes(need) && !round.met.includes(need) ? [need] : [],
  );
  const copied = round.copied || (wanted > 0 && right === wanted && extra === 0);
  const told = { now: flagNames.filter((name) => now.includes(name)), shift: false, right, extra };
  const still =
    newly.length === 0 &&
    copied === round.copied &&
    same(told.now, round.now) &&
    right === round.right &&
    extra === round.extra &&
    !round.shift;
  return still ? round : { ...told, met: [...round.met, ...newly], copied };
}

interface Key {
  words: string;
  control: string;
  move: Move;
}

/** What is true of the text once a key has been pressed that adds to it. */
const adding = (round: Round, more: Flag[], less: Flag[] = []): Move => ({
  type: "typed",
  now: flagNames.filter((name) => (round.now.includes(name) || more.includes(name)) && !less.includes(name)),
  right: round.right,
  // Where nothing is to be copied, nothing is counted.
  extra: round.right > 0 ? round.extra + 1 : 0,
});

/** A letter at the end: which one is all the same, so it is an “a”. */
function letter(round: Round): Key {
  const { now, shift } = round;
  const more: Flag[] = ["letter"];
  if (shift) more.push("capital");
  if (now.includes("gap")) more.push("space");
  if (now.includes("at")) more.push("after");
  if (now.includes("dot")) more.push("end");
  return { words: words.hintLetter, control: controlOf("a"), move: adding(round, more, ["gap"]) };
}

const shift: Key = { words: words.hintShift, control: "key-shift", move: { type: "shift", on: true } };

/** The field emptied: where a text can't become an address any more, it is quickest to begin again. */
const afresh: Key = {
  words: words.hintAfresh,
  control: "key-clear",
  move: { type: "typed", now: [], right: 0, extra: 0 },
};

/** The parts of an address in the order in which they come, each with the key that writes it. */
const parts: readonly { flag: Flag; key: (round: Round) => Key }[] = [
  { flag: "letter", key: letter },
  {
    flag: "at",
    key: (round) => ({ words: words.hintAt, control: controlOf("@"), move: adding(round, ["at"]) }),
  },
  { flag: "after", key: letter },
  {
    flag: "dot",
    key: (round) => ({ words: words.hintDot, control: controlOf("."), move: adding(round, ["dot"]) }),
  },
  { flag: "end", key: letter },
];

/** The next key on the way to a need, whatever is in the field. */
function keyFor(need: Need, round: Round): Key {
  const { now } = round;
  if (need === "letter") return letter(round);
  if (need === "capital") return round.shift ? letter(round) : shift;
  if (need === "space") {
    if (now.includes("gap") || !now.includes("letter")) return letter(round);
    return { words: words.hintSpace, control: "key-space", move: adding(round, ["gap"]) };
  }
  if (now.includes("stray")) return afresh;
  const next = parts.find(({ flag }) => !now.includes(flag));
  return next ? next.key(round) : afresh;
}

/** The next key of what is to be copied. */
function keyOf(spec: Spec, round: Round): Key {
  const { right, extra } = round;
  const sign = wantedBy(spec)[right] ?? "";
  if (extra > 0) {
    const move: Move = { type: "typed", now: round.now, right, extra: extra - 1 };
    return { words: words.hintDelete, control: "key-delete", move };
  }
  if (sign !== sign.toLowerCase() && !round.shift) return shift;
  const said =
    sign === " "
      ? words.hintSpace
      : sign === "@"
        ? words.hintAt
        : sign === "."
          ? words.hintDot
          : words.hintSign;
  return {
    words: said,
    control: controlOf(sign.toLowerCase()),
    move: { type: "typed", now: round.now, right: right + 1, extra: 0 },
  };
}

export const rules: Rules<Spec, Round, Move> = {
  setup: () => ({ now: [], shift: false, right: 0, extra: 0, met: [], copied: false }),
  play(spec, round, move) {
    if (move?.type === "typed") return typed(spec, round, move);
    if (move?.type !== "shift" || typeof move.on !== "boolean" || move.on === round.shift) return round;
    return { ...round, shift: move.on };
  },
  goals: (spec, round) => [
    ...spec.goals.map(({ need, reply }) =>
      round.met.includes(need) ? { met: true, say: text(reply) } : { met: false },
    ),
    ...(spec.copy ? [round.copied ? { met: true, say: text(spec.copy.reply) } : { met: false }] : []),
  ],
  hint(spec, round) {
    if (spec.copy && !round.copied) {
      const key = keyOf(spec, round);
      const sign = (wantedBy(spec)[round.right] ?? "").toUpperCase();
      return { ...key, words: own(key.words, { sign }) };
    }
    const goal = spec.goals.find(({ need }) => !round.met.includes(need));
    if (!goal) return null;
    const key = keyFor(goal.need, round);
    return { ...key, words: own(key.words, { sign: "A" }) };
  },
};
