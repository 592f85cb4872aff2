import type { Rules } from "../../lesson/rules.ts";
import type { Move, Round } from "./round.ts";
import { arrived, begin, calmed } from "./rules/beats.ts";
import { opening } from "./rules/device.ts";
import { currentGoal, goalStates, latched } from "./rules/goals.ts";
import { nextStep } from "./rules/hint.ts";
import { settled } from "./rules/network.ts";
import { press } from "./rules/press.ts";
import { letter, otherLetter } from "./rules/typing.ts";
import type { Spec } from "./spec.ts";

/** After a calm moment the script goes on; a message comes that the goal needs and nothing else has brought, but for a code, which comes when it is asked for. */
function calm(spec: Spec, round: Round): Round {
  const scripted = calmed(spec, round);
  if (scripted !== round) return scripted;
  const goal = currentGoal(spec, round);
  const needed = goal?.read ?? goal?.answered;
  return needed === undefined || needed === spec.signIn?.message ? round : arrived(spec, round, needed);
}

function moved(spec: Spec, round: Round, move: Move | null | undefined): Round {
  switch (move?.type) {
    case "press":
      return press(spec, round, move.control);
    case "letter":
      return letter(spec, round);
    case "other-letter":
      return otherLetter(spec, round);
    case "calm":
      return calm(spec, round);
    default:
      return round;
  }
}

export const rules: Rules<Spec, Round, Move> = {
  setup: (spec) => latched(spec, settled(spec, begin(spec, opening(spec)))),
  play(spec, round, move) {
    const now = moved(spec, round, move);
    return now === round ? round : latched(spec, settled(spec, now));
  },
  goals: goalStates,
  hint: nextStep,
};
