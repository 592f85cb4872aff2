import type { Deed } from "../names.ts";
import type { Round } from "../round.ts";
import type { Beat, Spec } from "../spec.ts";

const LINES = 2;

/** The round with a message come; one that is there already comes no second time. */
export function arrived(spec: Spec, round: Round, id: string): Round {
  const known = spec.messages.some((message) => message.id === id) && !round.messages.includes(id);
  return known ? { ...round, messages: [...round.messages, id] } : round;
}

function beatCame(spec: Spec, before: Round, number: number): Round {
  const beat = spec.script[number];
  if (!beat) return before;
  const past = before.past.includes(number) ? before.past : [...before.past, number];
  const moods = beat.who && beat.mood ? { ...before.moods, [beat.who]: beat.mood } : before.moods;
  const round = { ...before, past, moods };
  return beat.message ? arrived(spec, round, beat.message) : round;
}

function come(spec: Spec, round: Round, numbers: number[]): Round {
  const now = numbers.reduce((one, number) => beatCame(spec, one, number), round);
  const spoken = numbers.filter((number) => spec.script[number]?.who && spec.script[number]?.says);
  return spoken.length > 0 ? { ...now, lines: spoken.slice(-LINES), turn: now.turn + 1 } : now;
}

const waitingFor = (spec: Spec, wanted: (when: Beat["when"]) => boolean): number[] =>
  spec.script.flatMap((beat, number) => (wanted(beat.when) ? [number] : []));

/** What happens as the step opens. */
export const begin = (spec: Spec, round: Round): Round =>
  come(
    spec,
    round,
    waitingFor(spec, (when) => when === "start"),
  );

/** What happens after a calm moment: one beat that waited for it. The same round when none does. */
export function calmed(spec: Spec, round: Round): Round {
  const number = waitingFor(spec, (when) => when === "calm").find((each) => !round.past.includes(each));
  return number === undefined ? round : come(spec, round, [number]);
}

/** What happens when a goal is met. */
export const reached = (spec: Spec, round: Round, goal: string): Round =>
  come(
    spec,
    round,
    waitingFor(spec, (when) => typeof when === "object" && "goal" in when && when.goal === goal),
  );

/**
 * What happens when the learner does something: the beats that wait for this deed come in turn, one for each time it is done,
 * and the ones with `again` that have had their turn come once more.
 */
export function did(spec: Spec, round: Round, deed: Deed): Round {
  const times = round.deeds[deed] ?? 0;
  const waiting = waitingFor(spec, (when) => typeof when === "object" && "did" in when && when.did === deed);
  const numbers = waiting.filter(
    (number, turn) => turn === times || (turn < times && spec.script[number]?.again === true),
  );
  return come(spec, { ...round, deeds: { ...round.deeds, [deed]: times + 1 } }, numbers);
}
