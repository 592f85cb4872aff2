import type { CrossCheck, Misfit } from "../../lesson/cross-check.ts";
import type { Spec } from "./spec.ts";

const twice = (ids: readonly string[], path: Misfit["path"]): Misfit[] =>
  ids.flatMap((id, at) =>
    ids.indexOf(id) === at
      ? []
      : [{ path: [...path, at, "id"], sentence: `“${id}” is here twice. Each needs a name of its own.` }],
  );

/** What of a check-out does not fit together. */
export const crossCheck: CrossCheck<Spec> = ({ feelings, help }) => [
  ...twice(
    feelings.map(({ id }) => id),
    ["feelings"],
  ),
  ...twice(help?.ideas.map(({ id }) => id) ?? [], ["help", "ideas"]),
];
