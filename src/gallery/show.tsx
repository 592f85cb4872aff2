import type { Library } from "../library/types.ts";
import type { RoomState } from "./exhibits.ts";
import { ShowFaces } from "./show-faces.tsx";
import { ShowGame } from "./show-game.tsx";
import { ShowRoom } from "./show-room.tsx";
import { ShowStep } from "./show-step.tsx";

interface ShowProps {
  library: Library;
  language: string;
  /** What to show, as an exhibit's address names it. */
  address: string;
}

/** One exhibit by itself, as large as the screen: what stands in each frame of the gallery. */
export function Show({ library, language, address }: ShowProps) {
  const [hall, first = "", second = "", third = ""] = address.split("/");
  if (hall === "game") return <ShowGame kind={first} example={second} />;
  if (hall === "face") return <ShowFaces who={first} />;
  if (hall === "room")
    return <ShowRoom library={library} language={language} room={first} state={second as RoomState} />;
  return <ShowStep library={library} language={language} room={first} lesson={second} step={third} />;
}
