import { idsIn } from "../library/room-order.ts";
import type { House, Library } from "../library/types.ts";
import type { Summary } from "../progress/types.ts";
import { doneIn } from "./keepsakes.ts";

/** A lesson to go to: where it is, what it is called and about how long it takes. */
export interface NextLesson {
  room: string;
  lesson: string;
  title: string;
  minutes: number;
}

/** The id and room of the lesson finished last. */
function lastFinished(finished: Summary["finished"]): { lesson: string; room: string } | null {
  const [last] = Object.entries(finished).sort(([, a], [, b]) => b.order - a.order);
  return last ? { lesson: last[0], room: last[1].room } : null;
}

/**
 * What to play after the lesson finished last: the next one in its room that has not been played, then the next room that has one.
 * Null when all are played. Brings at most one room's list, and the part of it that the lesson is in; rejects as the library does.
 */
export async function nextLesson(
  library: Library,
  language: string,
  house: House,
  finished: Summary["finished"],
): Promise<NextLesson | null> {
  const last = lastFinished(finished);
  if (!last) return house.first;
  const at = Math.max(
    0,
    house.rooms.findIndex((room) => room.id === last.room),
  );
  const around = [...house.rooms.slice(at), ...house.rooms.slice(0, at)];
  const room = around.find((each) => doneIn(each, finished) < each.total);
  if (!room) return null;
  const ids = idsIn(await library.room(language, room.id));
  const from = ids.indexOf(last.lesson) + 1;
  const id = [...ids.slice(from), ...ids.slice(0, from)].find((each) => !finished[each]);
  const next = id === undefined ? null : await library.listed(language, room.id, id);
  return next ? { room: room.id, lesson: next.id, title: next.title, minutes: next.minutes } : null;
}
