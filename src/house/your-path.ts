import { hasBegun, isWhole } from "../progress/so-far.ts";
import type { ProgressState } from "../progress/types.ts";

/**
 * What may be said of a learner's path: `back` (they have come back, and everything is where they left it), `stays` (nothing goes away),
 * `counted` (what is there, where something is in the way of saying more); null for somebody who has not begun.
 */
export type PathWords = "back" | "stays" | "counted" | null;

/**
 * What is true of a learner's path now. No clock is asked: a donated tablet's may be wrong by years. `cameBack` is whether the app was
 * opened, or brought to the front again, since they were last at home. `heardOfLoss`: something was lost, and this screen has said so.
 */
export function pathWords(state: ProgressState, cameBack: boolean, heardOfLoss = false): PathWords {
  if (!hasBegun(state.summary)) return null;
  if (!isWhole(state) || heardOfLoss) return "counted";
  return cameBack ? "back" : "stays";
}
