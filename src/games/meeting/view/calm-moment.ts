import { plain } from "../../../lesson/markup.ts";
import { useQuiet } from "../../../ui/use-quiet.ts";
import { useStore } from "../../../ui/use-store.ts";
import { reading } from "../../../voice/voices.ts";
import { rules } from "../rules/core.ts";
import { inside } from "../rules/seen.ts";
import { bubbleWords, type Lines } from "./lines.ts";
import type { Meeting } from "./meeting.ts";

/** How long a calm moment is where there is nothing to do but wait, in milliseconds. */
export const WAITING = 2000;

const QUIET = 6000;
const A_WORD = 300;

/** How long nobody touches anything before the others take their turn, in milliseconds: slow readers have read the lines by then. */
export function calmFor({ spec, round }: Pick<Meeting, "spec" | "round">, beats: readonly number[]): number {
  if (!inside(round) && round.place !== "left") return WAITING;
  if (rules.hint(spec, round)?.control === null) return WAITING;
  const words = beats.flatMap((beat) =>
    plain(bubbleWords(spec, spec.script[beat]) ?? "")
      .split(/\s+/)
      .filter(Boolean),
  );
  return QUIET + A_WORD * words.length;
}

/** Lets the script go on after a calm moment, for as long as something waits for one. Call what it returns on each act of the learner. */
export function useCalmMoment({ spec, round, play, showing }: Meeting, { beats }: Lines): () => void {
  const aloud = useStore(reading, (state) => state.aloud);
  const waits = !showing && !aloud && rules.play(spec, round, { type: "calm" }) !== round;
  return useQuiet(
    waits,
    round,
    () => calmFor({ spec, round }, beats),
    () => play({ type: "calm" }),
  );
}
