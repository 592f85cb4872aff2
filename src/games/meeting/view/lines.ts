import { useRef } from "preact/hooks";
import { inside } from "../rules/seen.ts";
import type { Beat, Spec } from "../spec.ts";
import type { Meeting } from "./meeting.ts";

/** The beats that came since `before`: none where the round went back, the new ones where it went another way. */
export function beatsSince(before: readonly number[], now: readonly number[]): number[] {
  const parted = now.findIndex((beat, at) => before[at] !== beat);
  return parted < 0 ? [] : now.slice(parted);
}

/** The lines in the bubbles, by their beats' numbers. */
export interface Lines {
  past: readonly number[];
  beats: number[];
  /** Lines said while no bubbles were on the screen: nobody has read them yet. */
  unread: number[];
  /** Counts the times somebody spoke, so that a line said again comes up anew. */
  turn: number;
}

const KEPT = 3;

/** The words of a beat that stand in a bubble: what somebody says, or writes where there is no chat to read it in. */
export function bubbleWords(
  { controls }: Pick<Spec, "controls">,
  beat: Beat | undefined,
): string | undefined {
  if (!beat?.who) return undefined;
  return beat.says ?? (controls.includes("chat") ? undefined : beat.message);
}

/** The lines of the moment: what was said last, what was said together with it, and what was said out of sight. */
export function useLines({ spec, round }: Pick<Meeting, "spec" | "round">): Lines {
  const { past } = round;
  const spoken = (beats: readonly number[]) =>
    beats.filter((beat) => bubbleWords(spec, spec.script[beat]) !== undefined);
  const opening = () => {
    const said = spoken(past);
    return said.slice(said.every((beat) => spec.script[beat]?.when === "start") ? -KEPT : -1);
  };
  const kept = useRef<Lines | null>(null);
  kept.current ??= { past, beats: opening(), unread: inside(round) ? [] : spoken(past), turn: 0 };
  const { past: before, beats, unread, turn } = kept.current;
  if (before !== past) {
    const fresh = spoken(beatsSince(before, past));
    const wentBack = past.length < before.length;
    const still = wentBack ? [] : unread;
    const now =
      fresh.length > 0 ? [...still, ...fresh].slice(-KEPT) : wentBack ? spoken(past).slice(-1) : beats;
    kept.current = {
      past,
      beats: now,
      unread: inside(round) ? [] : [...still, ...fresh],
      turn: now === beats ? turn : turn + 1,
    };
  }
  return kept.current;
}
