import type { Misfit } from "../../../lesson/cross-check.ts";
import { type Path, twice, type Use, unknown } from "../../../lesson/misfits.ts";
import type { Goal, Spec } from "../spec.ts";

/** The lines of a goal that name a message. */
export const messageLines = [
  "opened",
  "sender",
  "link",
  "page",
  "attached",
  "asked",
  "kept",
  "reported",
  "deleted",
] as const;

const ofGoals = (spec: Spec, use: (goal: Goal, path: Path) => Use[]): Use[] =>
  spec.goals.flatMap((goal, at) => use(goal, ["goals", at]));

/** Names in a postbox that stand twice, or for nothing. */
export function linked(spec: Spec): Misfit[] {
  const messages = spec.messages.map(({ id }) => id);
  const goals = spec.goals.map(({ id }) => id);
  const files = spec.files.map(({ id }) => id);
  const groups = spec.groups.map(({ id }) => id);
  const everybody = [...spec.people, ...groups, ...spec.messages.flatMap(({ who }) => who ?? "sender")];
  return [
    ...twice(messages, ["messages"], "id", "The message"),
    ...twice(goals, ["goals"], "id", "The goal"),
    ...twice(files, ["files"], "id", "The file"),
    ...twice([...spec.people, ...groups], [spec.people.length > 0 ? "people" : "groups"], null, "The name"),
    ...twice(spec.controls, ["controls"], null, "The control"),
    ...unknown(
      goals,
      "goal",
      spec.messages.map(({ after }, at): Use => [after, ["messages", at, "after"]]),
    ),
    ...unknown(
      messages,
      "message",
      ofGoals(spec, (goal, path) => [
        ...messageLines.map((line): Use => [goal[line], [...path, line]]),
        [goal.sent?.message, [...path, "sent", "message"]],
      ]),
    ),
    ...unknown(
      everybody,
      "person or group",
      ofGoals(spec, ({ sent }, path) => [[sent?.to, [...path, "sent", "to"]]]),
    ),
    ...unknown(everybody, "person or group", [
      ...spec.answers.map(({ to }, at): Use => [to, ["answers", at, "to"]]),
      ...spec.messages.flatMap(({ answers }, at) =>
        answers.map(({ to }, place): Use => [to, ["messages", at, "answers", place, "to"]]),
      ),
    ]),
    ...unknown(
      [...files, "none", ...(files.length > 0 ? ["some"] : [])],
      "file",
      ofGoals(spec, ({ sent }, path) => [[sent?.attached, [...path, "sent", "attached"]]]),
    ),
  ];
}
