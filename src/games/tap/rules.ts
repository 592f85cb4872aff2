import type { Rules } from "../../lesson/rules.ts";
import { words as own, text } from "../../lesson/saying.ts";
import { counted, type Hands, noHands, shaky, type Touch } from "./hands.ts";
import { stepOf } from "./names.ts";
import type { Spec, Toy } from "./spec.ts";
import { words } from "./words.ts";

/** What there is to answer: a thing was done, or came a bit on, or a touch missed it, or came twice, or had one finger. */
export type What = "done" | "some" | "near" | "again" | "one-finger" | "afresh";

/**
 * `at` is how far each thing has come now, in hundredths, and `popped` which bubbles have gone; `met` are the things that have been
 * done once, which stays so whatever is done to them afterwards. `answer` is what was said to the offer of steady hands.
 */
export interface Round {
  at: Record<string, number>;
  popped: Record<string, number[]>;
  met: string[];
  last: { toy: string; what: What } | null;
  hands: Hands;
  answer: "yes" | "no" | null;
}

export type Move =
  | { type: "do"; toy: string; by: number }
  | { type: "pop"; toy: string; part: number }
  | { type: "afresh"; toy: string }
  | { type: "touch"; toy: string; touch: Touch; fingers?: 1 }
  | { type: "answer"; yes: boolean };

export const bubblesIn = ({ big, small }: Toy): number => big + small;

/** The things that are there by now: the next one comes when the one before it has been done. */
export function shownToys(spec: Spec, round: Round): Toy[] {
  const first = spec.toys.findIndex(({ id }) => !round.met.includes(id));
  return first < 0 ? spec.toys : spec.toys.slice(0, first + 1);
}

const allMet = (spec: Spec, round: Round): boolean => spec.toys.every(({ id }) => round.met.includes(id));

/** Whether steady hands are to be offered now: at the end of the step, once. */
export const offersHelp = (spec: Spec, round: Round): boolean =>
  round.answer === null && allMet(spec, round) && shaky(round.hands);

const met = (round: Round, toy: Toy, done: boolean): string[] =>
  done && !round.met.includes(toy.id) ? [...round.met, toy.id] : round.met;

/** A cup that has been tipped over and stood up goes on doing both; all else stays between nothing and done. */
function moved(toy: Toy, at: number, by: number): number {
  if (toy.toy === "cup") return at >= 100 ? (at === 100 ? 150 : 100) : Math.min(100, at + 50);
  return Math.max(0, Math.min(100, at + by));
}

function doneTo(round: Round, toy: Toy, by: number): Round {
  if (toy.toy === "bubbles" || !Number.isInteger(by) || by === 0 || Math.abs(by) > 100) return round;
  const before = round.at[toy.id] ?? 0;
  const at = moved(toy, before, by);
  const done = at >= 100;
  const what = at === 100 ? "done" : "some";
  if (at === before && round.last?.toy === toy.id && round.last.what === what) return round;
  return {
    ...round,
    at: { ...round.at, [toy.id]: at },
    met: met(round, toy, done),
    last: { toy: toy.id, what },
  };
}

function popped(round: Round, toy: Toy, part: number): Round {
  const gone = round.popped[toy.id] ?? [];
  const all = bubblesIn(toy);
  if (toy.toy !== "bubbles" || !Number.isInteger(part) || gone.includes(part)) return round;
  if (part < 0 || part >= all) return round;
  const after = [...gone, part];
  const done = after.length === all;
  return {
    ...round,
    popped: { ...round.popped, [toy.id]: after },
    met: met(round, toy, done),
    last: { toy: toy.id, what: done ? "done" : "some" },
  };
}

/** Sets one thing back to how it was, to be touched again. That it has been done stays. */
function afresh(round: Round, toy: Toy): Round {
  const there = (round.at[toy.id] ?? 0) > 0 || (round.popped[toy.id] ?? []).length > 0;
  if (!there) return round;
  const { [toy.id]: _at, ...at } = round.at;
  const { [toy.id]: _popped, ...others } = round.popped;
  return { ...round, at, popped: others, last: { toy: toy.id, what: "afresh" } };
}

/** What a touch is answered with: null where it says nothing by itself, as when a tap slid and hit all the same. */
function answerTo(touch: Touch, fingers: unknown): What | null {
  if (touch?.near === 1) return "near";
  if (touch?.again === 1) return "again";
  return fingers === 1 ? "one-finger" : null;
}

function touched(round: Round, toy: Toy, touch: Touch, fingers: unknown): Round {
  const hands = counted(round.hands, touch);
  if (hands === round.hands && fingers !== 1) return round;
  const what = answerTo(touch, fingers);
  if (what === null) return { ...round, hands };
  const heard = round.last?.toy === toy.id && round.last.what === what;
  if (heard && hands === round.hands) return round;
  return { ...round, hands, last: { toy: toy.id, what } };
}

const hintFor: Record<Toy["toy"], string> = {
  bubbles: words.hintBubbles,
  cup: words.hintCup,
  curtain: words.hintCurtain,
  cat: words.hintCat,
  page: words.hintPage,
  kettle: words.hintKettle,
  photo: words.hintPhoto,
};

export const rules: Rules<Spec, Round, Move> = {
  setup: () => ({ at: {}, popped: {}, met: [], last: null, hands: noHands, answer: null }),
  play(spec, round, move) {
    if (move?.type === "answer") {
      if (!offersHelp(spec, round) || typeof move.yes !== "boolean") return round;
      return { ...round, answer: move.yes ? "yes" : "no" };
    }
    const toy = shownToys(spec, round).find(({ id }) => id === move?.toy);
    if (!toy) return round;
    switch (move.type) {
      case "do":
        return doneTo(round, toy, move.by);
      case "pop":
        return popped(round, toy, move.part);
      case "afresh":
        return afresh(round, toy);
      case "touch":
        return touched(round, toy, move.touch, move.fingers);
      default:
        return round;
    }
  },
  goals: (spec, round) =>
    spec.toys.map(({ id, reply }) =>
      round.met.includes(id) ? { met: true, say: text(reply) } : { met: false },
    ),
  hint(spec, round) {
    const toy = spec.toys.find(({ id }) => !round.met.includes(id));
    if (!toy) return null;
    const said = own(hintFor[toy.toy]);
    if (toy.toy !== "bubbles") {
      const move: Move = { type: "do", toy: toy.id, by: stepOf[toy.toy] };
      return { words: said, control: `do-${toy.id}`, move };
    }
    const gone = round.popped[toy.id] ?? [];
    const part = Array.from({ length: bubblesIn(toy) }, (_, at) => at).find((at) => !gone.includes(at)) ?? 0;
    return { words: said, control: `bubble-${toy.id}-${part}`, move: { type: "pop", toy: toy.id, part } };
  },
};
