import { PlainRoom } from "./plain-room.tsx";
import type { RoomDrawing } from "./room-drawing.ts";

const found = import.meta.glob<RoomDrawing>("./rooms/*.tsx", { eager: true, import: "default" });

/** How a room is drawn, by its id: the file under `rooms/` with its name, or a plain papered room where there is none. */
export function drawingOf(room: string): RoomDrawing {
  return found[`./rooms/${room}.tsx`] ?? PlainRoom;
}
