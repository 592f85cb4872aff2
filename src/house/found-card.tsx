import type { Found } from "../library/search/find.ts";
import type { Summary } from "../progress/types.ts";
import { hrefOf } from "../route.ts";
import { Icon } from "../ui/icon.tsx";
import { asShown, t } from "../voice/words.ts";
import { lengthWords } from "./length.ts";
import "./lesson-card.css";

interface FoundCardProps {
  found: Found;
  finished: Summary["finished"];
}

/** A lesson that search found: all of it is one link. */
export function FoundCard({ found: { room, lesson }, finished }: FoundCardProps) {
  const played = finished[lesson.id] !== undefined;
  return (
    <a
      class={played ? "lesson-card lesson-card-played" : "lesson-card"}
      href={hrefOf({ at: "lesson", room: room.id, lesson: lesson.id })}
    >
      <span class="lesson-card-words">
        <span class="lesson-card-title" lang={lesson.language}>
          {asShown(lesson.title)}
        </span>
        <span class="visually-hidden">. </span>
        <span class="lesson-card-say" lang={lesson.language}>
          {asShown(lesson.say)}
        </span>
        <span class="lesson-card-facts">
          <span class="lesson-card-fact">
            <Icon name="door" size={1.4} />
            {asShown(room.title)}
            <span class="visually-hidden">. </span>
          </span>
          <span class="lesson-card-fact">
            <Icon name="clock" size={1.4} />
            {lengthWords(lesson.minutes)}
            <span class="visually-hidden">. </span>
          </span>
          {played && (
            <span class="lesson-card-fact">
              <Icon name="check" size={1.4} />
              {t("Played")}
            </span>
          )}
        </span>
      </span>
    </a>
  );
}
