import type { GoalState } from "../../../lesson/rules.ts";
import { text } from "../../../lesson/saying.ts";
import type { Round } from "../round.ts";
import type { Goal, Spec } from "../spec.ts";
import { reached } from "./remarks.ts";
import { askedShape, formOf, here, lack, pageWith } from "./seen.ts";

/** The goal that comes next, or undefined when all are met. */
export const currentGoal = (spec: Spec, round: Round): Goal | undefined => spec.goals[round.met];

const fieldOf = (spec: Spec, id: string) => {
  const page = pageWith(spec, id);
  const field = page && formOf(page)?.fields.find((one) => one.id === id);
  return page && field ? { page: page.id, field } : null;
};

/** Whether a field has something in it that fits. */
export function fits(spec: Spec, round: Round, id: string): boolean {
  const found = fieldOf(spec, id);
  const filled = found && (round.forms[found.page]?.fields[id] ?? null);
  return found !== null && filled !== null && lack(found.field, filled) === null;
}

/** Whether a field has something that fits in it, other than at the start. */
export function changed(spec: Spec, round: Round, id: string): boolean {
  const found = fieldOf(spec, id);
  if (!found || !fits(spec, round, id)) return false;
  const start = found.field.kind === "words" ? (found.field.starts ?? null) : null;
  return round.forms[found.page]?.fields[id] !== start;
}

/** What a goal asks for, line by line, and whether each holds now. Lines that the goal leaves out are left out here. */
export function lines(spec: Spec, round: Round, goal: Goal): Partial<Record<keyof Goal, boolean>> {
  const holds: Partial<Record<keyof Goal, boolean>> = {};
  const { searched, did } = goal;
  if (goal.page) holds.page = here(round).place === goal.page;
  if (goal.visited) holds.visited = round.visited.includes(goal.visited);
  if (searched)
    holds.searched = round.searched.some(
      (words) => searched === "any" || askedShape(spec, words) === searched,
    );
  if (goal.lock) holds.lock = round.locks.includes(goal.lock);
  if (goal.address) holds.address = round.addresses.includes(goal.address);
  if (goal.tapped) holds.tapped = round.tapped.includes(goal.tapped);
  if (goal.cookies) holds.cookies = round.cookies[goal.cookies] !== undefined;
  if (did) holds.did = (round.deeds[did] ?? 0) > 0;
  if (goal.tabs) holds.tabs = round.tabs.length === goal.tabs;
  if (goal.filled) holds.filled = goal.filled.every((id) => fits(spec, round, id));
  if (goal.changed) holds.changed = changed(spec, round, goal.changed);
  if (goal.lookedOver) holds.lookedOver = round.lookedOver.includes(goal.lookedOver);
  if (goal.sent) holds.sent = round.sent.includes(goal.sent);
  return holds;
}

/** The round with every goal met that can be, one after the other, and what is said of each. */
export function latched(spec: Spec, round: Round): Round {
  let now = round;
  for (let goal = currentGoal(spec, now); goal; goal = currentGoal(spec, now)) {
    if (Object.values(lines(spec, now, goal)).includes(false)) return now;
    now = reached(spec, { ...now, met: now.met + 1 }, goal.id);
  }
  return now;
}

/** Which goals are met, in order, and what Robin says of each. */
export function goalStates(spec: Spec, round: Round): GoalState[] {
  return spec.goals.map((goal, at) => {
    const met = at < round.met;
    return goal.say ? { met, say: text(goal.say) } : { met };
  });
}
