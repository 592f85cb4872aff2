import { t } from "../../voice/words.ts";
import type { Living, Spot } from "./living-thing.ts";

/** How far a learner has come in a room. `next` is how many minutes the lesson takes that is the next one, where that is known. */
export interface HowFar {
  done: number;
  total: number;
  next: number | null;
}

/** Where Robin stands: from what is done alone, so that it is the same each time until something more is. */
export function robinsSpot({ spots }: Pick<Living, "spots">, { done, total }: HowFar): Spot {
  const last = spots.length - 1;
  const at = done === 0 ? 0 : done >= total ? last : 1 + ((done - 1) % Math.max(1, last - 1));
  return spots[at] ?? [190, 224];
}

/** The middle of what a finger hits to tap Robin: never so near an edge that half a finger would be outside of the picture. */
export const robinsReach = ([x, y]: Spot): Spot => [
  Math.min(Math.max(x, 38), 342),
  Math.min(Math.max(y - 20, 38), 194),
];

function whereYouAre({ done, total }: HowFar): string {
  if (done === 0) return t("Nothing stands here yet. The shelves are in no hurry.");
  if (done >= total) return t("It is all here. I dust it with my tail.");
  return t("Here so far: {{done}} of {{total}}. I have counted twice.", { done, total });
}

function whatIsNext({ done, total, next }: HowFar): string {
  if (done >= total) return t("All of it is done. You may do any of it again.");
  if (next === null) return t("There is more on the list. Any of it will do.");
  if (next <= 3) return t("The next one is short: about {{minutes}} minutes.", { minutes: next });
  return t("The next one takes about {{minutes}} minutes. Or longer. Nobody counts.", { minutes: next });
}

/** What Robin says, tap by tap: where the learner is, what the room is, what comes next, and something else. */
export function robinsReplies(living: Living, far: HowFar): string[] {
  const [room = "", other = ""] = living.robin();
  return [whereYouAre(far), room, whatIsNext(far), other];
}
