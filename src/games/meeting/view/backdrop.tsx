import type { Look } from "../../../lesson/lesson.ts";
import { drawnOnce } from "../../../ui/drawn-once.tsx";
import { Picture } from "../../../ui/picture.tsx";
import type { Background } from "../names.ts";
import { useRest } from "./use-rest.ts";
import { walls } from "./walls.ts";

interface BackdropProps {
  background: Background;
  /** The jumper of whoever sits before it: their room goes with it. */
  top: Look["top"];
  /** The address of the drawing of the learner's own room, where there is one. */
  picture?: string | undefined;
}

/** What is behind somebody: what they put there, or their room. It fills its tile and hides what it has no room for. */
export const Backdrop = drawnOnce(({ background, top, picture }: BackdropProps) => {
  const { rest } = useRest(background !== "none");
  return (
    <>
      <svg
        class="meeting-backdrop"
        viewBox="0 0 400 230"
        preserveAspectRatio="xMidYMax slice"
        aria-hidden="true"
      >
        <g stroke="#1d2b28" stroke-width="4" stroke-linejoin="round">
          <rect width="400" height="230" fill={walls[top].colour} stroke="none" />
          {background === "none" ? rest && <rest.Room top={top} /> : rest?.backdrops[background]()}
        </g>
      </svg>
      {background === "none" && picture && <Picture class="meeting-own-room" src={picture} alt="" />}
    </>
  );
});
