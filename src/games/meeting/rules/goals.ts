import type { GoalState } from "../../../lesson/rules.ts";
import { text } from "../../../lesson/saying.ts";
import type { Round } from "../round.ts";
import type { Goal, Spec } from "../spec.ts";
import { reached } from "./beats.ts";
import { type Holds, parts } from "./parts.ts";
import { you } from "./present.ts";

/** The goal that comes next, or undefined when all are met. */
export const currentGoal = (spec: Spec, round: Round): Goal | undefined => spec.goals[round.met];

/** What a goal asks for, line by line, and whether each holds now. Lines that the goal leaves out are left out here. */
export function lines(round: Round, goal: Goal): Holds {
  const own = you(round);
  const holds: Holds = {};
  if (goal.mic) holds.mic = own.mic === goal.mic;
  if (goal.camera) holds.camera = own.camera === goal.camera;
  if (goal.background) holds.background = goal.background.includes(own.background);
  if (goal.looked) holds.looked = round.looked;
  if (goal.sent) holds.sent = round.sent.includes(goal.sent);
  if (goal.voted) holds.voted = round.voted.includes(goal.voted);
  if (goal.results) holds.results = round.resultsSeen.includes(goal.results);
  if (goal.started) holds.started = round.started.includes(goal.started);
  if (goal.hand) holds.hand = own.hand === goal.hand;
  if (goal.reaction) holds.reaction = goal.reaction.some((one) => round.reacted.includes(one));
  if (goal.view) holds.view = round.view === goal.view;
  if (goal.pinned) holds.pinned = round.view === "pinned" && round.pinned === goal.pinned;
  if (goal.captions) holds.captions = round.captions === goal.captions;
  if (goal.renamed) holds.renamed = round.renamed;
  if (goal.sharing) holds.sharing = (round.sharing === "you") === (goal.sharing === "on");
  if (goal.recording) holds.recording = round.recordingNoticed;
  if (goal.place) holds.place = round.place === goal.place;
  if (goal.group) holds.group = round.place === "group" && round.group === goal.group;
  if (goal.pressed) holds.pressed = round.pressed.length >= goal.pressed;
  if (goal.putBack) holds.putBack = round.putBack;
  return Object.assign(holds, ...parts.map((part) => part.lines(round, goal)));
}

/** The round with every goal met that can be, one after the other, and what each of them brings about. */
export function latched(spec: Spec, round: Round): Round {
  let now = round;
  for (let goal = currentGoal(spec, now); goal; goal = currentGoal(spec, now)) {
    if (Object.values(lines(now, goal)).includes(false)) return now;
    now = reached(spec, { ...now, met: now.met + 1 }, goal.id);
  }
  return now;
}

/**
 * Which goals are met, in order, and what Robin says of the newest. What he said of those before mostly asked for this one: once it is
 * met, nobody is to be asked again.
 */
export function goalStates(spec: Spec, round: Round): GoalState[] {
  return spec.goals.map((goal, at) => {
    const met = at < round.met;
    return goal.say && at >= round.met - 1 ? { met, say: text(goal.say) } : { met };
  });
}
