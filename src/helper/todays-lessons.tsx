import { useEffect, useState } from "preact/hooks";
import { plain } from "../lesson/markup.ts";
import type { House, Library, RoomList } from "../library/types.ts";
import type { Progress } from "../progress/types.ts";
import { hrefOf } from "../route.ts";
import { Button, ButtonLink } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { LongList } from "../ui/long-list.tsx";
import { useStore } from "../ui/use-store.ts";
import { learnerName } from "../voice/learner-name.ts";
import { asShown, t } from "../voice/words.ts";
import { places } from "./ways-down.tsx";

interface TodaysLessonsProps {
  house: House;
  library: Library;
  progress: Progress;
  language: string;
}

/** Every open room's lessons with how long each takes, to pick today's from; each one opens. */
export function TodaysLessons({ house, library, progress, language }: TodaysLessonsProps) {
  const finished = useStore(progress.store, (state) => state.summary.finished);
  const { current, learners } = useStore(progress.store);
  const [lists, setLists] = useState<RoomList[] | "missing" | null>(null);
  const [go, setGo] = useState(0);
  useEffect(() => {
    let gone = false;
    const open = house.rooms.filter((room) => room.total > 0);
    Promise.all(open.map((room) => library.room(language, room.id))).then(
      (brought) => !gone && setLists(brought),
      () => !gone && setLists("missing"),
    );
    return () => {
      gone = true;
    };
  }, [house, library, language, go]);
  return (
    <section class="helper-card">
      <h2 id={places.lessons}>{t("Lessons for today")}</h2>
      {learners.length > 1 && (
        <div class="helper-answers">
          <p>{t("It is {{name}}'s turn.", { name: learnerName(current, learners) })}</p>
          <ButtonLink kind="tool" icon="people" href={hrefOf({ at: "who" })}>
            {t("Somebody else")}
          </ButtonLink>
        </div>
      )}
      <p>{t("One new thing is plenty for one sitting. Tap one to open it.")}</p>
      {lists === null && <p role="status">{t("Bringing the lessons…")}</p>}
      {lists === "missing" && (
        <div class="helper-answers" role="status">
          <p>{t("The list of lessons is not on this tablet yet. Try again when there is internet.")}</p>
          <Button kind="plain" icon="again" onPress={() => setGo(go + 1)}>
            {t("Try again")}
          </Button>
        </div>
      )}
      {lists !== null &&
        lists !== "missing" &&
        lists.map((room) => (
          <div class="helper-room" key={room.id}>
            <h3>{asShown(room.title)}</h3>
            <LongList class="helper-lessons" items={room.lessons} keyOf={({ id }) => id}>
              {(lesson) => (
                <a class="helper-lesson" href={`#/lesson/${room.id}/${lesson.id}`}>
                  <span
                    class="helper-lesson-title"
                    lang={lesson.language === language ? undefined : lesson.language}
                  >
                    {asShown(plain(lesson.title))}
                  </span>
                  <span class="helper-lesson-facts">
                    <span>
                      <span class="visually-hidden">, </span>
                      {lesson.minutes === 1
                        ? t("1 minute")
                        : t("{{minutes}} minutes", { minutes: lesson.minutes })}
                    </span>
                    {finished[lesson.id] && (
                      <span>
                        <Icon name="check" size={1.3} />
                        {t("Played")}
                      </span>
                    )}
                  </span>
                </a>
              )}
            </LongList>
            {room.more.length > 0 && (
              <p>
                <a href={`#/room/${room.id}`}>
                  {t("All the lessons in {{room}}", { room: asShown(room.title) })}
                </a>
              </p>
            )}
          </div>
        ))}
    </section>
  );
}
