import type { ComponentChildren } from "preact";
import { pictureUrl } from "../library/pictures.ts";
import { laterPart } from "../ui/later-part.ts";
import { drawingName, placeOf } from "./drawings.ts";
import type { Kept } from "./keepsakes.ts";
import { useKeepsakesUp } from "./keepsakes-up.ts";

/** A room without lessons is rare: what stands about in one is drawn when there is one. */
const paint = laterPart(() => import("./painting/paint.tsx"));

function Paint({ room }: { room: string }) {
  const { part } = paint.use(true);
  return part && <part.Paint room={room} />;
}

interface RoomPictureProps {
  room: string;
  /** What stands in it, place by place. */
  kept: readonly Kept[];
  /** Whether it has no lessons yet: dust sheets and paint stand about in it. */
  painting: boolean;
  /** The lesson whose keepsake is seen for the first time. */
  fresh?: string | undefined;
  /** Told of a drawing that does not come. */
  onBroken(drawing: string): void;
  /** How high the picture is where more of the floor is to be seen than from outside. */
  height?: number | undefined;
  /** What stands behind the keepsakes, where one is inside. */
  children?: ComponentChildren;
}

/** A room in section, with the keepsakes that the learner has put in it. The words beside it say the same. */
export function RoomPicture(props: RoomPictureProps) {
  const { room, kept, painting, fresh, onBroken } = props;
  const { height, slots } = placeOf(room);
  const name = drawingName(room);
  const up = useKeepsakesUp(kept.length);
  return (
    <svg
      class="room-picture"
      viewBox={`0 0 380 ${props.height ?? height}`}
      fill="none"
      stroke="#1d2b28"
      stroke-width="3"
      stroke-linejoin="round"
      stroke-linecap="round"
      aria-hidden="true"
      focusable="false"
    >
      <use href={`#room-${name}`} />
      {props.children}
      {painting && <Paint room={room} />}
      {slots.map(([x, y, size], at) => {
        const keepsake = kept[at];
        if (!keepsake?.earned) return null;
        const { picture } = keepsake.earned;
        const isUp = at < up;
        return (
          <image
            key={`${keepsake.lesson} ${picture}`}
            class={isUp && keepsake.lesson === fresh ? "room-keepsake room-keepsake-fresh" : "room-keepsake"}
            href={isUp ? pictureUrl(picture) : undefined}
            onError={() => onBroken(picture)}
            x={x - size / 2}
            y={y - size}
            width={size}
            height={size}
            preserveAspectRatio="xMidYMax meet"
          />
        );
      })}
    </svg>
  );
}
