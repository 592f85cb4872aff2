import { place as plain } from "./plain-room.tsx";
import type { RoomPlace } from "./room-drawing.ts";

// The pictures themselves are no part of the app's code: they stand in the page, as symbols (see `house-symbols.tsx`).
const found = import.meta.glob<RoomPlace>("./rooms/*.tsx", { eager: true, import: "place" });

/** The name that a room's picture goes by: the file under `rooms/` with the room's id, or the plain papered room where there is none. */
export const drawingName = (room: string): string => (found[`./rooms/${room}.tsx`] ? room : "plain");

/** What is to be known of a room's picture, by the room's id. */
export const placeOf = (room: string): RoomPlace => found[`./rooms/${room}.tsx`] ?? plain;
