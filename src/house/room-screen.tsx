import { useEffect, useRef, useState } from "preact/hooks";
import type { House, HouseRoom, Library, RoomList } from "../library/types.ts";
import type { Progress } from "../progress/types.ts";
import { hrefOf } from "../route.ts";
import { Button, ButtonLink } from "../ui/button.tsx";
import { Picture } from "../ui/picture.tsx";
import { Robin } from "../ui/robin.tsx";
import { useStore } from "../ui/use-store.ts";
import { asShown, t } from "../voice/words.ts";
import { doneIn, keptIn } from "./keepsakes.ts";
import { LessonCard } from "./lesson-card.tsx";
import { notBroughtWords } from "./not-brought.ts";
import { RoomPicture } from "./room-picture.tsx";
import "./room-screen.css";
import { TopBar } from "./top-bar.tsx";

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
  const kept = keptIn(room, summary.finished);
  return (
    <main class="room" ref={root}>
      <TopBar root={() => root.current} />
      <div class="room-body">
        <div class="room-frame">
          <RoomPicture room={room.id} kept={kept} painting={room.total === 0} />
        </div>
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
            <ul class="room-lessons">
              {brought.list.lessons.map((lesson) => (
                <li key={lesson.id}>
                  <LessonCard lesson={lesson} room={room.id} language={language} summary={summary} />
                </li>
              ))}
            </ul>
          )}
        </div>
        {kept.length > 0 && (
          <section class="room-kept" aria-labelledby="room-kept-title">
            <h2 id="room-kept-title">{t("What you have put here")}</h2>
            <ul class="room-shelf">
              {kept.map(({ lesson, url, name }) => (
                <li key={lesson}>
                  <Picture src={url} alt="" />
                  <span>{asShown(name)}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
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
