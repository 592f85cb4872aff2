import { useMemo, useRef } from "preact/hooks";
import { pictureUrl } from "../library/pictures.ts";
import type { House, HouseRoom, Library } from "../library/types.ts";
import type { Progress } from "../progress/types.ts";
import { hrefOf } from "../route.ts";
import { Button, ButtonLink } from "../ui/button.tsx";
import { LongList } from "../ui/long-list.tsx";
import { Picture } from "../ui/picture.tsx";
import { Robin } from "../ui/robin.tsx";
import { useBrought } from "../ui/use-brought.ts";
import { useStore } from "../ui/use-store.ts";
import { asShown, t } from "../voice/words.ts";
import { HouseSounds } from "./house-sounds.tsx";
import { doneIn, keptIn } from "./keepsakes.ts";
import { lessonCount } from "./length.ts";
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

/** How far a learner has come in a room, in words: to a beginner “0 of 5” would read like a score. */
function farWords(done: number, total: number): string {
  if (done === 0) return lessonCount(total);
  return done === total
    ? t("You have played everything here")
    : t("You have played {{done}} of {{total}}.", { done, total });
}

/** A room from the inside: its picture, its lessons, and what the learner has put in it. */
export function RoomScreen({ house, room, library, progress, language }: RoomScreenProps) {
  const root = useRef<HTMLElement>(null);
  const summary = useStore(progress.store, (state) => state.summary);
  const bring = async () => ({ list: await library.room(language, room.id), language });
  const { thing, trouble, again } = useBrought(room.total > 0 ? bring : null, [
    library,
    language,
    room.id,
    room.total,
  ]);
  const { finished } = summary;
  const kept = keptIn(room, finished);
  const known = kept.flatMap(({ lesson, earned }) => (earned ? [{ lesson, ...earned }] : []));
  const rooms = useMemo(() => [room], [room]);
  const onBroken = useMended({ rooms, library, progress, language, finished });
  return (
    <main class="room" ref={root}>
      <TopBar root={() => root.current} />
      <div class="room-body">
        <RoomInside room={room} list={thing?.list ?? null} progress={progress} onBroken={onBroken} />
        <div class="room-main">
          <div class="room-head">
            <h1>{asShown(room.title)}</h1>
            <p>{asShown(room.about)}</p>
            {room.total > 0 && <p class="room-count">{farWords(doneIn(room, finished), room.total)}</p>}
          </div>
          {room.total === 0 && <Painting house={house} />}
          {trouble !== null && (
            <div class="room-trouble" role="status">
              <p>{notBroughtWords(trouble)}</p>
              <Button kind="plain" icon="again" onPress={again}>
                {t("Try again")}
              </Button>
            </div>
          )}
          {room.total > 0 && !thing && trouble === null && <p role="status">{t("Bringing the lessons…")}</p>}
          {thing && <RoomLessons key={thing.language} {...thing} library={library} summary={summary} />}
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
