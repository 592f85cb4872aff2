import type { CrossCheck, Misfit } from "../../lesson/cross-check.ts";
import { checkedPeople } from "../../lesson/place.ts";
import type { Spec } from "./spec.ts";

/** What of a card does not fit together. */
export const crossCheck: CrossCheck<Spec> = ({ lines, endings }) => {
  const ids = lines.map(({ id }) => id);
  const misfits = lines.flatMap(({ id, choices, people, own }, at): Misfit[] => {
    const found: Misfit[] = [];
    if (ids.indexOf(id) !== at) {
      const sentence = `The line “${id}” is here twice. Each needs a name of its own.`;
      found.push({ path: ["lines", at, "id"], sentence });
    }
    if (choices.length === 0 && own === undefined) {
      const sentence =
        people === undefined
          ? `Nothing can be put on the line “${id}”: give it “choices”, or let people write with “own”.`
          : `As long as nobody has checked lessons/my-place.json, nothing can be put on the line “${id}”: let people write with “own”.`;
      found.push({ path: ["lines", at], sentence });
    }
    if (choices.length + checkedPeople(people).length === 1 && own === undefined) {
      const sentence = `One answer on the line “${id}” is no choice. Give it another, or let people write with “own”.`;
      found.push({ path: ["lines", at], sentence, weight: "warning" });
    }
    return found;
  });
  if (!endings.includes("let-go")) {
    misfits.push({
      path: ["endings"],
      sentence: "A card can always be let go: put “let-go” among its endings.",
    });
  }
  return misfits;
};
