import { useEffect, useRef } from "preact/hooks";
import type { Lesson } from "../lesson/lesson.ts";
import { plain } from "../lesson/markup.ts";
import type { Library } from "../library/types.ts";
import { isWhole, soFar } from "../progress/so-far.ts";
import type { Progress } from "../progress/types.ts";
import { announce } from "../ui/announce.tsx";
import { Button } from "../ui/button.tsx";
import { moveFocus } from "../ui/focus.ts";
import { Picture } from "../ui/picture.tsx";
import { Robin } from "../ui/robin.tsx";
import { useStore } from "../ui/use-store.ts";
import { Prose } from "../voice/prose.tsx";
import { soFarWords } from "../voice/so-far-words.ts";
import { asShown, t } from "../voice/words.ts";
import "./ending.css";
import { useNextLesson } from "./use-next-lesson.ts";

interface EndingProps {
  lesson: Lesson;
  library: Library;
  progress: Progress;
  /** The app's language: the lesson itself may stand in another. */
  language: string;
  room: string;
  again(): void;
  goNext(lesson: string, room: string): void;
  stop(): void;
}

/** The end of a lesson: what the learner can do now, what it leaves in the house, and where to from here. */
export function Ending({ lesson, library, progress, language, room, again, goNext, stop }: EndingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const next = useNextLesson(library, language, room, lesson.id);
  const state = useStore(progress.store);
  const count = soFarWords(soFar(state.summary));
  const keepsake = plain(lesson.keepsake.name);
  const picture = lesson.pictures[lesson.keepsake.picture];
  const inHouse = t("In your house now: {{keepsake}}.", { keepsake });
  useEffect(() => {
    moveFocus(heading.current);
    window.scrollTo?.(0, 0);
    announce(`${plain(lesson.say)} ${inHouse}`);
  }, []);
  return (
    <div class="ending">
      <div class="ending-card">
        <div class="ending-words">
          <h2 class="ending-title" ref={heading} tabIndex={-1}>
            {t("You have been through all of it. Now you can say:")}
          </h2>
          <blockquote class="ending-say">
            <Prose text={lesson.say} />
          </blockquote>
        </div>
        <figure class="ending-keepsake">
          <div class="ending-robin">
            <Robin size={4} mood="glad" />
          </div>
          {picture && <Picture src={picture} alt="" />}
          <figcaption>{inHouse}</figcaption>
        </figure>
      </div>
      {count !== "" && (
        <p class="ending-so-far">
          {isWhole(state)
            ? t("So far: {{count}}. Nothing goes away.", { count })
            : t("So far: {{count}}.", { count })}
        </p>
      )}
      <div class="ending-ways">
        {next && (
          <Button kind="main" icon="on" control="next-lesson" onPress={() => goNext(next.id, next.room)}>
            {next.elsewhere === null
              ? t("Next lesson: {{title}}", { title: asShown(plain(next.title)) })
              : t("Next room: {{room}}. {{title}}", {
                  room: asShown(plain(next.elsewhere)),
                  title: asShown(plain(next.title)),
                })}
          </Button>
        )}
        <Button kind="answer" icon="again" control="again" onPress={again}>
          {t("Play it again")}
        </Button>
        <Button kind="answer" icon="home" control="stop" onPress={stop}>
          {t("Stop here")}
        </Button>
      </div>
    </div>
  );
}
