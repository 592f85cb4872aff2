import { plain } from "../../lesson/markup.ts";
import type { Hint } from "../../lesson/rules.ts";
import { words as own, text } from "../../lesson/saying.ts";
import type { Move } from "./move.ts";
import { fitting, placeOf, type Round, settled } from "./round.ts";
import type { Spec } from "./spec.ts";
import { words } from "./words.ts";

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

/** The next tap: a thing that is not where it may stay, and then a place where it may. */
export function hint(spec: Spec, round: Round): Hint<Move> | null {
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
