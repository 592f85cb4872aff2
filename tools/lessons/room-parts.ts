import type { Listed, Ref, RoomList } from "../../src/library/types.ts";

/** How many lessons a room lists in one file: what is brought to open one lesson, and again when one has changed, stays small in a room of a thousand. */
const PART = 48;

/** The shelf that a room's lesson is on: a room's first lessons, with the room's own list, and each further part. `at` counts from 0. */
export const shelfOf = (room: string, at: number): string =>
  at < PART ? room : `${room}-${Math.floor(at / PART) + 1}`;

/** A room's lessons as its list holds them: the first part in full, the others as files of their own, which `keep` makes. */
export function inParts(
  lessons: readonly Listed[],
  keep: (part: Listed[], at: number) => Ref,
): Pick<RoomList, "lessons" | "more"> {
  const more: RoomList["more"] = [];
  for (let from = PART; from < lessons.length; from += PART) {
    const part = lessons.slice(from, from + PART);
    more.push({ ...keep(part, from), ids: part.map(({ id }) => id) });
  }
  return { lessons: lessons.slice(0, PART), more };
}
