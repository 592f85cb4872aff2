import { useEffect, useState } from "preact/hooks";
import { placeOf } from "../house/drawings.ts";
import type { Kept } from "../house/keepsakes.ts";
import { Backdrop, isDark, LivingThings, type Taps } from "../house/living/living-room.tsx";
import "../house/room-inside.css";
import { RoomPicture } from "../house/room-picture.tsx";
import { pictureName } from "../library/pictures.ts";
import type { Library, Listed } from "../library/types.ts";
import type { RoomState } from "./exhibits.ts";

interface ShowRoomProps {
  library: Library;
  language: string;
  room: string;
  state: RoomState;
}

/** How many of the places in a room have something in them. */
const filled = (state: RoomState, places: number): number =>
  state === "full" ? places : state === "half full" ? Math.ceil(places / 2) : 0;

/** As many keepsakes as asked for: the lessons' own, and from the beginning again where there are more places than lessons. */
function keepsakes(lessons: readonly Listed[], many: number): Kept[] {
  return Array.from({ length: lessons.length > 0 ? many : 0 }, (_, at): Kept => {
    const { id, keepsake, language } = lessons[at % lessons.length] as Listed;
    const earned = { picture: pictureName(keepsake.url), name: keepsake.name, language };
    return { lesson: `${id} ${at}`, earned };
  });
}

/** A room from the inside, with as many keepsakes in it as its state says. */
export function ShowRoom({ library, language, room, state }: ShowRoomProps) {
  const [lessons, setLessons] = useState<Listed[]>([]);
  useEffect(
    () => void library.room(language, room).then((list) => setLessons(list.lessons)),
    [language, room],
  );
  const [taps, setTaps] = useState<Taps>({});
  const { slots, floor } = placeOf(room);
  const alive = state !== "painting";
  const total = lessons.length;
  return (
    <main class="gallery-room">
      <div
        class={isDark(room, taps) ? "room-frame room-dark" : "room-frame"}
        style={{ backgroundColor: floor }}
      >
        <RoomPicture
          room={room}
          kept={keepsakes(lessons, filled(state, slots.length))}
          painting={!alive}
          onBroken={() => {}}
          height={232}
        >
          {alive && <Backdrop room={room} />}
        </RoomPicture>
        {alive && (
          <LivingThings
            room={room}
            far={{ done: filled(state, total), total, next: null }}
            taps={taps}
            onTap={(id) => setTaps({ ...taps, [id]: (taps[id] ?? 0) + 1 })}
          />
        )}
      </div>
    </main>
  );
}
