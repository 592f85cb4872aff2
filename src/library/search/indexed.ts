import type { House, Library, Ref } from "../types.ts";

/** A lesson as search knows it. `words` are its hard words, with a space between; `language` is there where it is not the one asked for. */
export interface IndexedLesson {
  id: string;
  title: string;
  say: string;
  minutes: number;
  words: string;
  language?: string;
}

/** The lessons of a room as search knows them. */
export interface IndexedRoom {
  id: string;
  title: string;
  lessons: IndexedLesson[];
}

/** Where each room's lessons are indexed, in the house's order, and where the group's starters are listed: what home itself does without. */
export interface SearchIndex {
  rooms: Ref[];
  starters: Ref | null;
}

/** Whether an answer looks like the index. */
export const isIndex = (value: unknown): value is SearchIndex =>
  typeof value === "object" && value !== null && "rooms" in value && Array.isArray(value.rooms);

const isIndexedRoom = (value: unknown): value is IndexedRoom =>
  typeof value === "object" && value !== null && "lessons" in value && Array.isArray(value.lessons);

/** How many lessons are taken in at one go: on a slow tablet no key that is pressed meanwhile waits for a room of a thousand. */
const SLICE = 100;

const breath = () => new Promise((turn) => setTimeout(turn));

/** Brings the index of all lessons, room by room and slice by slice, so that the first can be searched while the next is on its way. Rejects as the library does. */
export async function bringIndex(
  library: Library,
  house: House,
  each: (room: IndexedRoom) => void,
): Promise<void> {
  if (!house.search) return;
  const { rooms } = await library.bring(house.search, isIndex);
  const coming = rooms.map((ref) => library.bring(ref, isIndexedRoom));
  // Who waits for the first one hears of the others in their turn.
  for (const one of coming) one.catch(() => {});
  for (const one of coming) {
    const room = await one;
    for (let from = 0; from < room.lessons.length; from += SLICE) {
      each({ ...room, lessons: room.lessons.slice(from, from + SLICE) });
      if (from + SLICE < room.lessons.length) await breath();
    }
  }
}
