import type { Random } from "./random.ts";
import type { Saying } from "./saying.ts";

/** One thing that a step asks for: whether it is true now, and what to say about it once it is. */
export interface GoalState {
  met: boolean;
  say?: Saying;
}

/**
 * The next right move. `words` says it, `control` is the `data-control` of what Robin lands on
 * (null where there is nothing to press, as in a waiting room), `move` does it.
 */
export interface Hint<Move> {
  words: Saying;
  control: string | null;
  move: Move;
}

/**
 * A game's rules: pure functions over plain JSON, with no clock, no chance but `random`, no language.
 * A round holds names and numbers, never words: words stay in the spec, so that a learner can change language in the middle.
 */
export interface Rules<Spec, Round, Move> {
  /** The round a step starts with; the same for the same spec and chance. */
  setup(spec: Spec, random: Random): Round;
  /** The round after a move. A move that makes no sense here, or is no move at all, returns the very same object. */
  play(spec: Spec, round: Round, move: Move): Round;
  /** What the step asks for, in order. An empty list: nothing is asked, the learner may go on. */
  goals(spec: Spec, round: Round): GoalState[];
  /** The next right move, or null when every goal is met. Following it from any round reaches the goals. */
  hint(spec: Spec, round: Round): Hint<Move> | null;
}

/** Rules whose shapes nobody outside the game needs to know: what the player works with. */
export type AnyRules = Rules<unknown, unknown, unknown>;
