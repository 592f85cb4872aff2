import type { Goal, Spec, Turn } from "../spec.ts";

/** “I'd rather not.”: there wherever somebody asks for something personal, whatever a lesson says. */
export const NOT = "not";

/** Which of a turn's choices: its number in the lesson's own order, or “I'd rather not.”. */
export type Choice = number | typeof NOT;

/** A way on from a turn. */
export interface Way {
  choice: Choice;
  to: string;
}

/** The turn of a name; the first one where there is none. */
export function turnOf(spec: Spec, id: string | undefined): Turn {
  const turn = spec.turns.find((one) => one.id === id) ?? spec.turns[0];
  if (!turn) throw new Error("This talk has no turns.");
  return turn;
}

/** The ways on from a turn, in the order of the screen. */
export function waysFrom(turn: Turn): Way[] {
  const ways: Way[] = (turn.choices ?? []).map(({ to }, choice) => ({ choice, to }));
  return turn.personal ? [...ways, { choice: NOT, to: turn.personal.to }] : ways;
}

/** The ways on for somebody who answers nothing personal. */
export const keepingWays = (turn: Turn): Way[] =>
  waysFrom(turn).filter(({ choice }) => !turn.personal || choice === NOT);

/**
 * The first of the fewest ways that lead from a turn to one that `fits`; null where none does.
 * `among` says which ways there are from each turn: `waysFrom`, or `keepingWays`.
 */
export function wayTo(
  spec: Spec,
  from: Turn,
  fits: (way: Way) => boolean,
  among: (turn: Turn) => Way[] = waysFrom,
): Way | null {
  const seen = new Set([from.id]);
  let edge = among(from).map((way) => ({ first: way, last: way }));
  while (edge.length > 0) {
    const there = edge.find(({ last }) => fits(last));
    if (there) return there.first;
    const fresh = edge.filter(({ last }, at) => {
      const twin = edge.findIndex((other) => other.last.to === last.to);
      return twin === at && !seen.has(last.to);
    });
    for (const { last } of fresh) seen.add(last.to);
    edge = fresh.flatMap(({ first, last }) =>
      spec.turns
        .filter(({ id }) => id === last.to)
        .flatMap(among)
        .map((way) => ({ first, last: way })),
    );
  }
  return null;
}

/** What a talk asks for: its own goals, or to come to one of its good ends. */
export function goalsOf(spec: Spec): Goal[] {
  if (spec.goals) return spec.goals;
  return [{ reach: spec.turns.filter(({ end }) => end?.good).map(({ id }) => id) }];
}

/** Whether going this way meets a goal. */
export const meets =
  (goal: Goal) =>
  ({ choice, to }: Way): boolean =>
    goal.ratherNot ? choice === NOT : (goal.reach ?? []).includes(to);
