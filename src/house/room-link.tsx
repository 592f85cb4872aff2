import type { HouseRoom } from "../library/types.ts";
import type { Summary } from "../progress/types.ts";
import { hrefOf } from "../route.ts";
import { Icon } from "../ui/icon.tsx";
import { asShown, t } from "../voice/words.ts";
import { placeOf } from "./drawings.ts";
import { doneIn, keptIn, standing } from "./keepsakes.ts";
import { lessonCount } from "./length.ts";
import { RoomPicture } from "./room-picture.tsx";

interface RoomLinkProps {
  room: HouseRoom;
  finished: Summary["finished"];
  fresh: string | undefined;
  /** Told of a drawing that does not come. */
  onBroken(drawing: string): void;
}

/** How far a learner has come in a room, in words. */
function roomState(room: HouseRoom, finished: Summary["finished"]): string {
  if (room.total === 0) return t("Being painted");
  const done = doneIn(room, finished);
  // “0 of 5” would read like a score to somebody who has not begun.
  if (done === 0) return lessonCount(room.total);
  return done === room.total ? t("All done") : t("{{done}} of {{total}}", { done, total: room.total });
}

/** A room of the house: its picture and its plate, and for a screen reader the keepsakes that stand in it. */
export function RoomLink({ room, finished, fresh, onBroken }: RoomLinkProps) {
  const href = hrefOf({ at: "room", room: room.id });
  const { floor, slots } = placeOf(room.id);
  const kept = standing(keptIn(room, finished), slots.length);
  const names = kept.flatMap(({ earned }) => earned?.name ?? []);
  const painting = room.total === 0;
  const allDone = !painting && doneIn(room, finished) === room.total;
  return (
    <a class="room-link" id={href.slice(1)} href={href}>
      <svg class="room-floor" aria-hidden="true" focusable="false">
        <rect width="100%" height="100%" fill={floor} />
      </svg>
      <RoomPicture room={room.id} kept={kept} painting={painting} fresh={fresh} onBroken={onBroken} />
      <span class="room-plate">
        <span class="room-name">{asShown(room.title)}</span>
        <span class="visually-hidden">, </span>
        <span class="room-state">
          {roomState(room, finished)}
          {allDone && <Icon name="check" size={1.25} />}
        </span>
      </span>
      {names.length > 0 && (
        <span class="visually-hidden" data-unread>
          . {t("In it: {{things}}.", { things: names.join(", ") })}
        </span>
      )}
    </a>
  );
}
