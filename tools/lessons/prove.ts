import type { Lesson, Step } from "../../src/lesson/lesson.ts";
import {
  act,
  currentHint,
  currentStep,
  open,
  type Play,
  type RulesOf,
  stepDone,
} from "../../src/lesson/player.ts";
import type { GameTools } from "./games.ts";

const MOST_MOVES = 60;

/** Why a lesson can't be finished by its own hints: at which step, and in a sentence. */
export interface Stuck {
  step: string;
  sentence: string;
}

/** One way in which a lesson may be played: as it is written, or with its scenes in another outfit. */
export interface Way {
  name: string;
  steps: Step[];
}

/** Every way in which a lesson may be played. A step's game says which there are; steps without choice stay as they are. */
export function ways(steps: readonly Step[], games: readonly GameTools[]): Way[] {
  const choices = steps.map(
    (step) => games.find(({ kind }) => kind === step.game)?.alternatives(step.config) ?? [],
  );
  const names = [...new Set(choices.flatMap((choice) => choice.map(({ name }) => name)))];
  const other = names.map((name) => ({
    name,
    steps: steps.map((step, at) => {
      const spec = choices[at]?.find((choice) => choice.name === name);
      return spec ? { ...step, config: spec.spec } : step;
    }),
  }));
  return [{ name: "as written", steps: [...steps] }, ...other];
}

/** The rules of these games, by kind. */
export const rulesAmong =
  (games: readonly GameTools[]): RulesOf =>
  (kind) => {
    const rules = games.find((game) => game.kind === kind)?.rules;
    if (!rules) throw new Error(`The game “${kind}” has no rules.`);
    return rules;
  };

/** The lesson with one step to play, for the machine: nothing of it is ever shown. */
const alone = (id: string, steps: Step[]): Lesson => ({
  id,
  room: "",
  version: "",
  language: "en",
  source: "en",
  title: "",
  say: "",
  minutes: 1,
  keepsake: { picture: "", name: "" },
  skills: [],
  steps,
  cast: {},
  glossary: {},
  pictures: {},
  fallback: [],
});

function follow(lesson: Lesson, rulesOf: RulesOf, start: Play): Play | string {
  let play = start;
  for (let moves = 0; !stepDone(lesson, rulesOf, play); moves += 1) {
    if (moves === MOST_MOVES) return `After ${MOST_MOVES} hints its goals are still not met.`;
    const hint = currentHint(lesson, rulesOf, play);
    if (!hint) return "Its goals are not met, and there is no hint to go on with.";
    const after = act(lesson, rulesOf, play, { type: "move", move: hint.move });
    if (after === play) return `The hint ${JSON.stringify(hint.move)} changes nothing.`;
    play = after;
  }
  return play;
}

/** Plays a lesson by following its own hints. Null when it can be finished; else where it can't, and why. Never throws. */
export function prove(
  id: string,
  steps: readonly Step[],
  games: readonly GameTools[],
  seed = 1,
): Stuck | null {
  const rulesOf = rulesAmong(games);
  const lesson = alone(id, [...steps]);
  let at = steps[0]?.id ?? "";
  try {
    let play = open(lesson, rulesOf, "proof", seed);
    while (!play.ended) {
      at = currentStep(lesson, play).id;
      const after = follow(lesson, rulesOf, play);
      if (typeof after === "string") return { step: at, sentence: after };
      at = steps[steps.findIndex(({ id }) => id === at) + 1]?.id ?? at;
      play = act(lesson, rulesOf, after, { type: "on" });
    }
    return null;
  } catch (error) {
    return { step: at, sentence: error instanceof Error ? error.message : String(error) };
  }
}
