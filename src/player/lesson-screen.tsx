import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { bringGame as bringAnyGame } from "../games/games.ts";
import type { Step } from "../lesson/lesson.ts";
import { whereabouts } from "../lesson/player.ts";
import type { Library } from "../library/types.ts";
import { newId, newSeed } from "../progress/clock-and-chance.ts";
import type { Progress } from "../progress/types.ts";
import { announce } from "../ui/announce.tsx";
import { Button } from "../ui/button.tsx";
import { laterPart } from "../ui/later-part.ts";
import { useStore } from "../ui/use-store.ts";
import { LessonWordsContext } from "../voice/lesson-words.ts";
import { ListenButton } from "../voice/listen-button.tsx";
import { asShown, t } from "../voice/words.ts";
import {
  type BringGame,
  type Brought,
  bringLesson,
  rulesOf,
  type Trouble,
  whyMissing,
} from "./bring-lesson.ts";
import { endedHere, noteEnded } from "./ended-here.ts";
import { LessonPlay } from "./lesson-play.tsx";
import { NextMissing } from "./next-missing.tsx";
import "./lesson-screen.css";
import { ComingLesson, MissingLesson } from "./missing-lesson.tsx";
import { SavedMark } from "./saved-mark.tsx";
import { createSession, type Session } from "./session.ts";
import { StepsBar } from "./steps-bar.tsx";

/** The ending comes while the lesson is played. */
const ending = laterPart(() => import("./ending.tsx"));

/** Where a lesson can lead: home, or to another lesson. */
export type WayOut = { to: "home" } | { to: "lesson"; room: string; lesson: string };

interface LessonScreenProps {
  library: Library;
  progress: Progress;
  language: string;
  room: string;
  lesson: string;
  go(way: WayOut): void;
  /** A helper's notes for a step, shown while somebody is helping. */
  notes(step: Step): ComponentChildren;
  helping: boolean;
  toggleHelping(): void;
  bringGame?: BringGame;
}

type Ready = { brought: Brought; session: Session };

/** Brings what a lesson begins with, so that it is here when the screen asks. Rejects as `bringLesson` does. */
export const bringFirst = (
  library: Library,
  language: string,
  room: string,
  lesson: string,
): Promise<Brought> => bringLesson(library, bringAnyGame, language, room, lesson, false);

/** The lesson screen: brings a lesson, plays it, ends it. Its own state is the play; leaving loses nothing. */
export function LessonScreen(props: LessonScreenProps) {
  const { library, progress, language, room, lesson: id, bringGame = bringAnyGame } = props;
  const [ready, setReady] = useState<Ready | null>(null);
  const [missing, setMissing] = useState<Trouble | null>(null);
  const [tries, setTries] = useState(0);
  const learner = useStore(progress.store, (state) => state.current.id);
  const open = useRef<{ session: Session; about: string; version: string } | null>(null);

  useEffect(() => {
    let wanted = true;
    const about = `${learner} ${room} ${id}`;
    const take = async (brought: Brought) => {
      if (!wanted) return;
      const had = open.current;
      if (had?.about === about && had.version === brought.lesson.version) {
        had.session.translate(brought.lesson);
        setReady({ brought, session: had.session });
        return;
      }
      const session = await createSession({
        lesson: brought.lesson,
        rulesOf: rulesOf(brought),
        all: brought.all,
        progress,
        room,
        ended: endedHere(learner),
        newId,
        newSeed,
      });
      if (!wanted) return session.close();
      had?.session.close();
      open.current = { session, about, version: brought.lesson.version };
      setReady({ brought, session });
    };
    setMissing(null);
    if (open.current?.about !== about) {
      // Somebody else's turn, or another lesson: what is still tapped here is nobody's.
      open.current?.session.close();
      setReady(null);
    }
    const missed = (why: Trouble) => wanted && setMissing(why);
    const begun = progress.unfinishedOf(id) !== null;
    bringLesson(library, bringGame, language, room, id, begun).then(
      (brought) => take(brought).catch(() => missed("broken")),
      (error: unknown) => missed(whyMissing(error)),
    );
    return () => {
      wanted = false;
    };
  }, [library, progress, bringGame, language, room, id, learner, tries]);

  useEffect(() => () => open.current?.session.close(), []);

  const home = () => props.go({ to: "home" });
  if (missing) return <MissingLesson why={missing} again={() => setTries(tries + 1)} home={home} />;
  if (!ready) return <ComingLesson home={home} />;
  return <OpenLesson {...props} {...ready} home={home} />;
}

function OpenLesson(props: LessonScreenProps & Ready & { home(): void }) {
  const { brought, session, library, progress, language, room, go, home, notes, helping } = props;
  const { toggleHelping, bringGame = bringAnyGame } = props;
  const { lesson } = brought;
  const play = useStore(session.store, (state) => state.play);
  const learner = useStore(progress.store, (state) => state.current.id);
  useEffect(() => noteEnded(play.ended ? learner : null), [play.ended]);
  const { part: end, missing: noEnd } = ending.use(play.ended);
  const root = useRef<HTMLElement>(null);
  const place = whereabouts(lesson, play);
  const leave = () => {
    if (!play.ended) announce(t("Your place in the lesson is kept."));
    home();
  };
  return (
    <LessonWordsContext.Provider value={lesson}>
      <main class="lesson" ref={root}>
        <h1 class="visually-hidden">{asShown(lesson.title)}</h1>
        <div class="lesson-inner">
          <div class="lesson-top">
            <Button kind="tool" icon="back" control="leave-lesson" onPress={leave}>
              {t("Leave lesson")}
            </Button>
            <StepsBar step={play.ended ? place.steps + 1 : place.step} steps={place.steps} />
            <div class="lesson-tools">
              <ListenButton root={() => root.current} />
              <Button kind="tool" icon="helper" pressed={helping} onPress={toggleHelping}>
                {t("I'm helping")}
              </Button>
            </div>
          </div>
          {play.ended && !end && <NextMissing missing={noEnd} again={() => void ending.bring()} />}
          {play.ended && end && (
            <end.Ending
              key={play.id}
              lesson={lesson}
              library={library}
              progress={progress}
              language={language}
              room={room}
              again={session.again}
              goNext={(to, where) => go({ to: "lesson", room: where, lesson: to })}
              stop={home}
            />
          )}
          {!play.ended && (
            <LessonPlay
              brought={brought}
              bringGame={bringGame}
              session={session}
              progress={progress}
              notes={helping ? notes : null}
            />
          )}
          <div class="lesson-foot">
            <p>
              {play.ended
                ? t("Stopping here is fine. Everything will be where you left it.")
                : t("Take all the time you like. Nothing here can break, and nobody can hear you.")}
            </p>
            <SavedMark progress={progress} />
          </div>
        </div>
      </main>
    </LessonWordsContext.Provider>
  );
}
