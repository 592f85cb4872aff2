import { useEffect, useState } from "preact/hooks";
import { rules } from "../rules.ts";
import type { Meeting } from "./meeting.ts";

/** How long nobody touches anything before the others take their turn, in milliseconds. */
export const CALM = 2500;

/** Lets the script go on after a calm moment, for as long as something waits for one. Call what it returns on each act of the learner. */
export function useCalmMoment({ spec, round, play, showing }: Meeting): () => void {
  const [acts, setActs] = useState(0);
  const waits = !showing && rules.play(spec, round, { type: "calm" }) !== round;
  useEffect(() => {
    if (!waits) return;
    const timer = setTimeout(() => play({ type: "calm" }), CALM);
    return () => clearTimeout(timer);
  }, [waits, round, acts]);
  return () => setActs((before) => before + 1);
}
