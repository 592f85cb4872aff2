import type { Alternatives, CrossCheck, Misfit } from "../../lesson/cross-check.ts";
import { describedWhole } from "./cross-check/described.ts";
import { kindToTheCareful } from "./cross-check/kind.ts";
import { linked } from "./cross-check/linked.ts";
import { reachable } from "./cross-check/reachable.ts";
import type { Spec } from "./spec.ts";
import { styles } from "./styles.ts";

/** The same postbox in each of the other outfits: a learner may meet any of them. */
export const alternatives: Alternatives<Spec> = (spec) =>
  styles
    .filter(({ id }) => id !== spec.style)
    .map(({ id }) => ({ name: id, spec: { ...spec, style: id as Spec["style"] } }));

/** What of a postbox does not fit together. */
export const crossCheck: CrossCheck<Spec> = (spec): Misfit[] => [
  ...linked(spec),
  ...kindToTheCareful(spec),
  ...describedWhole(spec),
  ...reachable(spec),
];
