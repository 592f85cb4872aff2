import type { Look } from "../lesson/lesson.ts";
import type { House } from "../library/types.ts";
import type { Learner } from "../progress/types.ts";

const plain: Look = {
  skin: "light",
  hair: "short",
  hairColour: "ginger",
  cover: "none",
  glasses: false,
  hearingAid: false,
  beard: false,
  chair: false,
  top: "ink",
};

/** Whose looks a learner has: those they chose, or the first there are where none were chosen or those have gone from the cast. */
export const drawnAs = (house: House, learner: Pick<Learner, "look">) =>
  house.learners.find(({ id }) => id === learner.look) ?? house.learners[0];

/** How a learner is drawn. */
export const lookOf = (house: House, learner: Pick<Learner, "look">): Look =>
  drawnAs(house, learner)?.look ?? plain;
