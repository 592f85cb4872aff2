import { plain } from "../../lesson/markup.ts";
import type { Rules } from "../../lesson/rules.ts";
import { words as own, text } from "../../lesson/saying.ts";
import type { Spec } from "./spec.ts";
import { words } from "./words.ts";

/** The feeling that was picked, the ideas that were picked, in order, and the idea picked last, which is replied to. */
export interface Round {
  feeling: string | null;
  ideas: string[];
  last: string | null;
}

export type Move = { type: "feel"; feeling: string } | { type: "idea"; idea: string };

function pickIdea(spec: Spec, round: Round, idea: string): Round {
  const all = spec.help?.ideas ?? [];
  const known = all.find(({ id }) => id === idea);
  if (!known || round.feeling === null) return round;
  if (round.ideas.includes(idea)) {
    const ideas = round.ideas.filter((id) => id !== idea);
    return { ...round, ideas, last: ideas[ideas.length - 1] ?? null };
  }
  const alone = known.alone || !spec.help?.many;
  const beside = round.ideas.filter((id) => !all.some((other) => other.id === id && other.alone));
  return { ...round, ideas: alone ? [idea] : [...beside, idea], last: idea };
}

export const rules: Rules<Spec, Round, Move> = {
  setup: () => ({ feeling: null, ideas: [], last: null }),
  play(spec, round, move) {
    if (move?.type === "idea") return pickIdea(spec, round, move.idea);
    if (move?.type !== "feel" || move.feeling === round.feeling) return round;
    return spec.feelings.some(({ id }) => id === move.feeling) ? { ...round, feeling: move.feeling } : round;
  },
  goals(spec, round) {
    const felt = { met: round.feeling !== null };
    return spec.help ? [felt, { met: round.ideas.length > 0 }] : [felt];
  },
  hint(spec, round) {
    if (round.feeling === null) {
      // The last one, where “I'd rather not say” stands: a hint never tells anybody how they feel.
      const feeling = spec.feelings[spec.feelings.length - 1];
      if (!feeling) return null;
      return {
        words: own(words.pickFace, { feeling: text(plain(feeling.word)) }),
        control: `feeling-${feeling.id}`,
        move: { type: "feel", feeling: feeling.id },
      };
    }
    const idea = spec.help?.ideas[spec.help.ideas.length - 1];
    if (!idea || round.ideas.length > 0) return null;
    return {
      words: own(words.pickIdea, { idea: text(plain(idea.words)) }),
      control: `idea-${idea.id}`,
      move: { type: "idea", idea: idea.id },
    };
  },
};
