import type { Misfit } from "../../../lesson/cross-check.ts";
import type { Goal, Spec } from "../spec.ts";

type Path = Misfit["path"];
type Use = [found: string | undefined, path: Path];

function twice(ids: readonly string[], path: Path, what: string, field: string | null = "id"): Misfit[] {
  return ids.flatMap((id, at) =>
    ids.indexOf(id) === at
      ? []
      : [
          {
            path: [...path, at, ...(field === null ? [] : [field])],
            sentence: `${what} “${id}” is here twice.`,
          },
        ],
  );
}

/** Names that stand for something else in this step, each where it stands, and the names there are. */
function unknown(names: readonly string[], what: string, uses: Use[]): Misfit[] {
  return uses.flatMap(([found, path]) =>
    found === undefined || names.includes(found)
      ? []
      : [{ path, found, names, sentence: `There is no ${what} “${found}” in this step.` }],
  );
}

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
    ...twice(messages, ["messages"], "The message"),
    ...twice(goals, ["goals"], "The goal"),
    ...twice(files, ["files"], "The file"),
    ...twice([...spec.people, ...groups], [spec.people.length > 0 ? "people" : "groups"], "The name", null),
    ...twice(spec.controls, ["controls"], "The control", null),
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
