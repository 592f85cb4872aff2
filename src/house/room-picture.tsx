import { pictureUrl } from "../library/pictures.ts";
import { drawingName, placeOf } from "./drawings.ts";
import type { Kept } from "./keepsakes.ts";

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
}

/** A room in section, with the keepsakes that the learner has put in it. The words beside it say the same. */
export function RoomPicture({ room, kept, painting, fresh, onBroken }: RoomPictureProps) {
  const { height, slots } = placeOf(room);
  const name = drawingName(room);
  return (
    <svg
      class="room-picture"
      viewBox={`0 0 380 ${height}`}
      fill="none"
      stroke="#1d2b28"
      stroke-width="3"
      stroke-linejoin="round"
      stroke-linecap="round"
      aria-hidden="true"
      focusable="false"
    >
      <use href={`#room-${name}`} />
      {painting && <use href={`#painting-${name}`} />}
      {slots.map(([x, y, size], at) => {
        const keepsake = kept[at];
        if (!keepsake?.earned) return null;
        const { picture } = keepsake.earned;
        return (
          <image
            key={`${keepsake.lesson} ${picture}`}
            class={keepsake.lesson === fresh ? "room-keepsake room-keepsake-fresh" : "room-keepsake"}
            href={pictureUrl(picture)}
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
