import type { Rules } from "../../../lesson/rules.ts";
import type { Move, Round } from "../round.ts";
import type { Spec } from "../spec.ts";
import { begin } from "./beats.ts";
import { goalStates, latched } from "./goals.ts";
import { nextStep } from "./hint.ts";
import { moved } from "./moves.ts";
import { opening } from "./setup.ts";

export const rules: Rules<Spec, Round, Move> = {
  setup: (spec) => latched(spec, begin(spec, opening(spec))),
  play(spec, round, move) {
    const now = moved(spec, round, move);
    return now === round ? round : latched(spec, now);
  },
  goals: goalStates,
  hint: nextStep,
};
