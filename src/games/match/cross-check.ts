import type { CrossCheck, Misfit } from "../../lesson/cross-check.ts";
import type { Half, Spec } from "./spec.ts";

function bare(half: Half, path: Misfit["path"]): Misfit[] {
  const { words, picture, about } = half;
  if (words === undefined && picture === undefined) {
    return [{ path, sentence: "This half is empty: give it “words”, or a “picture”." }];
  }
  if (words === undefined && about === undefined) {
    const sentence = "This drawing is not described: write “about” for a learner who can't see it.";
    return [{ path: [...path, "picture"], sentence, weight: "error" }];
  }
  if (picture === undefined && about !== undefined) {
    const sentence = "“about” describes a drawing, and there is no “picture”.";
    return [{ path: [...path, "about"], sentence, weight: "error" }];
  }
  return [];
}

/** What of some pairs does not fit together. */
export const crossCheck: CrossCheck<Spec> = ({ pairs }) => {
  const ids = pairs.map(({ id }) => id);
  return pairs.flatMap(({ id, left, right, mixUps }, at): Misfit[] => {
    const misfits = [...bare(left, ["pairs", at, "left"]), ...bare(right, ["pairs", at, "right"])];
    if (ids.indexOf(id) !== at) {
      const sentence = `The pair “${id}” is here twice. Each needs a name of its own.`;
      misfits.push({ path: ["pairs", at, "id"], sentence });
    }
    mixUps.forEach((mixUp, number) => {
      const path = ["pairs", at, "mixUps", number, "with"];
      if (!ids.includes(mixUp.with)) {
        const sentence = `There is no pair “${mixUp.with}” here.`;
        misfits.push({ path, sentence, found: mixUp.with, names: ids });
      } else if (mixUp.with === id) {
        misfits.push({ path, sentence: `“${id}” with itself is the pair. That is what “reply” is for.` });
      }
    });
    return misfits;
  });
};
