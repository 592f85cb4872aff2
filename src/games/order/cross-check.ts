import type { CrossCheck, Misfit } from "../../lesson/cross-check.ts";
import { allNeeds, needs } from "./needs.ts";
import type { Spec } from "./spec.ts";

/** What of some steps does not fit together. */
export const crossCheck: CrossCheck<Spec> = (spec) => {
  const ids = spec.steps.map(({ id }) => id);
  return spec.steps.flatMap(({ id, early, after = [] }, at): Misfit[] => {
    const misfits: Misfit[] = [];
    const say = (path: Misfit["path"], sentence: string, more: Partial<Misfit> = {}) =>
      misfits.push({ path: ["steps", at, ...path], sentence, ...more });
    if (ids.indexOf(id) !== at) {
      say(["id"], `The step “${id}” is here twice. Each needs a name of its own.`);
      return misfits;
    }
    after.forEach((need, number) => {
      if (ids.includes(need)) return;
      say(["after", number], `There is no step “${need}” here.`, { found: need, names: ids });
    });
    if (allNeeds(spec, id).includes(id)) {
      say(["after"], `“${id}” has to wait for itself, so there is no right order. Look at its “after”.`);
    }
    if (needs(spec, id).length > 0 && early === undefined) {
      say([], "“early” is missing: what is said when this step comes too soon.", { weight: "error" });
    }
    return misfits;
  });
};
