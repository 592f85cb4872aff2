import type { GoalState } from "../../../lesson/rules.ts";
import { text } from "../../../lesson/saying.ts";
import type { Deed } from "../names.ts";
import type { Round, Sent } from "../round.ts";
import type { Goal, Message, Spec } from "../spec.ts";
import { timesOf } from "./lying.ts";

/** The goal that comes next, or undefined when all are met. */
export const currentGoal = (spec: Spec, round: Round): Goal | undefined => spec.goals[round.met];

/** Deeds that deal with a message. Answering a suspicious one is no such thing; being careful about a genuine one is. */
export const dealing: Record<"genuine" | "suspicious", readonly Deed[]> = {
  genuine: ["keep", "reply", "ask", "forward", "delete", "report"],
  suspicious: ["report", "delete", "ask", "forward"],
};

const did = (round: Round, deed: Deed, id: string): boolean => timesOf(round, deed, id) > 0;

/** Whether a message has been dealt with. */
export const dealtWith = (round: Round, { id, genuine }: Message): boolean =>
  dealing[genuine ? "genuine" : "suspicious"].some((deed) => did(round, deed, id));

/** Whether something that was sent is what a goal asks for. */
function isWanted(sent: Sent, wanted: NonNullable<Goal["sent"]>): boolean {
  if (wanted.as !== undefined && sent.as !== wanted.as) return false;
  if (wanted.message !== undefined && sent.about !== wanted.message) return false;
  if (wanted.to !== undefined && sent.to !== wanted.to) return false;
  if (wanted.attached === undefined) return true;
  return wanted.attached === "some" ? sent.attached !== null : wanted.attached === (sent.attached ?? "none");
}

const deedOf = {
  opened: "open",
  sender: "sender",
  link: "link",
  page: "go",
  attached: "attached",
  asked: "ask",
  kept: "keep",
  reported: "report",
  deleted: "delete",
} as const satisfies Partial<Record<keyof Goal, Deed>>;

const simple = Object.entries(deedOf) as [keyof typeof deedOf, Deed][];

/** What a goal asks for, line by line, and whether each holds now. Lines that the goal leaves out are left out here. */
export function lines(spec: Spec, round: Round, goal: Goal): Partial<Record<keyof Goal, boolean>> {
  const holds: Partial<Record<keyof Goal, boolean>> = {};
  for (const [line, deed] of simple) {
    const id = goal[line];
    if (id !== undefined) holds[line] = did(round, deed, id);
  }
  const { sent, handled } = goal;
  if (sent) holds.sent = round.sent.some((one) => isWanted(one, sent));
  if (goal.undone) holds.undone = Object.keys(round.times).some((key) => key.startsWith("undo "));
  if (handled !== undefined)
    holds.handled = spec.messages.filter((message) => dealtWith(round, message)).length >= handled;
  return holds;
}

/** The round with every goal met that can be, one after the other, and the messages that come with each. */
export function latched(spec: Spec, round: Round): Round {
  let now = round;
  for (let goal = currentGoal(spec, now); goal; goal = currentGoal(spec, now)) {
    if (Object.values(lines(spec, now, goal)).includes(false)) return now;
    const { id } = goal;
    const fresh = spec.messages.filter(({ after }) => after === id).map((message) => message.id);
    now = { ...now, met: now.met + 1, here: [...fresh, ...now.here] };
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
