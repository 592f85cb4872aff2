import type { AnyGame } from "../games/game.ts";
import type { Character, Lesson } from "../lesson/lesson.ts";
import type { AnyRules } from "../lesson/rules.ts";
import { type Library, type Missing, NotBrought } from "../library/types.ts";
import type { Learner } from "../progress/types.ts";
import { settled } from "../settled.ts";

/**
 * A lesson with what is needed to play it: its games by kind, and the looks that a learner may have.
 * A lesson begins with the game of its first step; each step brings the next one's, and what is left comes when the page has settled,
 * all into the same `games`; `all` tells when.
 */
export interface Brought {
  lesson: Lesson;
  games: Record<string, AnyGame>;
  all: Promise<void>;
  looks: { id: string; about: string; look: Character["look"] }[];
}

/** Brings one game by its kind, with the parts of it that these steps use; rejects when its code can't be fetched. */
export type BringGame = (kind: string, steps: Lesson["steps"]) => Promise<AnyGame>;

/** Why a lesson is not on the screen: it could not be brought, or it is here and won't open (`broken`). */
export type Trouble = Missing | "broken";

/**
 * Brings a lesson and its games: all of them first where it is `begun`, since the learner may be at any step.
 * Rejects with `NotBrought`; where it is a game's code that can't be had, with the browser's own error.
 */
export async function bringLesson(
  library: Library,
  bringGame: BringGame,
  language: string,
  room: string,
  id: string,
  begun: boolean,
): Promise<Brought> {
  const [lesson, house] = await Promise.all([library.lesson(language, room, id), library.house(language)]);
  const games: Record<string, AnyGame> = {};
  const bring = async (kinds: string[]) => {
    await Promise.all(
      kinds.map(async (kind) => {
        games[kind] ??= await bringGame(kind, lesson.steps);
      }),
    );
  };
  const kinds = [...new Set(lesson.steps.map((step) => step.game))];
  await bring(begun ? kinds : kinds.slice(0, 1));
  const later = kinds.filter((kind) => !games[kind]);
  const all = later.length === 0 ? Promise.resolve() : settled().then(() => bring(later));
  // Whoever wants a game that has not come hears of it then.
  all.catch(() => {});
  return { lesson, games, all, looks: house.learners };
}

/** Brings the game of the step that comes next: rejects when it can't be had. Undefined where nothing need be brought. */
export function bringNext(
  { lesson, games }: Brought,
  bringGame: BringGame,
  step: string,
): Promise<void> | undefined {
  const kind = lesson.steps[lesson.steps.findIndex(({ id }) => id === step) + 1]?.game;
  if (kind === undefined || games[kind]) return undefined;
  return bringGame(kind, lesson.steps).then((game) => {
    games[kind] = game;
  });
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
