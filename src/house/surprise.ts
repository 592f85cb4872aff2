import { type Random, shuffled } from "../lesson/random.ts";
import type { House, Library, Listed } from "../library/types.ts";
import type { Summary } from "../progress/types.ts";
import type { NextLesson } from "./next-lesson.ts";

/** How long a short lesson takes at most, in minutes. */
export const SHORT = 4;

/** Of some lessons the one to surprise somebody with: a short one where there is one, and one not played yet before one that was. */
function pick(lessons: readonly Listed[], { finished }: Summary): { lesson: Listed; best: boolean } | null {
  const rank = ({ id, minutes }: Listed): number =>
    (minutes > SHORT ? 2 * minutes : 0) + (finished[id] ? 1 : 0);
  const [first, ...rest] = lessons;
  if (!first) return null;
  const lesson = rest.reduce((best, one) => (rank(one) < rank(best) ? one : best), first);
  return { lesson, best: rank(lesson) === 0 };
}

/**
 * Something short, from any room that is open: not what the learner is in the middle of, and not played before where there is such a
 * one. Looks into one room after another until it has found one, so that of a large house few lists are brought. A room whose list
 * can't be had is passed by. Null where there is nothing that can be had.
 */
export async function surprise(
  library: Library,
  language: string,
  house: House,
  summary: Summary,
  random: Random,
): Promise<NextLesson | null> {
  let second: { room: string; lesson: Listed } | null = null;
  for (const { id: room } of shuffled(
    house.rooms.filter(({ total }) => total > 0),
    random,
  )) {
    const list = await library.room(language, room).catch(() => null);
    const others = (list?.lessons ?? []).filter(({ id }) => id !== summary.carryOn?.lesson);
    const found = pick(shuffled(others, random), summary);
    if (found?.best) return asNext(room, found.lesson);
    if (found && (!second || found.lesson.minutes < second.lesson.minutes)) {
      second = { room, lesson: found.lesson };
    }
  }
  return second && asNext(second.room, second.lesson);
}

const asNext = (room: string, { id, title, minutes }: Listed): NextLesson => ({
  room,
  lesson: id,
  title,
  minutes,
});
