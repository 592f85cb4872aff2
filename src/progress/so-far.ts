import type { ProgressState, Summary } from "./types.ts";

/** What a learner has so far: lessons played to their end, and the keepsakes that those left. It grows, and never shrinks. */
export interface SoFar {
  lessons: number;
  keepsakes: number;
}

/** What a learner has so far, from their record in short. A lesson that leaves no keepsake any more counts as a lesson. */
export function soFar({ finished }: Pick<Summary, "finished">): SoFar {
  const done = Object.values(finished);
  return { lessons: done.length, keepsakes: done.filter(({ earned }) => earned !== null).length };
}

/** Whether a learner has begun anything at all. */
export const hasBegun = ({ carryOn, finished }: Summary): boolean =>
  carryOn !== null || Object.keys(finished).length > 0;

/** Whether all that a learner did is there, as far as is known: nothing is in the way of saving, was lost, or could not be read. */
export const isWhole = ({ saving, loss, setAside }: ProgressState): boolean =>
  saving.state !== "not-saved" && loss === null && setAside === 0;
