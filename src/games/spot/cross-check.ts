import type { CrossCheck, Misfit } from "../../lesson/cross-check.ts";
import type { Spec } from "./spec.ts";

/** What of a picture with things to find does not fit together. */
export const crossCheck: CrossCheck<Spec> = ({ things, enough }) => {
  const ids = things.map(({ id }) => id);
  const misfits = ids.flatMap((id, at): Misfit[] =>
    ids.indexOf(id) === at
      ? []
      : [
          {
            path: ["things", at, "id"],
            sentence: `The thing “${id}” is here twice. Each needs a name of its own.`,
          },
        ],
  );
  const toFind = things.filter(({ find }) => find).length;
  if (toFind === 0) {
    misfits.push({
      path: ["things"],
      sentence: 'There is nothing to find: give at least one thing "find": true.',
    });
  }
  if (enough !== undefined && enough > toFind) {
    misfits.push({
      path: ["enough"],
      sentence: `“enough” is ${enough}, and there are ${toFind} things to find.`,
    });
  }
  things.forEach(({ name, x, width }, at) => {
    if (x - width / 2 >= -5 && x + width / 2 <= 105) return;
    const sentence = `“${name}” reaches past the edge of the drawing. Move its “x”, or make it less wide.`;
    misfits.push({ path: ["things", at, "x"], sentence, weight: "warning" });
  });
  return misfits;
};
