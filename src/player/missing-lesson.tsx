import { useLayoutEffect, useRef } from "preact/hooks";
import { Button } from "../ui/button.tsx";
import { moveFocus } from "../ui/focus.ts";
import { Robin } from "../ui/robin.tsx";
import { t } from "../voice/words.ts";
import type { Trouble } from "./bring-lesson.ts";
import "./missing-lesson.css";

interface MissingLessonProps {
  why: Trouble;
  again(): void;
  home(): void;
}

const said: Record<Trouble, { title: string; happened: string; todo: string }> = {
  offline: {
    title: "This lesson is not on the tablet yet",
    happened: "It has to come over the internet once, and there is no internet right now.",
    todo: "The lessons you have played before are still here. Or try again when there is internet.",
  },
  changed: {
    title: "Something else came in place of the lesson",
    happened: "That happens on Wi-Fi that asks you to sign in first, as in a café or a library.",
    todo: "Ask somebody there how to sign in to the Wi-Fi. Then try again. Nothing you did is lost.",
  },
  broken: {
    title: "This lesson won't open",
    happened: "Something inside it has come apart. You did nothing to it.",
    todo: "Go home and choose another one. Nothing you did before is lost.",
  },
  unknown: {
    title: "There is no such lesson here",
    happened: "It may have moved to another room, or the address has a slip in it.",
    todo: "Go home and look around the house. All the lessons are there.",
  },
};

/** What a learner sees when a lesson can't be brought: what happened, what to do, and a way home. */
export function MissingLesson({ why, again, home }: MissingLessonProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => moveFocus(heading.current), [why]);
  const { title, happened, todo } = said[why];
  return (
    <main class="missing-lesson">
      <div class="missing-lesson-card">
        <Robin size={5} mood="thinks" />
        <h1 ref={heading}>{t(title)}</h1>
        <p>{t(happened)}</p>
        <p>{t(todo)}</p>
        <div class="missing-lesson-ways">
          <Button kind="main" icon="home" control="home" onPress={home}>
            {t("Go home")}
          </Button>
          {(why === "offline" || why === "changed") && (
            <Button kind="answer" icon="again" onPress={again}>
              {t("Try again")}
            </Button>
          )}
        </div>
      </div>
    </main>
  );
}

/** What a learner sees for the moment that a lesson takes to come. On a bad line it is a long one: nobody has to wait for it. */
export function ComingLesson({ home }: { home(): void }) {
  const root = useRef<HTMLElement>(null);
  useLayoutEffect(() => moveFocus(root.current), []);
  return (
    <main class="missing-lesson" ref={root}>
      <div class="missing-lesson-coming">
        <Robin size={5} />
        <p role="status">{t("Robin is fetching your lesson…")}</p>
        <Button kind="plain" icon="home" control="home" onPress={home}>
          {t("Go home")}
        </Button>
      </div>
    </main>
  );
}
