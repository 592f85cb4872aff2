import { plain } from "../../lesson/markup.ts";
import { shuffled } from "../../lesson/random.ts";
import type { Rules } from "../../lesson/rules.ts";
import { words as own, text } from "../../lesson/saying.ts";
import type { Spec } from "./spec.ts";
import { words } from "./words.ts";

/** The answers in the order of the screen, which were tried, and the one tried last: all by number in the lesson's own order. */
export interface Round {
  order: number[];
  tried: number[];
  last: number | null;
}

export interface Move {
  type: "choose";
  choice: number;
}

/** The answers that let the learner go on: the ones that fit, or, where none is said to, any. */
function fitting(spec: Spec): number[] {
  const all = spec.choices.map((_, at) => at);
  const fit = all.filter((at) => spec.choices[at]?.fits);
  return fit.length > 0 ? fit : all;
}

const done = (spec: Spec, round: Round): boolean => fitting(spec).some((at) => round.tried.includes(at));

export const rules: Rules<Spec, Round, Move> = {
  setup(spec, random) {
    const order = spec.choices.map((_, at) => at);
    return { order: spec.mixed ? shuffled(order, random) : order, tried: [], last: null };
  },
  play(spec, round, move) {
    if (move?.type !== "choose" || round.last === move.choice) return round;
    if (!spec.choices.some((_, at) => at === move.choice)) return round;
    const tried = round.tried.includes(move.choice) ? round.tried : [...round.tried, move.choice];
    return { ...round, tried, last: move.choice };
  },
  goals: (spec, round) => [{ met: done(spec, round) }],
  hint(spec, round) {
    if (done(spec, round)) return null;
    const choice = fitting(spec)[0] ?? 0;
    const answer = text(plain(spec.choices[choice]?.words ?? ""));
    const anyWillDo = fitting(spec).length === spec.choices.length;
    const said = anyWillDo ? own(words.tryAny, { answer }) : own(words.tryThis, { answer });
    return {
      words: spec.nudge ? text(spec.nudge) : said,
      control: `choice-${choice}`,
      move: { type: "choose", choice },
    };
  },
};
