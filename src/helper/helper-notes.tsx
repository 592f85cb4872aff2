import { useEffect, useRef } from "preact/hooks";
import type { Step } from "../lesson/lesson.ts";
import { Icon, type IconName } from "../ui/icon.tsx";
import { intoSight } from "../ui/into-sight.ts";
import { Prose } from "../voice/prose.tsx";
import { t } from "../voice/words.ts";
import "./helper-notes.css";

interface HelperNotesProps {
  step: Step;
  /** Whether they were asked for on this very screen: on a phone they lie below the step, and the button would seem to do nothing. */
  asked: boolean;
}

/** What a helper may say at a step, should watch for, and can do if the learner is stuck. */
export function HelperNotes({ step, asked }: HelperNotesProps) {
  const place = useRef<HTMLDListElement>(null);
  useEffect(() => {
    if (asked) intoSight(place.current, true);
  }, [asked]);
  const { say, watch, stuck } = step.helper;
  const notes: readonly [IconName, string, string][] = [
    ["chat", t("You might say"), say],
    ["person", t("Watch for"), watch],
    ["hint", t("If they are stuck"), stuck],
  ];
  return (
    <dl class="helper-notes" ref={place}>
      {notes.map(([icon, title, words]) => (
        <div key={icon}>
          <dt>
            <Icon name={icon} size={1.5} />
            {title}
          </dt>
          <dd>
            <Prose text={words} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
