import type { Listed, Ref, RoomList } from "../../src/library/types.ts";

/** How many lessons a room lists in one file: what is brought to open one lesson, and again when one has changed, stays small in a room of a thousand. */
const PART = 48;

/** A room's lessons as its list holds them: the first part in full, the others as files of their own, which `keep` makes. */
export function inParts(
  lessons: readonly Listed[],
  keep: (part: Listed[]) => Ref,
): Pick<RoomList, "lessons" | "more"> {
  const more: RoomList["more"] = [];
  for (let from = PART; from < lessons.length; from += PART) {
    const part = lessons.slice(from, from + PART);
    more.push({ ...keep(part), ids: part.map(({ id }) => id) });
  }
  return { lessons: lessons.slice(0, PART), more };
}
