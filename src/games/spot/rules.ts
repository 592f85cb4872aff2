import { plain } from "../../lesson/markup.ts";
import type { Rules } from "../../lesson/rules.ts";
import { words as own, text } from "../../lesson/saying.ts";
import type { Spec } from "./spec.ts";
import { words } from "./words.ts";

/** The things found so far, by id in the order of finding, and the thing tapped last, which is replied to. */
export interface Round {
  found: string[];
  last: string | null;
}

export type Move = { type: "tap"; thing: string } | { type: "put-back"; thing: string };

/** How many of the things to find are enough. */
export function enough(spec: Spec): number {
  const all = spec.things.filter((thing) => thing.find).length;
  return Math.min(spec.enough ?? all, all);
}

/** How many are found, and of how many: somebody who finds more than enough is not told of fewer. */
export function soFar(spec: Spec, { found }: Round): { found: number; all: number } {
  return { found: found.length, all: Math.max(enough(spec), found.length) };
}

export const rules: Rules<Spec, Round, Move> = {
  setup: () => ({ found: [], last: null }),
  play(spec, round, move) {
    const thing = spec.things.find(({ id }) => id === move?.thing);
    if (!thing) return round;
    const found = round.found.includes(thing.id);
    if (move.type === "put-back" && found) {
      return { found: round.found.filter((id) => id !== thing.id), last: null };
    }
    if (move.type !== "tap" || found || (round.last === thing.id && !thing.find)) return round;
    return { found: thing.find ? [...round.found, thing.id] : round.found, last: thing.id };
  },
  goals: (spec, round) => [{ met: round.found.length >= enough(spec) }],
  hint(spec, round) {
    if (round.found.length >= enough(spec)) return null;
    const thing = spec.things.find(({ id, find }) => find && !round.found.includes(id));
    if (!thing) return null;
    return {
      words: own(words.look, { thing: text(plain(thing.name)) }),
      control: `thing-${thing.id}`,
      move: { type: "tap", thing: thing.id },
    };
  },
};
