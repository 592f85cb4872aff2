import { useEffect, useRef, useState } from "preact/hooks";
import type { HouseRoom, RoomList } from "../library/types.ts";
import type { Progress, Summary } from "../progress/types.ts";
import { laterPart } from "../ui/later-part.ts";
import { useStore } from "../ui/use-store.ts";
import { placeOf } from "./drawings.ts";
import { doneIn, keptIn, standing } from "./keepsakes.ts";
import "./room-inside.css";
import { RoomPicture } from "./room-picture.tsx";

/** What answers a tap comes when the room itself has been painted. */
const living = laterPart(() => import("./living/living-room.tsx"));

interface RoomInsideProps {
  room: HouseRoom;
  /** The room's lessons, once they are here. */
  list: RoomList | null;
  progress: Progress;
  onBroken(drawing: string): void;
}

/** Makes the noises of the house; their code is asked for when sound is. */
function useNoises(sound: boolean): (noise: string) => void {
  const make = useRef<((noise: string) => void) | null>(null);
  useEffect(() => {
    if (!sound) return;
    let gone = false;
    import("./living/noises.ts").then(
      ({ makeHouseNoise }) => {
        if (!gone) make.current = makeHouseNoise;
      },
      // Without its code there is silence, and what is said in words is the same.
      () => {},
    );
    return () => {
      gone = true;
      make.current = null;
    };
  }, [sound]);
  return (noise) => make.current?.(noise);
}

/** How long the next lesson of a room takes that has not been played, in minutes; null where that isn't known. */
const minutesOfNext = (list: RoomList | null, finished: Summary["finished"]): number | null =>
  list?.lessons.find(({ id }) => !finished[id])?.minutes ?? null;

/** A room's picture from the inside: what the learner has put in it, and the things and the bird in it that answer a tap. */
export function RoomInside({ room, list, progress, onBroken }: RoomInsideProps) {
  const { part } = living.use(true);
  const finished = useStore(progress.store, (state) => state.summary.finished);
  const { sound } = useStore(progress.store, (state) => state.current.settings);
  const makeNoise = useNoises(sound);
  const [taps, setTaps] = useState<Record<string, number>>({});
  const [said, setSaid] = useState("");
  const { slots, floor } = placeOf(room.id);
  const painting = room.total === 0;
  const alive = (!painting && part?.livingIn(room.id)) || null;
  const far = { done: doneIn(room, finished), total: room.total, next: minutesOfNext(list, finished) };
  return (
    <div class="room-inside">
      <div
        class={alive && part?.isDark(room.id, taps) ? "room-frame room-dark" : "room-frame"}
        style={{ backgroundColor: floor }}
      >
        <RoomPicture
          room={room.id}
          kept={standing(keptIn(room, finished), slots.length)}
          painting={painting}
          onBroken={onBroken}
          height={232}
        >
          {alive && part && <part.Backdrop room={room.id} />}
        </RoomPicture>
        {alive && part && (
          <part.LivingThings
            room={room.id}
            far={far}
            taps={taps}
            onTap={(id, noise, words) => {
              setTaps({ ...taps, [id]: (taps[id] ?? 0) + 1 });
              setSaid(words);
              makeNoise(noise);
            }}
          />
        )}
      </div>
      {!painting && (
        <p class="room-said">
          <span role="status">{said}</span>
          {said === "" && alive && part?.whatAnswers(alive)}
        </p>
      )}
    </div>
  );
}
