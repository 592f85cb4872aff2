import { plain } from "../../../lesson/markup.ts";
import { useQuiet } from "../../../ui/use-quiet.ts";
import { useStore } from "../../../ui/use-store.ts";
import { reading } from "../../../voice/voices.ts";
import { rules } from "../rules.ts";
import type { Scene } from "./scene.ts";

const WAITING = 2000;
const QUIET = 6000;
const A_WORD = 300;

/** How long nobody touches anything before others take their turn, in milliseconds: slow readers have read the lines by then. */
export function calmFor({ spec, round }: Pick<Scene, "spec" | "round">): number {
  if (rules.hint(spec, round)?.control === null) return WAITING;
  const words = round.lines.flatMap((line) => plain(spec.script[line]?.says ?? "").split(/\s+/));
  return QUIET + A_WORD * words.filter(Boolean).length;
}

/** Lets the script go on after a calm moment, for as long as something waits for one. Call what it returns on each act of the learner. */
export function useCalmMoment({ spec, round, play, showing }: Scene): () => void {
  const aloud = useStore(reading, (state) => state.aloud);
  const waits = !showing && !aloud && rules.play(spec, round, { type: "calm" }) !== round;
  return useQuiet(
    waits,
    round,
    () => calmFor({ spec, round }),
    () => play({ type: "calm" }),
  );
}
