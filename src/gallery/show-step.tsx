import { useEffect, useState } from "preact/hooks";
import { bringGame } from "../games/games.ts";
import { currentHint, stepDone, whereabouts } from "../lesson/player.ts";
import type { Library } from "../library/types.ts";
import { bringLesson, bringNext, rulesOf } from "../player/bring-lesson.ts";
import { LessonScreen } from "../player/lesson-screen.tsx";
import { createSession } from "../player/session.ts";
import { inMemory } from "../progress/in-memory.ts";
import type { Progress } from "../progress/types.ts";

/** More than any step asks for: a lesson that can't be finished is not waited for. */
const MOST_MOVES = 80;

interface Wanted {
  library: Library;
  language: string;
  room: string;
  lesson: string;
  /** A step's number, from 1, or `end`. */
  step: string;
}

/** A record in which the machine has played a lesson, by its own hints, up to the step. */
async function playedTo({ library, language, room, lesson, step }: Wanted): Promise<Progress> {
  const progress = inMemory(language);
  const brought = await bringLesson(library, bringGame, language, room, lesson, true);
  const rules = rulesOf(brought);
  const session = await createSession({
    lesson: brought.lesson,
    rulesOf: rules,
    all: brought.all,
    progress,
    room,
    ended: false,
    newId: () => "gallery",
    newSeed: () => 1,
  });
  const now = () => session.store.getState().play;
  const there = () => now().ended || String(whereabouts(brought.lesson, now()).step) === step;
  for (let moves = 0; !there() && moves < MOST_MOVES * brought.lesson.steps.length; moves++) {
    const hint = currentHint(brought.lesson, rules, now());
    if (hint && !stepDone(brought.lesson, rules, now())) session.dispatch({ type: "move", move: hint.move });
    else {
      await bringNext(brought, bringGame, now().step);
      session.dispatch({ type: "on" });
    }
  }
  session.close();
  return progress;
}

/** A lesson's screen, opened at one of its steps. */
export function ShowStep(wanted: Wanted) {
  const { library, language, room, lesson, step } = wanted;
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(() => void playedTo(wanted).then(setProgress), [language, room, lesson, step]);
  if (!progress) return null;
  return (
    <LessonScreen
      library={library}
      progress={progress}
      language={language}
      room={room}
      lesson={lesson}
      go={() => {}}
      notes={() => null}
      helping={false}
      toggleHelping={() => {}}
    />
  );
}
