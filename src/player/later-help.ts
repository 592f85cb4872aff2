/** The help that no first move needs: it comes while the learner reads the step. */
export { HintRobin } from "./hint-robin.tsx";
export { MoreBelow } from "./more-below.tsx";
export { offerOf } from "./offer.ts";
