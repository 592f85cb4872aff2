/**
 * How a learner's touches went in this step, counted: `near` landed beside a thing, `again` came a moment after another on the same
 * spot, `wandered` slid while they were taps. Numbers and nothing else: not where, not when.
 */
export interface Hands {
  near: number;
  again: number;
  wandered: number;
}

/** One touch as the view measured it: `near` and `again` are 0 or 1, `drift` how far the finger slid during a tap, in CSS pixels. */
export interface Touch {
  near: number;
  again: number;
  drift: number;
}

export const noHands: Hands = { near: 0, again: 0, wandered: 0 };

/**
 * From here a tap has wandered, in CSS pixels. Browsers give a tap up for a scroll past about 15; a finger that comes within a third
 * of that loses taps elsewhere.
 */
export const WANDERS = 10;

/**
 * So many touches of these kinds in one step, and help is offered. Once is anybody's finger, twice may be chance, three times in a
 * dozen touches is how this hand is today. Low, since an offer too many costs one “No, thank you”, and one too few costs weeks of
 * taps that miss.
 */
const OFTEN = 3;

/** A number of pixels that a finger can slide. */
const isLength = (value: unknown): value is number =>
  typeof value === "number" && Number.isFinite(value) && value >= 0 && value <= 5000;

const isOnce = (value: unknown): value is number => value === 0 || value === 1;

/** The hands with one more touch counted; the same object where it counts for nothing or is no touch at all. */
export function counted(hands: Hands, touch: unknown): Hands {
  if (typeof touch !== "object" || touch === null) return hands;
  const { near, again, drift } = touch as Partial<Touch>;
  if (!isOnce(near) || !isOnce(again) || !isLength(drift)) return hands;
  const wandered = drift >= WANDERS ? 1 : 0;
  if (near + again + wandered === 0) return hands;
  return { near: hands.near + near, again: hands.again + again, wandered: hands.wandered + wandered };
}

/** Whether help for shaky hands is to be offered. */
export const shaky = ({ near, again, wandered }: Hands): boolean => near + again + wandered >= OFTEN;
