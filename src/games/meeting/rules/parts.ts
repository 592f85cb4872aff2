import type { PartMove, Round } from "../round.ts";
import type { Goal, Spec } from "../spec.ts";
import type { Way } from "./reach.ts";

/** Lines of a goal, and whether each holds now. */
export type Holds = Partial<Record<keyof Goal, boolean>>;

/**
 * What a part adds to the rules, such as windows to share: what a round begins with, its moves, its lines of a goal, the way to a
 * line that doesn't hold (undefined: none of its lines), and what the others do where a goal needs it.
 * For a step that doesn't use the part, each leaves things as they are.
 */
export interface Part {
  opening(spec: Spec): Partial<Round>;
  play(spec: Spec, round: Round, move: PartMove): Round;
  lines(round: Round, goal: Goal): Holds;
  way(spec: Spec, round: Round, goal: Goal, holds: Holds): Way | undefined;
  provided(spec: Spec, round: Round, goal: Goal): Round;
}

/** The parts that are here. A lesson's come before its meeting opens, so that the same step always has the same rules. */
export const parts: Part[] = [];
