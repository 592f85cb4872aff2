/** What a learner can do: tap a thing, tap a place, or put back the thing in hand. */
export type Move =
  | { type: "thing"; thing: string }
  | { type: "place"; place: string }
  | { type: "take-back" };
