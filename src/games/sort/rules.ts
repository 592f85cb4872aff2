import { plain } from "../../lesson/markup.ts";
import { shuffled } from "../../lesson/random.ts";
import type { Hint, Rules } from "../../lesson/rules.ts";
import { words as own, text } from "../../lesson/saying.ts";
import type { Spec } from "./spec.ts";
import { words } from "./words.ts";

/** A thing in a place. */
export interface Placing {
  thing: string;
  place: string;
}

/**
 * The things in the order of the screen, and where those are that have a place, in the order of placing. `hand` is the thing that was
 * picked up, `open` the place that was tapped with empty hands, `last` the placing that is replied to.
 */
export interface Round {
  order: string[];
  placed: Placing[];
  hand: string | null;
  open: string | null;
  last: Placing | null;
}

export type Move =
  | { type: "thing"; thing: string }
  | { type: "place"; place: string }
  | { type: "take-back" };

/** The places where a thing may stay: the ones that fit, or, where none is said to, any. */
export function fitting(spec: Spec, id: string): string[] {
  const replies = spec.things.find((thing) => thing.id === id)?.replies ?? [];
  const fit = replies.filter((reply) => reply.fits);
  return (fit.length > 0 ? fit : replies).map((reply) => reply.in);
}

/** Where a thing has been put; none while it is still to be placed. */
export const placeOf = (round: Round, id: string): string | undefined =>
  round.placed.find(({ thing }) => thing === id)?.place;

/** Whether a thing is where it may stay. */
export const settled = (spec: Spec, round: Round, id: string): boolean =>
  fitting(spec, id).includes(placeOf(round, id) ?? "");

const done = (spec: Spec, round: Round): boolean => spec.things.every(({ id }) => settled(spec, round, id));

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

const nameOf = (list: readonly { id: string; words?: string; name?: string }[], id: string) => {
  const found = list.find((one) => one.id === id);
  return text(plain(found?.words ?? found?.name ?? ""));
};

/** Towards a place: tap it. */
function toPlace(spec: Spec, thing: string): Hint<Move> {
  const fit = fitting(spec, thing);
  const [place = ""] = fit;
  const { nudge } = spec.things.find(({ id }) => id === thing) ?? {};
  const said = fit.length === spec.places.length ? words.tryAny : words.tryPlace;
  return {
    words: nudge
      ? text(nudge)
      : own(said, { thing: nameOf(spec.things, thing), place: nameOf(spec.places, place) }),
    control: `place-${place}`,
    move: { type: "place", place },
  };
}

const toThing = (spec: Spec, thing: string, said: string): Hint<Move> => ({
  words: own(said, { thing: nameOf(spec.things, thing) }),
  control: `thing-${thing}`,
  move: { type: "thing", thing },
});

function hint(spec: Spec, round: Round): Hint<Move> | null {
  const left = round.order.filter((id) => !settled(spec, round, id));
  const [first] = left;
  if (first === undefined) return null;
  if (round.open !== null) {
    const fits = left.find((id) => fitting(spec, id).includes(round.open ?? ""));
    return fits ? toThing(spec, fits, words.goesHere) : toPlace(spec, first);
  }
  if (round.hand !== null && left.includes(round.hand)) return toPlace(spec, round.hand);
  return toThing(spec, first, placeOf(round, first) === undefined ? words.takeThis : words.moveThis);
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
