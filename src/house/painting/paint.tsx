import type { ComponentType } from "preact";
import { drawingName } from "../drawings.ts";

const found = import.meta.glob<ComponentType>("./rooms/*.tsx", { eager: true, import: "Painting" });

/** What stands about in a room's picture while Robin is still painting it. */
export function Paint({ room }: { room: string }) {
  const Painting = found[`./rooms/${drawingName(room)}.tsx`];
  return Painting ? <Painting /> : null;
}
