import { plain } from "../../lesson/markup.ts";
import type { Hint, Rules } from "../../lesson/rules.ts";
import { words as own, type Saying, text } from "../../lesson/saying.ts";
import { type Round, turnNow, wasTried } from "./rules/round.ts";
import { type Choice, goalsOf, keepingWays, meets, NOT, turnOf, waysFrom, wayTo } from "./rules/ways.ts";
import type { Goal, Spec, Turn } from "./spec.ts";
import { words } from "./words.ts";

export type Move =
  | { type: "say"; turn: string; choice: Choice }
  | { type: "back-to"; at: number }
  | { type: "begin-again" };

/** How much of a talk that goes round and round is kept. */
const KEPT = 40;

const isMet = ({ reach, ratherNot }: Goal, { seen, tried }: Round): boolean =>
  ratherNot ? tried.some(({ choice }) => choice === NOT) : (reach ?? []).some((id) => seen.includes(id));

/** The way to a goal; where there are two, the one on which nothing personal is told: a hint asks nobody to. */
const towards = (spec: Spec, from: Turn, goal: Goal) =>
  wayTo(spec, from, meets(goal), keepingWays) ?? wayTo(spec, from, meets(goal));

/** What a choice says, for a hint. */
function lineOf(turn: Turn, choice: Choice): Saying {
  if (choice === NOT) return own(words.ratherNot);
  return text(plain(turn.choices?.[choice]?.words ?? ""));
}

function hintBack(spec: Spec, { said }: Round, goal: Goal): Hint<Move> {
  for (let at = said.length - 1; at >= 0; at -= 1) {
    const one = said[at];
    const turn = turnOf(spec, one?.turn);
    if (!one || !towards(spec, turn, goal)) continue;
    return {
      words: own(words.couldGoBack, { line: lineOf(turn, one.choice) }),
      control: `back-${at}`,
      move: { type: "back-to", at },
    };
  }
  return { words: own(words.couldBeginAgain), control: "begin-again", move: { type: "begin-again" } };
}

export const rules: Rules<Spec, Round, Move> = {
  setup: (spec) => ({ said: [], tried: [], seen: [turnOf(spec, undefined).id], back: false }),
  play(spec, round, move) {
    switch (move?.type) {
      case "say": {
        const turn = turnNow(spec, round);
        const way = waysFrom(turn).find(({ choice }) => choice === move.choice);
        if (!way || move.turn !== turn.id) return round;
        const one = { turn: turn.id, choice: way.choice };
        return {
          said: [...round.said, one].slice(-KEPT),
          tried: wasTried(round, turn.id, way.choice) ? round.tried : [...round.tried, one],
          seen: round.seen.includes(way.to) ? round.seen : [...round.seen, way.to],
          back: false,
        };
      }
      case "back-to":
        if (!round.said.some((_, at) => at === move.at)) return round;
        return { ...round, said: round.said.slice(0, move.at), back: true };
      case "begin-again":
        return round.said.length === 0 ? round : { ...round, said: [], back: true };
      default:
        return round;
    }
  },
  goals: (spec, round) =>
    goalsOf(spec).map((goal) => {
      const met = isMet(goal, round);
      return goal.say ? { met, say: text(goal.say) } : { met };
    }),
  hint(spec, round) {
    const goal = goalsOf(spec).find((one) => !isMet(one, round));
    if (!goal) return null;
    const turn = turnNow(spec, round);
    const way = towards(spec, turn, goal);
    if (!way) return hintBack(spec, round, goal);
    const deed = way.choice !== NOT && turn.choices?.[way.choice]?.deed;
    const said = own(deed ? words.couldDo : words.couldSay, { line: lineOf(turn, way.choice) });
    return {
      words: turn.nudge ? text(turn.nudge) : said,
      control: `say-${way.choice}`,
      move: { type: "say", turn: turn.id, choice: way.choice },
    };
  },
};
