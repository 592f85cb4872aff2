import type { AnyGame } from "../games/game.ts";
import type { Character, Lesson } from "../lesson/lesson.ts";
import type { AnyRules } from "../lesson/rules.ts";
import { type Library, type Missing, NotBrought } from "../library/types.ts";
import type { Learner } from "../progress/types.ts";

/** A lesson with all that is needed to play it: its games by kind, and the looks that a learner may have. */
export interface Brought {
  lesson: Lesson;
  games: Record<string, AnyGame>;
  looks: { id: string; about: string; look: Character["look"] }[];
}

/** Brings one game by its kind; rejects when its code can't be fetched. */
export type BringGame = (kind: string) => Promise<AnyGame>;

/** Why a lesson is not on the screen: it could not be brought, or it is here and won't open (`broken`). */
export type Trouble = Missing | "broken";

/** Brings a lesson and its games. Rejects with `NotBrought`; where it is a game's code that can't be had, with the browser's own error. */
export async function bringLesson(
  library: Library,
  bringGame: BringGame,
  language: string,
  room: string,
  id: string,
): Promise<Brought> {
  const [lesson, house] = await Promise.all([library.lesson(language, room, id), library.house(language)]);
  const kinds = [...new Set(lesson.steps.map((step) => step.game))];
  const games = await Promise.all(kinds.map(async (kind) => [kind, await bringGame(kind)] as const));
  return { lesson, games: Object.fromEntries(games), looks: house.learners };
}

/** Why it could not be brought. Code that does not come is as lessons are that do not come: there is no internet. */
export function whyMissing(error: unknown): Missing {
  return error instanceof NotBrought ? error.why : "offline";
}

/** The rules of a lesson's games. */
export function rulesOf({ games }: Pick<Brought, "games">): (kind: string) => AnyRules {
  return (kind) => {
    const game = games[kind];
    if (!game) throw new Error(`The game “${kind}” was not brought with this lesson.`);
    return game.rules;
  };
}

/** Everybody in the lesson, with the learner as `you`. `unnamed` is what a learner with no name is called. */
export function castOf(
  { lesson, looks }: Brought,
  learner: Learner,
  unnamed: string,
): Record<string, Character> {
  const own = looks.find(({ id }) => id === learner.look) ?? looks[0];
  if (!own) return lesson.cast;
  return { ...lesson.cast, you: { name: learner.name || unnamed, about: own.about, look: own.look } };
}
