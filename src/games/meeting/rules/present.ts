import type { Person, Round } from "../round.ts";
import type { Spec } from "../spec.ts";

/** Whether the learner is in the meeting or one of its small groups, where the controls are. */
export const inside = (round: Round): boolean => round.place === "meeting" || round.place === "group";

/** Who is with the learner right now, by id, in the spec's order: in a small group, only its people; outside, nobody. */
export function company(spec: Spec, round: Round): string[] {
  if (!inside(round)) return [];
  const here = spec.people.map(({ who }) => who).filter((who) => person(round, who)?.here);
  if (round.place !== "group") return here;
  const group = spec.groups.find(({ id }) => id === round.group);
  return here.filter((who) => group?.people.includes(who));
}

/** One person's part by id, `you` included; undefined for anybody whom the round doesn't know. */
export function person(round: Round, who: string): Person | undefined {
  return Object.keys(round.people).includes(who) ? round.people[who] : undefined;
}

/** Whether what the learner says goes out: the microphone is on, and it picks something up. */
export const audible = (round: Round): boolean => you(round).mic === "on" && !round.unheard;

/** The learner's own part. */
export function you(round: Round): Person {
  const own = person(round, "you");
  if (!own) throw new Error("A round of the practice meeting has no “you” in it.");
  return own;
}
