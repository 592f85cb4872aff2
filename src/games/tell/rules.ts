import type { Rules } from "../../lesson/rules.ts";
import type { Spec } from "./spec.ts";

/** Nothing happens in *tell*: its round is empty and nothing is asked. */
export type Round = Record<string, never>;
export type Move = never;

export const rules: Rules<Spec, Round, Move> = {
  setup: () => ({}),
  play: (_spec, round) => round,
  goals: () => [],
  hint: () => null,
};
