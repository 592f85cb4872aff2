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

/** How a learner is drawn: the look they chose, or the first there is where that one has gone from the cast. */
export const lookOf = (house: House, learner: Pick<Learner, "look">): Look =>
  (house.learners.find(({ id }) => id === learner.look) ?? house.learners[0])?.look ?? plain;
