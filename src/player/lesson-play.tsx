import type { ComponentChildren } from "preact";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Step } from "../lesson/lesson.ts";
import { plain } from "../lesson/markup.ts";
import { type Action, currentHint, currentStep, stepDone, whereabouts } from "../lesson/player.ts";
import type { Progress } from "../progress/types.ts";
import { afterAnswer } from "../ui/after-paint.ts";
import { laterPart } from "../ui/later-part.ts";
import { useStore } from "../ui/use-store.ts";
import { t } from "../voice/words.ts";
import { type BringGame, type Brought, bringNext, castOf, rulesOf } from "./bring-lesson.ts";
import { Coach, HintWords, WhatCame } from "./coach.tsx";
import { HelpButtons } from "./help-buttons.tsx";
import { NextMissing } from "./next-missing.tsx";
import type { Session } from "./session.ts";
import { heard } from "./spoken.tsx";
import { Stage } from "./stage.tsx";
import { useCalm } from "./use-calm.ts";
import { useDock } from "./use-dock.ts";
import { useNarration } from "./use-narration.ts";
import { useSteadyFocus } from "./use-steady-focus.ts";

/** Robin in flight comes while the learner reads the step: the words of a hint say the same. With it comes what a game may offer, and what says that there is more below. */
const moreHelp = laterPart(() => import("./later-help.tsx"));

interface LessonPlayProps {
  brought: Brought;
  bringGame: BringGame;
  session: Session;
  progress: Progress;
  /** A helper's notes for a step; null while nobody is helping. */
  notes: ((step: Step) => ComponentChildren) | null;
}

/** One lesson being played: the words, the picture, the help. Everything on it is a function of the play. */
export function LessonPlay({ brought, bringGame, session, progress, notes }: LessonPlayProps) {
  const { lesson, games } = brought;
  const rules = rulesOf(brought);
  const { play, movedElsewhere } = useStore(session.store);
  const learner = useStore(progress.store, (state) => state.current);
  const calm = useCalm(learner.settings.calm);
  const [asked, setAsked] = useState(0);
  const [shownIn, setShownIn] = useState<string[]>([]);
  const root = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const main = useRef<HTMLButtonElement>(null);
  const stage = useRef<HTMLElement>(null);

  const step = currentStep(lesson, play);
  const now = play.steps[step.id];
  const game = games[step.game];
  const dock = useDock(root, step.id, calm);
  const place = whereabouts(lesson, play);
  const help = now?.help ?? "none";
  const showing = now !== undefined && now.shown !== null;
  const goals = rules(step.game).goals(step.config, now?.round);
  const done = stepDone(lesson, rules, play);
  const replies = goals.flatMap((goal) => (goal.met && goal.say ? [goal.say] : []));
  const doneWords = done && goals.length > 0 ? step.done : null;
  const hint = currentHint(lesson, rules, play);
  const hinting = help !== "none" && hint !== null;
  const pointed = help === "point" || help === "show" ? (hint?.control ?? null) : null;
  const later = moreHelp.use(pointed !== null).part;
  // The step that somebody wants to go on from before the next one is here.
  const [wait, setWait] = useState<{ at: string; missing: boolean } | null>(null);
  const next = () => bringNext(brought, bringGame, step.id);
  // What comes next is fetched once this step has been painted: the line is for what somebody waits to see.
  useEffect(() => {
    next()?.catch(() => {});
  }, [step.id]);
  // What was tapped looks pressed before anything is worked out.
  const act = useCallback((action: Action) => afterAnswer(() => session.dispatch(action)), [session]);
  const move = useCallback((made: unknown) => act({ type: "move", move: made }), [act]);
  const dispatch = (action: Action) => {
    // As a rule the next step's game is long here, and nobody waits.
    const coming = action.type === "on" && next();
    if (!coming) return act(action);
    const at = step.id;
    setWait({ at, missing: false });
    coming.then(
      () => {
        setWait(null);
        // Not for a second tap, nor for somebody who went back meanwhile.
        if (currentStep(lesson, session.store.getState().play).id === at) session.dispatch(action);
      },
      () => setWait({ at, missing: true }),
    );
  };

  if (help === "show" && !shownIn.includes(step.id)) setShownIn([...shownIn, step.id]);

  const turn = help === "point" && shownIn.includes(step.id) ? t("Your turn now.") : null;
  const elsewhere =
    movedElsewhere > 0 ? t("This lesson was moved on in another window. Here it is, as it is now.") : null;
  useSteadyFocus({ root, heading, main, stage, step: `${play.id} ${step.id}`, help, done });
  useNarration({
    step: `${play.id} ${step.id}`,
    opening: `${t("Step {{step}} of {{steps}}", place)}. ${plain(step.words)}`,
    replies: replies.map(heard),
    done: doneWords && plain(doneWords),
    hint:
      help !== "none" && hint
        ? `${showing ? `${t("Robin did this, to show you:")} ` : ""}${heard(hint.words)}`
        : null,
    turn,
    elsewhere: elsewhere && `${elsewhere}${"\u200b".repeat(movedElsewhere % 2)}`,
  });

  if (!game || !now) return null;
  const View = game.view;
  return (
    <div class="lesson-play" ref={root}>
      <Coach
        step={step}
        heading={heading}
        lang={lesson.fallback.includes(step.title) ? lesson.source : undefined}
      />
      <Stage
        ref={stage}
        myTurn={showing ? () => act({ type: "my-turn" }) : null}
        about={now.round}
        restart={() => act({ type: "restart" })}
      >
        <View
          key={`${play.id} ${step.id}`}
          spec={step.config}
          round={showing ? now.shown : now.round}
          play={move}
          showing={showing}
          calm={calm}
          sound={learner.settings.sound}
          cast={castOf(brought, learner, t("You"))}
          pictures={lesson.pictures}
          cards={progress.cards}
          offer={later?.offerOf(progress)}
        />
      </Stage>
      <div class={hinting ? "lesson-dock lesson-dock-hint" : "lesson-dock"} ref={dock}>
        {elsewhere && <p class="lesson-elsewhere">{elsewhere}</p>}
        {wait?.at === step.id && (
          <NextMissing missing={wait.missing} again={() => dispatch({ type: "on" })} />
        )}
        {!showing && <WhatCame replies={replies} done={doneWords} />}
        {hinting && <HintWords hint={hint.words} help={help} />}
        <HelpButtons
          help={help}
          done={done}
          first={place.step === 1}
          last={place.step === place.steps}
          shownOnce={shownIn.includes(step.id)}
          main={main}
          dispatch={dispatch}
          whereAgain={() => setAsked(asked + 1)}
        />
      </div>
      {notes && <div class="lesson-notes">{notes(step)}</div>}
      {later && (
        <later.LaterHelp
          {...{ stage, dock, pointed, showing, calm, asked }}
          quiet={help === "none" && doneWords === null}
          key={step.id}
        />
      )}
    </div>
  );
}
