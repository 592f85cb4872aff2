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

/** Where each room's lessons are indexed, in the house's order. */
export interface SearchIndex {
  rooms: Ref[];
}

const isIndex = (value: unknown): value is SearchIndex =>
  typeof value === "object" && value !== null && "rooms" in value && Array.isArray(value.rooms);

const isIndexedRoom = (value: unknown): value is IndexedRoom =>
  typeof value === "object" && value !== null && "lessons" in value && Array.isArray(value.lessons);

/** Brings the index of all lessons room by room, so that the first can be searched while the next is on its way. Rejects as the library does. */
export async function bringIndex(
  library: Library,
  house: House,
  each: (room: IndexedRoom) => void,
): Promise<void> {
  if (!house.search) return;
  const { rooms } = await library.bring(house.search, isIndex);
  const coming = rooms.map((ref) => library.bring(ref, isIndexedRoom));
  for (const room of coming) each(await room);
}
