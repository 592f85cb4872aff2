import { useEffect, useRef } from "preact/hooks";
import type { Noise } from "../names.ts";
import type { Round } from "../round.ts";
import { inside } from "../rules/seen.ts";
import type { Meeting } from "./meeting.ts";
import { useRest } from "./use-rest.ts";

/** The noises that begin between two rounds where the learner hears them: at their own place, or through an open microphone. */
export function noisesBegun(before: Round | null, now: Round): Noise[] {
  return Object.entries(now.people).flatMap(([who, { noise, mic, here }]) => {
    const heard = who === "you" || (inside(now) && here && mic === "on");
    return noise && heard && before?.people[who]?.noise !== noise ? [noise] : [];
  });
}

/** Makes each noise once as it begins. Noises from the start wait for the learner's first tap: call what it returns then. */
export function useSounding({ round, sound, showing }: Meeting): () => void {
  const before = useRef<Round | null>(null);
  const waiting = useRef<Noise[]>([]);
  const { rest } = useRest();
  const make = (noises: Noise[]) => {
    for (const noise of noises) rest?.makeNoise(noise);
  };
  useEffect(() => {
    if (showing) return;
    const begun = sound ? noisesBegun(before.current, round) : [];
    if (before.current) make(begun);
    else waiting.current = begun;
    before.current = round;
  }, [round, showing]);
  return () => {
    if (showing || !sound) return;
    make(waiting.current);
    waiting.current = [];
  };
}
