import { useEffect, useState } from "preact/hooks";
import type { House, HouseRoom, Library } from "../library/types.ts";
import type { Progress, Summary } from "../progress/types.ts";
import { t } from "../voice/words.ts";
import "./dolls-house.css";
import { placeOf } from "./drawings.ts";
import { keptIn } from "./keepsakes.ts";
import { Chimney, Gable, Slope } from "./roof.tsx";
import { RoomLink } from "./room-link.tsx";
import { useMended } from "./use-mended.ts";

interface DollsHouseProps {
  house: House;
  library: Library;
  progress: Progress;
  language: string;
  summary: Summary;
}

/** What was said of a keepsake once it had been seen in its room. */
const seen = (lesson: string): string => `seen:${lesson}`;

/** The newest keepsake, if home has not shown it yet: it settles into its room, once. */
function useFresh({
  house,
  progress,
  summary,
}: Pick<DollsHouseProps, "house" | "progress" | "summary">): string | undefined {
  const kept = house.rooms.flatMap((room) => keptIn(room, summary.finished));
  const order = (lesson: string) => summary.finished[lesson]?.order ?? 0;
  const newest = kept.sort((a, b) => order(b.lesson) - order(a.lesson))[0]?.lesson;
  const isNew = newest !== undefined && !summary.told.includes(seen(newest));
  const [fresh] = useState(isNew ? newest : undefined);
  useEffect(() => {
    if (fresh) void progress.told(seen(fresh));
  }, [fresh]);
  return fresh;
}

/** The house in section: its roof, with the attic where a room is drawn as one, and its rooms. */
export function DollsHouse(props: DollsHouseProps) {
  const { house, summary } = props;
  const { finished } = summary;
  const fresh = useFresh(props);
  const onBroken = useMended({ ...props, rooms: house.rooms, finished });
  const link = (room: HouseRoom) => (
    <RoomLink room={room} finished={finished} fresh={fresh} onBroken={onBroken} />
  );
  const inRoof = house.rooms.filter((room) => placeOf(room.id).inRoof);
  const below = house.rooms.filter((room) => !placeOf(room.id).inRoof);
  const attic = inRoof[0];
  const rooms = [...inRoof.slice(1), ...below];
  return (
    <nav class="house" aria-label={t("The rooms of the house")}>
      <div class="house-roof">
        <Slope side="start" />
        <div class={attic ? "house-attic" : "house-attic house-attic-shut"}>
          <Chimney />
          <Gable />
          {attic && link(attic)}
        </div>
        <Slope side="end" />
      </div>
      <ul class="house-rooms">
        {rooms.map((room) => (
          <li key={room.id}>{link(room)}</li>
        ))}
      </ul>
    </nav>
  );
}
