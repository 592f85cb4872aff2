/** What is not wanted on most days: it comes when it is, and as one file. */
export { askToPersist } from "./ask-to-persist.ts";
export { finishedBy } from "./finished-by.ts";
export { putLoss } from "./journal/loss.ts";
export { eventsApart, mendLearner, mendTally, putEventAside, putPlayAside, readApart } from "./mending.ts";
export { carryOutSeldom } from "./seldom.ts";
export { beginNewLog } from "./torn-log.ts";
