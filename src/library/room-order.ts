import type { RoomList } from "./types.ts";

/** The ids of all of a room's lessons, in its order. */
export const idsIn = ({ lessons, more }: RoomList): string[] => [
  ...lessons.map(({ id }) => id),
  ...more.flatMap(({ ids }) => ids),
];
