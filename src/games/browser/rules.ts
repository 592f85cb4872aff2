import type { Rules } from "../../lesson/rules.ts";
import type { Move, Round } from "./round.ts";
import { goalStates, latched } from "./rules/goals.ts";
import { nextStep } from "./rules/hint.ts";
import { moved } from "./rules/moves.ts";
import { begin } from "./rules/remarks.ts";
import { opening } from "./rules/setup.ts";
import type { Spec } from "./spec.ts";

export const rules: Rules<Spec, Round, Move> = {
  setup: (spec) => latched(spec, begin(spec, opening(spec))),
  play(spec, round, move) {
    const now = moved(spec, round, move);
    return now === round ? round : latched(spec, now);
  },
  goals: goalStates,
  hint: nextStep,
};
