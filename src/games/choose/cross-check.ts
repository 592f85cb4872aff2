import type { CrossCheck } from "../../lesson/cross-check.ts";
import type { Spec } from "./spec.ts";

/** What of a question does not fit together. */
export const crossCheck: CrossCheck<Spec> = ({ picture, about }) => {
  if (picture !== undefined && about === undefined) {
    const sentence = "This drawing is not described: write “about” for a learner who can't see it.";
    return [{ path: ["picture"], sentence, weight: "error" }];
  }
  if (picture === undefined && about !== undefined) {
    return [
      {
        path: ["about"],
        sentence: "“about” describes a drawing, and there is no “picture”.",
        weight: "error",
      },
    ];
  }
  return [];
};
