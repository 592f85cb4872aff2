import type { CrossCheck, Misfit } from "../../lesson/cross-check.ts";
import { plain } from "../../lesson/markup.ts";
import { goalsOf, keepingWays, meets, turnOf, type Way, waysFrom, wayTo } from "./rules/ways.ts";
import type { Spec, Turn } from "./spec.ts";

/** What people ask for that is nobody's business, as far as a machine can hear it. */
const nosy =
  /\b(how old|where (do|did) you (live|work)|where are you from|your (full |real |last )?name|your (address|age|number|phone|family|children|health|money|bank|password|religion|benefits?|photo|picture|story|doctor|illness)|are you (ill|sick|married|on (medication|benefits))|what('s| is) (wrong|the matter)|a (photo|picture) of you)\b[^.!]*\?/i;

const twice = (names: readonly string[], at: number): boolean => names.indexOf(names[at] ?? "") < at;

function inPeople({ people, turns }: Spec): Misfit[] {
  const names = people.map(({ who }) => who);
  const twins = names.flatMap((who, at): Misfit[] =>
    twice(names, at) ? [{ path: ["people", at, "who"], sentence: `“${who}” is here twice.` }] : [],
  );
  const lines = turns.flatMap(({ lines }, turn) =>
    lines.flatMap(({ who, says, does }, at): Misfit[] => {
      const path = ["turns", turn, "lines", at];
      const both = (says === undefined) === (does === undefined);
      return [
        ...(names.includes(who)
          ? []
          : [
              {
                path: [...path, "who"],
                sentence: `There is no person “${who}” in this talk.`,
                found: who,
                names,
              },
            ]),
        ...(both ? [{ path, sentence: "A line has either “says” or “does”: write one of the two." }] : []),
      ];
    }),
  );
  return [...twins, ...lines];
}

function inNames({ turns, goals }: Spec): Misfit[] {
  const ids = turns.map(({ id }) => id);
  const unknown = (path: Misfit["path"], found: string): Misfit[] =>
    ids.includes(found)
      ? []
      : [{ path, sentence: `There is no turn “${found}” in this talk.`, found, names: ids }];
  return [
    ...ids.flatMap((id, at): Misfit[] =>
      twice(ids, at)
        ? [
            {
              path: ["turns", at, "id"],
              sentence: `The turn “${id}” is here twice. Each needs its own name.`,
            },
          ]
        : [],
    ),
    ...turns.flatMap(({ choices = [], personal }, turn) => [
      ...choices.flatMap(({ to }, at) => unknown(["turns", turn, "choices", at, "to"], to)),
      ...(personal ? unknown(["turns", turn, "personal", "to"], personal.to) : []),
    ]),
    ...(goals ?? []).flatMap(({ reach = [] }, goal) =>
      reach.flatMap((id, at) => unknown(["goals", goal, "reach", at], id)),
    ),
  ];
}

/** What of one turn doesn't fit, whatever comes before and after it. */
function inTurn(turn: Turn, at: number): Misfit[] {
  const misfits: Misfit[] = [];
  const path = ["turns", at];
  const say = (sentence: string, more: Misfit["path"] = [], weight?: Misfit["weight"]) =>
    misfits.push({ path: [...path, ...more], sentence, ...(weight ? { weight } : {}) });
  const ways = waysFrom(turn);
  const words = (turn.choices ?? []).map((choice) => choice.words);
  if (ways.length === 0 && !turn.end) {
    say(`“${turn.id}” leads nowhere: give it choices, or an “end”.`);
  }
  if (ways.length > 0 && turn.end) {
    say(`“${turn.id}” ends the talk, so nothing can be chosen there. Take out its choices, or its “end”.`);
  }
  if (ways.some(({ to }) => to === turn.id)) {
    say(`A choice in “${turn.id}” leads back to itself: nobody would answer it. Give it a turn of its own.`);
  }
  words.forEach((_, choice) => {
    if (twice(words, choice)) say("This choice is here twice.", ["choices", choice, "words"]);
  });
  turn.lines.forEach(({ says }, line) => {
    if (turn.personal || turn.end || !says || !nosy.test(plain(says))) return;
    const sentence =
      "This sounds personal. If it is, give the turn a “personal”, so that “I'd rather not.” is there.";
    say(sentence, ["lines", line, "says"], "warning");
  });
  return misfits;
}

/** What is amiss with where the turns lead. Only for a talk in which every name is known. */
function inWays(spec: Spec): Misfit[] {
  const first = turnOf(spec, undefined);
  const reached = (id: string) => id === first.id || wayTo(spec, first, ({ to }) => to === id) !== null;
  const ends = (good: boolean) => (way: Way) => {
    const end = turnOf(spec, way.to).end;
    return end !== undefined && (end.good || !good);
  };
  const turns = spec.turns.flatMap((turn, at): Misfit[] => {
    const path = ["turns", at];
    if (!reached(turn.id))
      return [{ path, sentence: `Nobody ever comes to “${turn.id}”: no choice leads there.` }];
    if (turn.end || waysFrom(turn).length === 0) return [];
    if (!wayTo(spec, turn, ends(false))) {
      return [{ path, sentence: `From “${turn.id}” the talk goes round without an end.` }];
    }
    if (!turn.personal || wayTo(spec, turn, ends(true), keepingWays)) return [];
    const sentence = `Somebody who says “I'd rather not.” in “${turn.id}”, and every time after it, comes to no good end.`;
    return [{ path: [...path, "personal", "to"], sentence }];
  });
  const goals = (spec.goals ?? []).flatMap((goal, at): Misfit[] => {
    const path = ["goals", at];
    if ((goal.reach === undefined) === (goal.ratherNot === undefined)) {
      return [{ path, sentence: "A goal has either “reach” or “ratherNot”: write one of the two." }];
    }
    if (goal.reach?.includes(first.id)) {
      return [{ path, sentence: "The talk begins there, so this goal would be met from the start." }];
    }
    return wayTo(spec, first, meets(goal)) ? [] : [{ path, sentence: "Nothing leads to this goal." }];
  });
  if (goalsOf(spec).every(({ reach }) => reach?.length === 0)) {
    goals.push({ path: ["turns"], sentence: "No turn has a good “end”: the talk can't be finished." });
  }
  return [...turns, ...goals];
}

/** What of a talk does not fit together: lines that lead nowhere, that nobody reaches, loops without an end, a question with no way out. */
export const crossCheck: CrossCheck<Spec> = (spec) => {
  const named = [...inPeople(spec), ...inNames(spec)];
  const turns = spec.turns.flatMap(inTurn);
  return named.length > 0 ? [...named, ...turns] : [...turns, ...inWays(spec)];
};
