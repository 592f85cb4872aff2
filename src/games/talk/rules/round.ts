import type { Face } from "../../../lesson/lesson.ts";
import type { Spec, Turn } from "../spec.ts";
import { type Choice, turnOf, waysFrom } from "./ways.ts";

/** What the learner said, and in which turn. */
export interface Said {
  turn: string;
  choice: Choice;
}

/**
 * The talk so far: what the learner said, in order, up to now. `tried` holds each thing ever said and `seen` each turn ever come to,
 * also those that were gone back on. `back` is true right after going back.
 */
export interface Round {
  said: Said[];
  tried: Said[];
  seen: string[];
  back: boolean;
}

/** The turn that is on now. */
export function turnNow(spec: Spec, { said }: Round): Turn {
  const last = said[said.length - 1];
  if (!last) return turnOf(spec, undefined);
  const from = turnOf(spec, last.turn);
  return turnOf(spec, waysFrom(from).find(({ choice }) => choice === last.choice)?.to);
}

/** The face that each person makes after some turns, one after the other. */
export function facesAfter(spec: Spec, turns: readonly Turn[]): Record<string, Face> {
  const faces = Object.fromEntries(spec.people.map(({ who, face }): [string, Face] => [who, face]));
  for (const { who, face } of turns.flatMap(({ lines }) => lines)) if (face) faces[who] = face;
  return faces;
}

/** Whether this was tried before, in whatever branch. */
export const wasTried = ({ tried }: Round, turn: string, choice: Choice): boolean =>
  tried.some((one) => one.turn === turn && one.choice === choice);
