import type { Spec } from "./spec.ts";

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

/** Whether everything is where it may stay. */
export const done = (spec: Spec, round: Round): boolean =>
  spec.things.every(({ id }) => settled(spec, round, id));
