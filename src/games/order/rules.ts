import { plain } from "../../lesson/markup.ts";
import { shuffled } from "../../lesson/random.ts";
import type { Hint, Rules } from "../../lesson/rules.ts";
import { words as own, text } from "../../lesson/saying.ts";
import { allNeeds, needs, tooSoon } from "./needs.ts";
import type { Spec } from "./spec.ts";
import { words } from "./words.ts";

/** The steps that are still to be placed, the row so far, and the step of the row that is in hand: the one replied to. */
export interface Round {
  pile: string[];
  row: string[];
  hand: string | null;
}

/** A tap puts a step at the row's end, or takes one of the row in hand. The others move the one in hand. */
export type Move = { type: "tap"; step: string } | { type: "earlier" | "later" | "back" };

const done = (spec: Spec, { pile, row }: Round): boolean =>
  pile.length === 0 && row.every((id) => !tooSoon(spec, row, id));

function tapped(round: Round, step: string): Round {
  const { pile, row, hand } = round;
  if (pile.includes(step)) return { pile: pile.filter((id) => id !== step), row: [...row, step], hand: step };
  return row.includes(step) && hand !== step ? { ...round, hand: step } : round;
}

function moved(round: Round, by: -1 | 1): Round {
  const { row, hand } = round;
  const at = hand === null ? -1 : row.indexOf(hand);
  const other = row[at + by];
  if (at < 0 || hand === null || other === undefined) return round;
  return { ...round, row: row.map((id) => (id === hand ? other : id === other ? hand : id)) };
}

function takenBack(round: Round): Round {
  const { pile, row, hand } = round;
  if (hand === null) return round;
  return { pile: [...pile, hand], row: row.filter((id) => id !== hand), hand: null };
}

const named = (spec: Spec, id: string) => text(plain(spec.steps.find((step) => step.id === id)?.words ?? ""));

/** Brings the last step that stands before something it needs to its place. */
function toMend(spec: Spec, { row, hand }: Round): Hint<Move> | null {
  const early = [...row]
    .reverse()
    .find((id) => allNeeds(spec, id).some((need) => row.indexOf(need) > row.indexOf(id)));
  if (early === undefined) return null;
  const step = named(spec, early);
  return hand === early
    ? { words: own(words.moveLater, { step }), control: "later", move: { type: "later" } }
    : {
        words: own(words.takeInHand, { step }),
        control: `step-${early}`,
        move: { type: "tap", step: early },
      };
}

/** The next step to put down: in the file's order, one for which all is ready. */
function toPlace(spec: Spec, { pile, row }: Round): Hint<Move> | null {
  const next = spec.steps.find(
    ({ id }) => pile.includes(id) && needs(spec, id).every((need) => row.includes(need)),
  );
  if (!next) return null;
  const said = row.length === 0 ? words.tryFirst : words.tryNext;
  return {
    words: own(said, { step: named(spec, next.id) }),
    control: `step-${next.id}`,
    move: { type: "tap", step: next.id },
  };
}

export const rules: Rules<Spec, Round, Move> = {
  setup(spec, random) {
    const ids = spec.steps.map(({ id }) => id);
    const [first = "", ...rest] = shuffled(ids, random);
    // Never laid out in the very order that is asked for.
    const inOrder = [first, ...rest].every((id, at) => id === ids[at]);
    return { pile: inOrder ? [...rest, first] : [first, ...rest], row: [], hand: null };
  },
  play(_spec, round, move) {
    if (move?.type === "tap") return tapped(round, move.step);
    if (move?.type === "earlier") return moved(round, -1);
    if (move?.type === "later") return moved(round, 1);
    return move?.type === "back" ? takenBack(round) : round;
  },
  goals: (spec, round) => [{ met: done(spec, round) }],
  hint: (spec, round) => (done(spec, round) ? null : (toMend(spec, round) ?? toPlace(spec, round))),
};
