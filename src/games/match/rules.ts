import { plain } from "../../lesson/markup.ts";
import { type Random, shuffled } from "../../lesson/random.ts";
import type { Rules } from "../../lesson/rules.ts";
import { words as own, text } from "../../lesson/saying.ts";
import type { Half, Spec } from "./spec.ts";
import { words } from "./words.ts";

export type Side = "left" | "right";

/** Half of a pair. */
export interface Held {
  side: Side;
  pair: string;
}

/**
 * The halves of each side in the order of the screen, by their pairs' names; the pairs that have met, in that order; the half in hand;
 * and the two that were held together last, which are replied to.
 */
export interface Round {
  left: string[];
  right: string[];
  joined: string[];
  hand: Held | null;
  last: { left: string; right: string } | null;
}

export type Move = { type: "tap"; side: Side; pair: string } | { type: "look"; pair: string };

/** What a half is called: its words, or what its drawing shows. */
export const nameOf = (half: Half | undefined): string => plain(half?.words ?? half?.about ?? "");

/** The halves of one side, laid out so that no row is a pair by itself where that can be helped. */
function apart(left: readonly string[], random: Random): string[] {
  const right = shuffled(left, random);
  const turned = right.map((_, by) => [...right.slice(by), ...right.slice(0, by)]);
  return turned.find((order) => order.every((id, at) => id !== left[at])) ?? right;
}

function tapped(round: Round, { side, pair }: Held): Round {
  const { hand, joined, last } = round;
  if (joined.includes(pair)) return round;
  if (hand === null || hand.side === side) {
    return hand?.pair === pair ? round : { ...round, hand: { side, pair }, last: null };
  }
  const two = side === "left" ? { left: pair, right: hand.pair } : { left: hand.pair, right: pair };
  if (two.left === two.right) return { ...round, joined: [...joined, pair], hand: null, last: two };
  // The first stays in hand: it may be tried with the next at once.
  return last?.left === two.left && last.right === two.right ? round : { ...round, last: two };
}

function looked(round: Round, pair: string): Round {
  const shown = round.last?.left === pair && round.last.right === pair;
  if (shown || !round.joined.includes(pair)) return round;
  return { ...round, hand: null, last: { left: pair, right: pair } };
}

export const rules: Rules<Spec, Round, Move> = {
  setup(spec, random) {
    const left = shuffled(
      spec.pairs.map(({ id }) => id),
      random,
    );
    return { left, right: apart(left, random), joined: [], hand: null, last: null };
  },
  play(_spec, round, move) {
    if (move?.type === "look") return looked(round, move.pair);
    if (move?.type !== "tap" || (move.side !== "left" && move.side !== "right")) return round;
    return round[move.side].includes(move.pair) ? tapped(round, move) : round;
  },
  goals: (spec, round) => [{ met: round.joined.length === spec.pairs.length }],
  hint(spec, round) {
    const pair = round.hand?.pair ?? round.left.find((id) => !round.joined.includes(id));
    const found = spec.pairs.find(({ id }) => id === pair);
    if (!found || !pair) return null;
    const side = round.hand?.side === "left" ? "right" : "left";
    const said = round.hand ? text(found.clue) : own(words.startWith, { half: text(nameOf(found.left)) });
    return { words: said, control: `${side}-${pair}`, move: { type: "tap", side, pair } };
  },
};
