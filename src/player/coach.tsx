import type { Ref } from "preact";
import { useRef } from "preact/hooks";
import type { Step } from "../lesson/lesson.ts";
import { plain } from "../lesson/markup.ts";
import type { HintStrength } from "../lesson/player.ts";
import type { Saying } from "../lesson/saying.ts";
import { Icon } from "../ui/icon.tsx";
import { Robin } from "../ui/robin.tsx";
import { Prose } from "../voice/prose.tsx";
import { asShown, t } from "../voice/words.ts";
import "./coach.css";
import { heard, Spoken } from "./spoken.tsx";

interface CoachProps {
  step: Step;
  heading: Ref<HTMLHeadingElement>;
  /** The language of the title, where it is not translated. */
  lang: string | undefined;
}

/** What this step is, and what to do in it. */
export function Coach({ step, heading, lang }: CoachProps) {
  return (
    <div class="coach-card coach">
      <h2 class="coach-title" ref={heading} tabIndex={-1} lang={lang}>
        {asShown(plain(step.title))}
      </h2>
      <Prose text={step.words} class="coach-words" />
    </div>
  );
}

interface WhatCameProps {
  /** What to say about the goals that are met, in order. */
  replies: Saying[];
  /** What Robin says now that the step is done; null while it is not. */
  done: string | null;
}

/**
 * Which of the replies came last; of those that were there from the start, the last one. None once the step is done without another: the
 * one before says what to do next, and that is done.
 */
function useNewest(replies: string[], done: boolean): string[] {
  const before = useRef({ replies, done });
  const newest = useRef(done ? [] : replies.slice(-1));
  const came = replies.filter((reply) => !before.current.replies.includes(reply));
  if (came.length > 0 || (done && !before.current.done)) newest.current = came;
  before.current = { replies, done };
  return newest.current;
}

/** What came of what the learner did. Where there is little room, only what came last. */
export function WhatCame({ replies, done }: WhatCameProps) {
  const words = replies.map(heard);
  const newest = useNewest(words, done !== null);
  if (replies.length === 0 && done === null) return null;
  return (
    <div class="coach-card coach-met">
      {replies.length > 0 && (
        <ul class={newest.length === 0 ? "coach-past" : undefined}>
          {replies.map((reply, at) => (
            <li key={at} class={newest.includes(words[at] ?? "") ? undefined : "coach-earlier"}>
              <Icon name="check" size={1.5} />
              <Spoken saying={reply} />
            </li>
          ))}
        </ul>
      )}
      {done !== null && (
        <div class="coach-robin">
          <Robin size={3.2} mood="glad" />
          <Prose text={done} class="coach-done" />
        </div>
      )}
    </div>
  );
}

/** A hint in words, with Robin beside it. Says so where Robin has done it already. */
export function HintWords({ hint, help }: { hint: Saying; help: HintStrength }) {
  return (
    <div class="coach-card coach-hint">
      <Robin size={3.2} mood={help === "nudge" ? "thinks" : "sits"} />
      <div>
        {help === "show" && <p class="coach-showing">{t("Robin did this, to show you:")}</p>}
        <Spoken saying={hint} />
      </div>
    </div>
  );
}
