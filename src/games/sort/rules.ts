import { shuffled } from "../../lesson/random.ts";
import type { Rules } from "../../lesson/rules.ts";
import { hint } from "./hint.ts";
import type { Move } from "./move.ts";
import { done, placeOf, type Round } from "./round.ts";
import type { Spec } from "./spec.ts";

function put(round: Round, thing: string, place: string): Round {
  const last = { thing, place };
  const still = placeOf(round, thing) === place;
  const others = round.placed.filter((placing) => placing.thing !== thing);
  return { ...round, placed: still ? round.placed : [...others, last], hand: null, open: null, last };
}

function tappedThing(spec: Spec, round: Round, thing: string): Round {
  if (!spec.things.some(({ id }) => id === thing)) return round;
  if (round.open !== null) return put(round, thing, round.open);
  return round.hand === thing ? round : { ...round, hand: thing, last: null };
}

function tappedPlace(spec: Spec, round: Round, place: string): Round {
  if (!spec.places.some(({ id }) => id === place)) return round;
  if (round.hand !== null) return put(round, round.hand, place);
  return round.open === place ? round : { ...round, open: place, last: null };
}

function takenBack(round: Round): Round {
  const { hand, placed } = round;
  if (hand === null || placeOf(round, hand) === undefined) return round;
  return { ...round, placed: placed.filter(({ thing }) => thing !== hand), hand: null };
}

export const rules: Rules<Spec, Round, Move> = {
  setup(spec, random) {
    const order = spec.things.map(({ id }) => id);
    return {
      order: spec.mixed ? shuffled(order, random) : order,
      placed: [],
      hand: null,
      open: null,
      last: null,
    };
  },
  play(spec, round, move) {
    if (move?.type === "thing") return tappedThing(spec, round, move.thing);
    if (move?.type === "place") return tappedPlace(spec, round, move.place);
    return move?.type === "take-back" ? takenBack(round) : round;
  },
  goals: (spec, round) => [{ met: done(spec, round) }],
  hint,
};
