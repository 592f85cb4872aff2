import { plain } from "../lesson/markup.ts";
import type { Listed } from "../library/types.ts";
import type { Summary } from "../progress/types.ts";
import { hrefOf } from "../route.ts";
import { Icon } from "../ui/icon.tsx";
import { Picture } from "../ui/picture.tsx";
import { asShown, languages, t } from "../voice/words.ts";
import { lengthWords } from "./length.ts";
import "./lesson-card.css";

interface LessonCardProps {
  lesson: Listed;
  room: string;
  language: string;
  summary: Summary;
}

/** How a lesson stands with this learner, in words. */
function standing(lesson: Listed, { carryOn, finished }: Summary): string {
  if (carryOn?.lesson === lesson.id) {
    return t("You are at step {{step}} of {{steps}}", { step: carryOn.step, steps: carryOn.steps });
  }
  return finished[lesson.id] ? t("Played") : t("Not played yet");
}

/** A lesson in its room: all of it is one link, and none is locked. */
export function LessonCard({ lesson, room, language, summary }: LessonCardProps) {
  const played = summary.finished[lesson.id] !== undefined;
  const here = summary.carryOn?.lesson === lesson.id;
  const elsewhere = lesson.language !== language;
  const lang = elsewhere ? lesson.language : undefined;
  const spoken = languages.find(({ id }) => id === lesson.language)?.name ?? lesson.language;
  return (
    <a
      class={played ? "lesson-card lesson-card-played" : "lesson-card"}
      href={hrefOf({ at: "lesson", room, lesson: lesson.id })}
    >
      <span class="lesson-card-words">
        <span class="lesson-card-title" lang={lang}>
          {asShown(plain(lesson.title))}
        </span>
        <span class="visually-hidden">. </span>
        <span class="lesson-card-say" lang={lang}>
          {asShown(plain(lesson.say))}
        </span>
        <span class="lesson-card-facts">
          <span class="lesson-card-fact">
            <Icon name="clock" size={1.4} />
            {lengthWords(lesson.minutes)}
            <span class="visually-hidden">. </span>
          </span>
          <span class="lesson-card-fact">
            <Icon name={played && !here ? "check" : "play"} size={1.4} />
            {standing(lesson, summary)}
            <span class="visually-hidden">. </span>
          </span>
          {elsewhere && (
            <span class="lesson-card-fact">
              <Icon name="globe" size={1.4} />
              {t("In {{language}}", { language: spoken })}
            </span>
          )}
        </span>
      </span>
      {played && <Picture class="lesson-card-keepsake" src={lesson.keepsake.url} alt="" />}
    </a>
  );
}
