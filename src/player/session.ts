import { createStore, type StoreApi } from "zustand/vanilla";
import type { Lesson } from "../lesson/lesson.ts";
import {
  type Action,
  act,
  currentHint,
  fit as fitTo,
  open,
  type Play,
  type RulesOf,
  stepDone,
  whereabouts,
} from "../lesson/player.ts";
import { pictureName } from "../library/pictures.ts";
import type { Doing, Earned, PlayEvent, Progress } from "../progress/types.ts";
import { replay } from "./replay.ts";

/** What a session shows: the play, what was done last, and how often another tab has moved it on. */
export interface SessionState {
  play: Play;
  last: { action: Doing["action"]; here: boolean };
  movedElsewhere: number;
}

/** One learner at one lesson: the play and the only way to change it. */
export interface Session {
  store: StoreApi<SessionState>;
  dispatch(action: Action): void;
  /** Opens a new play of the same lesson, with new chance. */
  again(): void;
  /** The same lesson in another language; the play stays where it is. */
  translate(lesson: Lesson): void;
  close(): void;
}

interface SessionNeeds {
  lesson: Lesson;
  rulesOf: RulesOf;
  /** Settles when the rules of all the lesson's games are here: only then can another tab's doings be replayed. */
  all: Promise<void>;
  progress: Pick<Progress, "playOf" | "unfinishedOf" | "eventsOf" | "keep" | "watch">;
  room: string;
  /** Whether the learner has ended this lesson here, and only the page was loaded again: then it is shown as ended. */
  ended: boolean;
  newId(): string;
  newSeed(): number;
}

/** Whether the games, as they are now, can go on from a kept play: an update may have changed what a round looks like. */
function canGoOn(lesson: Lesson, rulesOf: RulesOf, play: Play): boolean {
  try {
    stepDone(lesson, rulesOf, play);
    currentHint(lesson, rulesOf, play);
    return true;
  } catch {
    return false;
  }
}

/** What a lesson leaves with whoever finished it. */
const earnedFrom = ({ keepsake, pictures, language }: Lesson): Earned => ({
  picture: pictureName(pictures[keepsake.picture] ?? keepsake.picture),
  name: keepsake.name,
  language,
});

/** What to do so that a play of an older lesson is at the same step of today's: open it afresh, and go on so often. */
function reopening(lesson: Lesson, rulesOf: RulesOf, kept: Play): Doing["action"][] {
  const afresh = fitTo(lesson, rulesOf, { ...kept, steps: {} });
  const before = whereabouts(lesson, afresh).step - 1;
  return [
    { type: "open", seed: kept.seed },
    ...Array.from({ length: before }, (): Action => ({ type: "on" })),
  ];
}

/** Takes up the learner's unfinished play of a lesson, or opens a new one; rejects where a game can't be set up at all. What is done is kept by a subscriber; nothing else does I/O. */
export async function createSession(needs: SessionNeeds): Promise<Session> {
  const { rulesOf, progress, room, ended, newId, newSeed } = needs;
  let lesson = needs.lesson;
  let whole = false;
  const noGames = () => {};
  needs.all.then(() => {
    whole = true;
  }, noGames);

  const after = (play: Play, action: Doing["action"]): Play =>
    action.type === "open" ? open(lesson, rulesOf, play.id, action.seed) : act(lesson, rulesOf, play, action);

  const opening = (): SessionState => {
    const seed = newSeed();
    return {
      play: open(lesson, rulesOf, newId(), seed),
      last: { action: { type: "open", seed }, here: true },
      movedElsewhere: 0,
    };
  };

  const over = (): SessionState => {
    const { play, last, ...rest } = opening();
    return { ...rest, play: { ...play, ended: true }, last: { ...last, here: false } };
  };

  const keep = (play: Play, action: Doing["action"]) => {
    const { step, steps } = whereabouts(lesson, play);
    const minutes = Math.max(1, Math.round((lesson.minutes * (steps - step + 1)) / steps));
    const earned = play.ended ? earnedFrom(lesson) : undefined;
    void progress.keep({ play, action, room, title: lesson.title, step, steps, minutes, earned });
  };

  /** The unfinished play, by its snapshot, or by its record where the snapshot can't be trusted. */
  const unfinished = async (): Promise<Play | null> => {
    const snapshot = await progress.playOf(lesson.id);
    if (snapshot) return snapshot;
    const carryOn = progress.unfinishedOf(lesson.id);
    return carryOn ? replay(lesson, rulesOf, await progress.eventsOf(carryOn.play)) : null;
  };

  const taken = await unfinished();
  const kept = taken && !taken.ended ? taken : null;
  const fits = kept !== null && fitTo(lesson, rulesOf, kept) === kept && canGoOn(lesson, rulesOf, kept);
  const store = createStore<SessionState>(() =>
    kept
      ? { play: kept, last: { action: { type: "open", seed: kept.seed }, here: false }, movedElsewhere: 0 }
      : ended
        ? over()
        : opening(),
  );

  const foldIn = (events: PlayEvent[]) => {
    const before = store.getState();
    const play = replay(lesson, rulesOf, events);
    if (!play || JSON.stringify(play) === JSON.stringify(before.play)) return;
    const last = { action: events[events.length - 1]?.action ?? before.last.action, here: false };
    store.setState({ play, last, movedElsewhere: before.movedElsewhere + 1 });
  };

  const heard = (events: PlayEvent[]) => {
    if (whole) foldIn(events);
    else void needs.all.then(() => foldIn(events), noGames);
  };
  let unwatch = progress.watch(store.getState().play.id, heard);
  const unsubscribe = store.subscribe((now, before) => {
    if (now.play.id !== before.play.id) {
      unwatch();
      unwatch = progress.watch(now.play.id, heard);
    }
    if (now.last.here && now.last !== before.last) keep(now.play, now.last.action);
  });

  /** A game that fails over an action leaves the play as it was, and the lesson on its feet. */
  const attempt = (play: Play, action: Doing["action"]): Play => {
    try {
      const next = after(play, action);
      return canGoOn(lesson, rulesOf, next) ? next : play;
    } catch {
      return play;
    }
  };

  const put = (action: Doing["action"]) => {
    const { play } = store.getState();
    const next = attempt(play, action);
    if (next !== play) store.setState({ play: next, last: { action, here: true } });
  };

  if (!kept && !canGoOn(lesson, rulesOf, store.getState().play)) {
    unsubscribe();
    unwatch();
    throw new Error(`The lesson “${lesson.id}” can't be opened.`);
  }
  if (!kept && !ended) keep(store.getState().play, store.getState().last.action);
  else if (kept && !fits) reopening(lesson, rulesOf, kept).forEach(put);

  return {
    store,
    dispatch: put,
    again: () => store.setState(opening()),
    translate(translated) {
      lesson = translated;
      store.setState({ play: fitTo(lesson, rulesOf, store.getState().play) });
    },
    close() {
      unsubscribe();
      unwatch();
    },
  };
}
