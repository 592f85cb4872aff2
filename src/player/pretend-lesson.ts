import { type ComponentChildren, h } from "preact";
import { createStore } from "zustand/vanilla";
import { type AnyGame, defineGame } from "../games/game.ts";
import type { Lesson, Step } from "../lesson/lesson.ts";
import type { AnyRules } from "../lesson/rules.ts";
import type { CarryOn, Doing, PlayEvent, Progress, ProgressState } from "../progress/types.ts";

/** For tests: a tiny game. Press the lamp, then the kettle. */
interface Pressed {
  pressed: string[];
}

const wanted = ["lamp", "kettle"];

const press: AnyGame = defineGame<{ only?: string[] }, Pressed, string>({
  kind: "press",
  version: 1,
  spec: () => Promise.reject(new Error("A learner never loads a spec.")),
  words: async () => ({}),
  rules: {
    setup: () => ({ pressed: [] }),
    play: (_, round, move) =>
      wanted.includes(move) && !round.pressed.includes(move) ? { pressed: [...round.pressed, move] } : round,
    goals: ({ only = wanted }, round) =>
      only.map((name) => ({ met: round.pressed.includes(name), say: { text: `The *${name}* is on.` } })),
    hint: ({ only = wanted }, round) => {
      const name = only.find((each) => !round.pressed.includes(each));
      return name ? { words: { text: `Press the *${name}*.` }, control: name, move: name } : null;
    },
  },
  view: ({ round, play, showing }) =>
    h(
      "div",
      { "data-showing": showing },
      wanted.map(
        (name): ComponentChildren =>
          h(
            "button",
            {
              key: name,
              type: "button",
              "data-control": name,
              "aria-pressed": round.pressed.includes(name),
              onClick: () => play(name),
            },
            name,
          ),
      ),
    ),
});

const look: AnyGame = defineGame<unknown, Record<string, never>, never>({
  kind: "look",
  version: 1,
  spec: () => Promise.reject(new Error("A learner never loads a spec.")),
  words: async () => ({}),
  rules: { setup: () => ({}), play: (_, round) => round, goals: () => [], hint: () => null },
  view: () => h("p", null, "A kitchen."),
});

const games: Record<string, AnyGame> = { press, look };

export const bringInvented = async (kind: string): Promise<AnyGame> => {
  const game = games[kind];
  if (!game) throw new Error(kind);
  return game;
};

export const inventedRules = (kind: string): AnyRules => {
  const game = games[kind];
  if (!game) throw new Error(kind);
  return game.rules;
};

const step = (id: string, game: string, title: string, config: unknown): Step => ({
  id,
  game,
  title,
  words: `Words of *${title}*.`,
  done: `${title} is done.`,
  helper: { say: "", watch: "", stuck: "" },
  config,
});

export const invented: Lesson = {
  id: "kitchen",
  room: "hall",
  version: "v1",
  language: "en",
  source: "en",
  title: "The kitchen",
  say: "I can make tea.",
  minutes: 4,
  keepsake: { picture: "mug", name: "A red mug" },
  skills: [],
  steps: [step("switch", "press", "Switch things on", {}), step("look", "look", "Look around", {})],
  cast: {},
  glossary: {},
  pictures: { mug: "/mug.svg" },
  fallback: [],
};

const learner = {
  id: "l",
  name: "",
  look: "first",
  settings: { language: "en", size: 0, calm: true, sound: false },
} as const;

/** The last of a list. */
export const lastOf = <Thing>(list: readonly Thing[]): Thing | undefined => list[list.length - 1];

/** For tests: a record that lives in memory, in which another tab can act. `hold` keeps what is done from settling. */
export function inventedProgress() {
  const store = createStore<ProgressState>(() => ({
    learners: [learner],
    current: learner,
    summary: { carryOn: null, finished: {}, told: [] },
    saving: { state: "idle" },
    setAside: 0,
    loss: null,
    mayForget: false,
  }));
  const kept: Doing[] = [];
  const events: PlayEvent[] = [];
  const watchers = new Map<string, (events: PlayEvent[]) => void>();
  const waiting: PlayEvent[] = [];
  const eventsOf = (id: string) => [...events, ...waiting].filter(({ play }) => play === id);
  const entry = ({ play, action, room, title, step, steps, minutes }: Doing): PlayEvent => ({
    id: `e${events.length}`,
    learner: "l",
    play: play.id,
    lesson: play.lesson,
    version: play.version,
    room,
    action,
    ended: play.ended,
    clock: 0,
    place: { title, step, steps, minutes },
  });
  const world = {
    /** While true, nothing that is done here gets to the disk. */
    hold: false,
    /** Where another tab has got to, in the record alone. */
    unfinished: null as CarryOn | null,
    /** Another tab does something, and this one hears of it. */
    elsewhere(doing: Doing) {
      events.push(entry(doing));
      world.hear(doing.play.id);
    },
    hear: (play: string) => watchers.get(play)?.(eventsOf(play)),
  };
  const no = () => Promise.reject(new Error("Not for a lesson to ask."));
  const progress: Progress = {
    store,
    playOf: async (lesson) => {
      const play = kept.filter(({ play }) => play.lesson === lesson).slice(-1)[0]?.play;
      return play && !play.ended ? play : null;
    },
    unfinishedOf: () => world.unfinished,
    eventsOf: async (play) => eventsOf(play),
    keep: async (doing) => {
      kept.push(doing);
      (world.hold ? waiting : events).push(entry(doing));
    },
    watch: (play, changed) => {
      watchers.set(play, changed);
      return () => watchers.delete(play);
    },
    ...{
      addLearner: no,
      switchTo: no,
      removeLearner: no,
      change: no,
      rename: no,
      told: no,
      mendEarned: no,
      heardOfLoss: no,
    },
    ...{ finishedBy: no, exportFile: no, importFile: no, askToPersist: no, cards: no },
  };
  return { progress, world, kept, store, watchers };
}
