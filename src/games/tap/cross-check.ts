import type { CrossCheck, Misfit } from "../../lesson/cross-check.ts";
import type { Spec, Toy } from "./spec.ts";

const pictured: readonly string[] = ["curtain", "photo"];

function misfitsOf(toy: Toy, at: number, ids: string[]): Misfit[] {
  const misfits: Misfit[] = [];
  const say = (field: string, sentence: string) => misfits.push({ path: ["toys", at, field], sentence });
  if (ids.indexOf(toy.id) !== at)
    say("id", `The thing “${toy.id}” is here twice. Each needs a name of its own.`);
  const bubbles = toy.big + toy.small;
  if (toy.toy === "bubbles" && (bubbles < 1 || bubbles > 6))
    say("toy", `There are ${bubbles} bubbles. One to six fit, “big” and “small” together.`);
  if (toy.toy !== "bubbles" && bubbles > 0) say("toy", "“big” and “small” are for bubbles alone.");
  if (pictured.includes(toy.toy) && !(toy.picture && toy.about))
    say("toy", `A ${toy.toy} needs a “picture”, and “about” to say what it shows.`);
  if (!pictured.includes(toy.toy) && toy.picture)
    say("picture", "“picture” is for curtains and photos alone.");
  if (toy.toy === "page" && !toy.lines)
    say("toy", "A page needs “lines”: three to eight pieces to scroll past.");
  if (toy.toy !== "page" && toy.lines) say("lines", "“lines” are for the page alone.");
  return misfits;
}

/** What of things to touch does not fit together. */
export const crossCheck: CrossCheck<Spec> = ({ toys }) =>
  toys.flatMap((toy, at) =>
    misfitsOf(
      toy,
      at,
      toys.map(({ id }) => id),
    ),
  );
