import type { Misfit } from "../../../lesson/cross-check.ts";
import type { ChosenControl } from "../names.ts";
import type { Goal, Spec } from "../spec.ts";
import { messageLines } from "./linked.ts";

const wants: [keyof Goal, ChosenControl][] = [
  ["asked", "ask"],
  ["kept", "keep"],
  ["reported", "report"],
  ["deleted", "delete"],
];

const messageOf = (spec: Spec, id: string | undefined) => spec.messages.find((message) => message.id === id);

function ofGoal(spec: Spec, goal: Goal, at: number): Misfit[] {
  const path = ["goals", at];
  const misfits = wants.flatMap(([line, control]): Misfit[] =>
    goal[line] === undefined || spec.controls.includes(control)
      ? []
      : [
          {
            path: [...path, line],
            sentence: `“${line}” can't be reached: “controls” has no “${control}”.`,
          },
        ],
  );
  if (goal.link && !messageOf(spec, goal.link)?.link)
    misfits.push({ path: [...path, "link"], sentence: `There is no link in “${goal.link}”.` });
  if (goal.page && messageOf(spec, goal.page)?.link?.page === undefined)
    misfits.push({ path: [...path, "page"], sentence: `The link in “${goal.page}” has no “page” to go to.` });
  if (goal.attached && !messageOf(spec, goal.attached)?.attached)
    misfits.push({ path: [...path, "attached"], sentence: `Nothing hangs on “${goal.attached}”.` });
  if (goal.undone && !(["delete", "keep", "report"] as const).some((one) => spec.controls.includes(one)))
    misfits.push({
      path: [...path, "undone"],
      sentence: "There is nothing to undo: “controls” needs “delete”, “keep” or “report”.",
    });
  if (goal.handled !== undefined && goal.handled > spec.messages.length) {
    const sentence = `${goal.handled} messages can't be dealt with: there are ${spec.messages.length}.`;
    misfits.push({ path: [...path, "handled"], sentence });
  }
  return misfits;
}

/** A goal about a message must not come before the message does. */
function inTime(spec: Spec): Misfit[] {
  const ids = spec.goals.map(({ id }) => id);
  return spec.goals.flatMap((goal, at): Misfit[] => {
    const named = messageLines.map((line) => goal[line]);
    const late = spec.messages.find(
      ({ id, after }) =>
        (named.includes(id) || goal.sent?.message === id) && after !== undefined && ids.indexOf(after) >= at,
    );
    if (!late) return [];
    const sentence = `“${late.id}” comes only after the goal “${late.after}”: this goal can't be met before it.`;
    return [{ path: ["goals", at], sentence }];
  });
}

/** Goals of a postbox that nobody could reach. */
export const reachable = (spec: Spec): Misfit[] => [
  ...spec.goals.flatMap((goal, at) => ofGoal(spec, goal, at)),
  ...inTime(spec),
];
