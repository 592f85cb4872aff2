import { t } from "./words.ts";

/** Somebody as far as what to call them goes. The name may be empty. */
interface Named {
  id: string;
  name: string;
}

/** What a learner is called on the screen: their name, or “Friend” and their place for somebody who gave none. */
export function learnerName(learner: Named, learners: readonly Named[]): string {
  if (learner.name.trim() !== "") return learner.name;
  const place = learners.findIndex(({ id }) => id === learner.id) + 1;
  return t("Friend {{number}}", { number: Math.max(1, place) });
}

/** A name for somebody new who gives none: the first “Friend 2”, “Friend 3”… that nobody here is called. */
export function freeName(learners: readonly Named[]): string {
  const taken = new Set(learners.map((learner) => learnerName(learner, learners)));
  for (let number = learners.length + 1; ; number++) {
    const name = t("Friend {{number}}", { number });
    if (!taken.has(name)) return name;
  }
}
