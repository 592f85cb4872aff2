import type { GoalState } from "../../../lesson/rules.ts";
import { text } from "../../../lesson/saying.ts";
import type { Dial, Kind } from "../names.ts";
import type { Device, Round } from "../round.ts";
import type { Goal, Spec } from "../spec.ts";
import { reached } from "./beats.ts";
import { device, firstOf } from "./device.ts";
import { online } from "./network.ts";

/** The goal that comes next, or undefined when all are met. */
export const currentGoal = (spec: Spec, round: Round): Goal | undefined => spec.goals[round.met];

/** The device that a goal is about. */
export const goalKind = (spec: Spec, { on }: Goal): Kind => on ?? firstOf(spec);

const between = (now: Device, of: Dial, { from, to }: { from: number; to: number }): boolean =>
  now[of] >= from && now[of] <= to;

/** Whether a message was given an answer that fits. */
export function answeredWell(spec: Spec, round: Round, id: string): boolean {
  const answer = round.answers[id];
  const answers = spec.messages.find((message) => message.id === id)?.answers ?? [];
  return answer !== undefined && answers[answer]?.fits === true;
}

/** What a goal asks for, line by line, and whether each holds now. Lines that the goal leaves out are left out here. */
export function lines(spec: Spec, round: Round, goal: Goal): Partial<Record<keyof Goal, boolean>> {
  const now = device(round, goalKind(spec, goal));
  const holds: Partial<Record<keyof Goal, boolean>> = {};
  if (goal.open) holds.open = now.page === goal.open && now.awake;
  if (goal.used) holds.used = round.used.includes(goal.used);
  if (goal.volume) holds.volume = between(now, "volume", goal.volume);
  if (goal.brightness) holds.brightness = between(now, "brightness", goal.brightness);
  if (goal.text) holds.text = between(now, "text", goal.text);
  if (goal.wifi) holds.wifi = now.wifi === goal.wifi;
  if (goal.joined) holds.joined = now.joined === goal.joined;
  if (goal.data) holds.data = now.data === goal.data;
  if (goal.aeroplane) holds.aeroplane = now.aeroplane === goal.aeroplane;
  if (goal.hotspot) holds.hotspot = now.hotspot === goal.hotspot;
  if (goal.sim) holds.sim = now.sim === goal.sim;
  if (goal.dongle) holds.dongle = round.dongle === goal.dongle;
  if (goal.online) holds.online = online(now);
  if (goal.decided) holds.decided = now.allowed[goal.decided] !== undefined;
  if (goal.allowed) holds.allowed = ["yes", "once"].includes(now.allowed[goal.allowed] ?? "");
  if (goal.refused) holds.refused = now.allowed[goal.refused] === "no";
  if (goal.read) holds.read = round.read.includes(goal.read);
  if (goal.answered) holds.answered = answeredWell(spec, round, goal.answered);
  if (goal.signedIn) holds.signedIn = round.code === "in";
  if (goal.pressed) holds.pressed = round.pressed.length >= goal.pressed;
  if (goal.home) holds.home = now.page === "home" && now.awake && !now.shade;
  if (goal.asleep !== undefined) holds.asleep = now.awake !== goal.asleep;
  if (goal.putBack) holds.putBack = round.putBack;
  return holds;
}

/** The round with every goal met that can be, one after the other, and what each of them brings about. */
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
