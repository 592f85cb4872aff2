import type { CrossCheck, Misfit } from "../../lesson/cross-check.ts";
import { canWrite } from "./keys.ts";
import { LONGEST } from "./rules.ts";
import type { Need, Spec } from "./spec.ts";

const ofAddresses: readonly Need[] = ["at", "after", "dot", "end"];

/** What of a field and its goals does not fit together. */
export const crossCheck: CrossCheck<Spec> = ({ field, copy, goals }) => {
  const misfits: Misfit[] = [];
  if (!copy && goals.length === 0) {
    misfits.push({ path: ["field"], sentence: "There is nothing to do: give “copy”, or “goals”, or both." });
  }
  if (copy && !canWrite(copy.words)) {
    const sentence =
      "Our keyboard's first side has a to z, the space and . , ' @ alone: nothing else can be copied.";
    misfits.push({ path: ["copy", "words"], sentence });
  }
  if (copy && copy.words.length > LONGEST / 2) {
    misfits.push({ path: ["copy", "words"], sentence: "This is long to copy. Keep to a line." });
  }
  const all = goals.map(({ need }) => need);
  goals.forEach(({ need }, at) => {
    const path = ["goals", at, "need"];
    if (all.indexOf(need) !== at) misfits.push({ path, sentence: `“${need}” is here twice.` });
    if (ofAddresses.includes(need) && field !== "address")
      misfits.push({ path, sentence: `“${need}” is for an address alone.` });
    if (need === "space" && field === "address")
      misfits.push({ path, sentence: "There is no space in an address." });
  });
  return misfits;
};
