import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { pictureUrl } from "../library/pictures.ts";
import type { House, HouseRoom, Library, RoomList } from "../library/types.ts";
import type { Progress } from "../progress/types.ts";
import { hrefOf } from "../route.ts";
import { Button, ButtonLink } from "../ui/button.tsx";
import { LongList } from "../ui/long-list.tsx";
import { Picture } from "../ui/picture.tsx";
import { Robin } from "../ui/robin.tsx";
import { useStore } from "../ui/use-store.ts";
import { asShown, t } from "../voice/words.ts";
import { HouseSounds } from "./house-sounds.tsx";
import { doneIn, keptIn } from "./keepsakes.ts";
import { notBroughtWords } from "./not-brought.ts";
import { RoomInside } from "./room-inside.tsx";
import { RoomLessons } from "./room-lessons.tsx";
import "./room-screen.css";
import { TopBar } from "./top-bar.tsx";
import { useMended } from "./use-mended.ts";

interface RoomScreenProps {
  house: House;
  room: HouseRoom;
  library: Library;
  progress: Progress;
  language: string;
}

/** A room's list, brought; or why it could not be. Null while it is on its way. */
type Brought = { list: RoomList } | { trouble: string } | null;

function useRoomList(library: Library, language: string, room: HouseRoom): [Brought, () => void] {
  const [brought, setBrought] = useState<Brought>(null);
  const [go, setGo] = useState(0);
  useEffect(() => {
    if (room.total === 0) return;
    let gone = false;
    setBrought(null);
    library.room(language, room.id).then(
      (list) => !gone && setBrought({ list }),
      (trouble: unknown) => !gone && setBrought({ trouble: notBroughtWords(trouble) }),
    );
    return () => {
      gone = true;
    };
  }, [library, language, room.id, room.total, go]);
  return [brought, () => setGo(go + 1)];
}

/** A room from the inside: its picture, its lessons, and what the learner has put in it. */
export function RoomScreen({ house, room, library, progress, language }: RoomScreenProps) {
  const root = useRef<HTMLElement>(null);
  const summary = useStore(progress.store, (state) => state.summary);
  const [brought, again] = useRoomList(library, language, room);
  const { finished } = summary;
  const kept = keptIn(room, finished);
  const known = kept.flatMap(({ lesson, earned }) => (earned ? [{ lesson, ...earned }] : []));
  const rooms = useMemo(() => [room], [room]);
  const onBroken = useMended({ rooms, library, progress, language, finished });
  return (
    <main class="room" ref={root}>
      <TopBar root={() => root.current} />
      <div class="room-body">
        <RoomInside
          room={room}
          list={brought && "list" in brought ? brought.list : null}
          progress={progress}
          onBroken={onBroken}
        />
        <div class="room-main">
          <div class="room-head">
            <h1>{asShown(room.title)}</h1>
            <p>{asShown(room.about)}</p>
            {room.total > 0 && (
              <p class="room-count">
                {t("You have played {{done}} of {{total}}.", {
                  done: doneIn(room, summary.finished),
                  total: room.total,
                })}
              </p>
            )}
          </div>
          {room.total === 0 && <Painting house={house} />}
          {brought && "trouble" in brought && (
            <div class="room-trouble" role="status">
              <p>{brought.trouble}</p>
              <Button kind="plain" icon="again" onPress={again}>
                {t("Try again")}
              </Button>
            </div>
          )}
          {room.total > 0 && brought === null && <p role="status">{t("Bringing the lessons…")}</p>}
          {brought && "list" in brought && (
            <RoomLessons
              key={language}
              list={brought.list}
              library={library}
              language={language}
              summary={summary}
            />
          )}
        </div>
        {known.length > 0 && (
          <section class="room-kept" aria-labelledby="room-kept-title">
            <h2 id="room-kept-title">{t("What you have put here")}</h2>
            <LongList class="room-shelf" items={known} keyOf={({ lesson }) => lesson}>
              {({ picture, name }) => (
                <>
                  <Picture src={pictureUrl(picture)} alt="" />
                  <span>{asShown(name)}</span>
                </>
              )}
            </LongList>
          </section>
        )}
      </div>
      {room.total > 0 && <HouseSounds progress={progress} />}
      <p class="room-group">
        <ButtonLink kind="quiet" icon="people" href={hrefOf({ at: "starters", starter: null })}>
          {t("Here as a group? Five-minute starters")}
        </ButtonLink>
      </p>
    </main>
  );
}

/** What a room without lessons says, and a room that is open. */
function Painting({ house }: { house: House }) {
  const open = house.rooms.filter((room) => room.total > 0);
  return (
    <div class="room-painting">
      <div class="room-painting-words">
        <Robin size={4.5} mood="glad" />
        <p>{t("Robin is still painting this room. The paint is wet, and Robin has sat in it twice.")}</p>
      </div>
      {open.length > 0 && (
        <>
          <p>{t("These rooms are open:")}</p>
          <ul class="room-open">
            {open.map((room) => (
              <li key={room.id}>
                <ButtonLink kind="plain" icon="door" href={hrefOf({ at: "room", room: room.id })}>
                  {asShown(room.title)}
                </ButtonLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
