import type { Deed } from "../names.ts";
import type { Round } from "../round.ts";
import type { Remark, Spec } from "../spec.ts";

const waiting = (spec: Spec, wanted: (when: Remark["when"]) => boolean): number[] =>
  spec.remarks.flatMap(({ when }, number) => (wanted(when) ? [number] : []));

/** The round with the last of some remarks made; the same where there is none. */
const made = (round: Round, numbers: number[]): Round => {
  const last = numbers[numbers.length - 1];
  return last === undefined ? round : { ...round, line: last };
};

/** Remarks on something that was done so many times before: each in turn, and those with `again` from their turn on. */
const inTurn = (spec: Spec, numbers: number[], times: number): number[] =>
  numbers.filter((number, turn) => turn === times || (turn < times && spec.remarks[number]?.again === true));

/** What is said as the step opens. */
export const begin = (spec: Spec, round: Round): Round =>
  made(
    round,
    waiting(spec, (when) => when === "start"),
  );

/** What is said when a goal is met. */
export const reached = (spec: Spec, round: Round, goal: string): Round =>
  made(
    round,
    waiting(spec, (when) => typeof when === "object" && "goal" in when && when.goal === goal),
  );

/** What is said when a page is opened. It is counted as a deed is, by the page's name. */
export function opened(spec: Spec, round: Round, page: string): Round {
  const key = `opened ${page}`;
  const times = round.deeds[key] ?? 0;
  const numbers = waiting(
    spec,
    (when) => typeof when === "object" && "opened" in when && when.opened === page,
  );
  return made({ ...round, deeds: { ...round.deeds, [key]: times + 1 } }, inTurn(spec, numbers, times));
}

/** What is said when the learner does something. */
export function did(spec: Spec, round: Round, deed: Deed): Round {
  const times = round.deeds[deed] ?? 0;
  const numbers = waiting(spec, (when) => typeof when === "object" && "did" in when && when.did === deed);
  return made({ ...round, deeds: { ...round.deeds, [deed]: times + 1 } }, inTurn(spec, numbers, times));
}
