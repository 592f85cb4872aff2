import type { Lesson, Step } from "./lesson.ts";
import { seeded } from "./random.ts";
import type { AnyRules, Hint } from "./rules.ts";

/** How strong the help on the screen is. */
export type HintStrength = "none" | "nudge" | "point" | "show";

/** One step as far as it has been played. `shown` is the round after Robin's demonstration, while that is on the screen. */
export interface StepPlay {
  round: unknown;
  help: HintStrength;
  shown: unknown;
}

/**
 * One go at one lesson: plain JSON, the same for the same actions.
 * `step` is the id of the step on the screen; `steps` holds every step that was reached, by id.
 */
export interface Play {
  id: string;
  lesson: string;
  version: string;
  seed: number;
  step: string;
  steps: Record<string, StepPlay>;
  ended: boolean;
}

/** What can happen in a play. `show` asks Robin to do it; `my-turn` undoes what Robin did; `restart` sets this step up afresh. */
export type Action =
  | { type: "move"; move: unknown }
  | { type: "hint" }
  | { type: "show" }
  | { type: "my-turn" }
  | { type: "on" }
  | { type: "back" }
  | { type: "restart" };

/** The rules of a game by its kind. Throws for a kind that there is not: a compiled lesson names none such. */
export type RulesOf = (kind: string) => AnyRules;

const stepAt = (lesson: Lesson, id: string): number =>
  Math.max(
    0,
    lesson.steps.findIndex((step) => step.id === id),
  );

/** The step on the screen. */
export function currentStep(lesson: Lesson, play: Play): Step {
  const step = lesson.steps[stepAt(lesson, play.step)];
  if (!step) throw new Error(`The lesson “${lesson.id}” has no steps.`);
  return step;
}

/** Where the learner is, counted from 1, and of how many. */
export function whereabouts(lesson: Lesson, play: Play): { step: number; steps: number } {
  return { step: stepAt(lesson, play.step) + 1, steps: lesson.steps.length };
}

function reach(lesson: Lesson, rulesOf: RulesOf, play: Play, at: number): Play {
  const step = lesson.steps[at];
  if (!step) return play;
  const there = play.steps[step.id];
  if (there) return { ...play, step: step.id };
  const round = rulesOf(step.game).setup(step.config, seeded(play.seed + at));
  return {
    ...play,
    step: step.id,
    steps: { ...play.steps, [step.id]: { round, help: "none", shown: null } },
  };
}

/** A new play of a lesson. `id` names the play; `seed` (a whole number) is all the chance there is in it. */
export function open(lesson: Lesson, rulesOf: RulesOf, id: string, seed: number): Play {
  const fresh: Play = {
    id,
    lesson: lesson.id,
    version: lesson.version,
    seed,
    step: "",
    steps: {},
    ended: false,
  };
  return reach(lesson, rulesOf, fresh, 0);
}

/** A kept play, made to fit the lesson as it is now: after the lesson's file has changed, the step starts afresh. */
export function fit(lesson: Lesson, rulesOf: RulesOf, kept: Play): Play {
  if (kept.version === lesson.version && kept.steps[kept.step]) return kept;
  const emptied: Play = { ...kept, lesson: lesson.id, version: lesson.version, steps: {} };
  return reach(lesson, rulesOf, emptied, stepAt(lesson, kept.step));
}

/** Whether all that the step on the screen asks for is done. */
export function stepDone(lesson: Lesson, rulesOf: RulesOf, play: Play): boolean {
  const step = currentStep(lesson, play);
  const round = play.steps[step.id]?.round;
  return rulesOf(step.game)
    .goals(step.config, round)
    .every((goal) => goal.met);
}

/** The hint for the step on the screen; null when there is nothing left to do. */
export function currentHint(lesson: Lesson, rulesOf: RulesOf, play: Play): Hint<unknown> | null {
  const step = currentStep(lesson, play);
  return rulesOf(step.game).hint(step.config, play.steps[step.id]?.round);
}

/** Whether two hints ask for the same thing: then help that is on the screen still helps. */
const sameHint = (one: Hint<unknown> | null, other: Hint<unknown> | null): boolean =>
  one?.control === other?.control && JSON.stringify(one?.words) === JSON.stringify(other?.words);

/** The play after an action. Total: an action that makes no sense now returns the very same play. */
export function act(lesson: Lesson, rulesOf: RulesOf, play: Play, action: Action): Play {
  if (play.ended) return play;
  const step = currentStep(lesson, play);
  const now = play.steps[step.id];
  if (!now) return play;
  const rules = rulesOf(step.game);
  const put = (change: Partial<StepPlay>): Play => ({
    ...play,
    steps: { ...play.steps, [step.id]: { ...now, ...change } },
  });

  switch (action?.type) {
    case "move": {
      if (now.shown !== null) return play;
      const round = rules.play(step.config, now.round, action.move);
      if (round === now.round) return play;
      // Others go on talking while a learner follows a hint: what they do doesn't take the hint away.
      const still = sameHint(rules.hint(step.config, now.round), rules.hint(step.config, round));
      return put({ round, help: still ? now.help : "none" });
    }
    case "hint": {
      if (now.help === "point" || now.help === "show") return play;
      if (!rules.hint(step.config, now.round)) return play;
      return put({ help: now.help === "none" ? "nudge" : "point" });
    }
    case "show": {
      if (now.shown !== null) return play;
      const hint = rules.hint(step.config, now.round);
      if (!hint) return play;
      return put({ help: "show", shown: rules.play(step.config, now.round, hint.move) });
    }
    case "my-turn":
      return now.shown === null ? play : put({ help: "point", shown: null });
    case "on": {
      const next = stepAt(lesson, step.id) + 1;
      const settled = now.shown === null ? play : put({ help: "none", shown: null });
      if (next >= lesson.steps.length) return { ...settled, ended: true };
      return reach(lesson, rulesOf, settled, next);
    }
    case "back": {
      const before = stepAt(lesson, step.id) - 1;
      return before < 0 ? play : reach(lesson, rulesOf, play, before);
    }
    case "restart": {
      const round = rules.setup(step.config, seeded(play.seed + stepAt(lesson, step.id)));
      return put({ round, help: "none", shown: null });
    }
    default:
      return play;
  }
}
