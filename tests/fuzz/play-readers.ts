import type { Lesson } from "../../src/lesson/lesson.ts";
import {
  act,
  currentHint,
  open,
  type Play,
  type RulesOf,
  stepDone,
  whereabouts,
} from "../../src/lesson/player.ts";
import { openLibrary } from "../../src/library/library.ts";
import { NotBrought } from "../../src/library/types.ts";
import { createSession } from "../../src/player/session.ts";
import { isEvent, isPlay } from "../../src/progress/readable.ts";
import type { PlayEvent } from "../../src/progress/types.ts";
import { hrefOf, routeOf } from "../../src/route.ts";
import { compile } from "../../tools/lessons/compile.ts";
import { lessonFiles } from "../../tools/lessons/disk.ts";
import { allGames } from "../../tools/lessons/games.ts";
import { inspect } from "../../tools/lessons/inspect.ts";
import { mutatedText, mutatedValue } from "./mutate.ts";
import type { Reader } from "./run.ts";

const games = allGames();
const made = compile(inspect(lessonFiles("."), games, []), games, []);
const built = new Map(
  made.files.filter(({ name }) => name.endsWith(".json")).map(({ name, text }) => [`/${name}`, text]),
);
const lessons = [...built.values()]
  .map((text): Lesson => JSON.parse(text))
  .filter((file) => Array.isArray(file.steps));

const rulesOf: RulesOf = (kind) => {
  const rules = games.find((game) => game.kind === kind)?.rules;
  if (!rules) throw new Error(`There is no game ${kind}.`);
  return rules;
};

interface Going {
  lesson: Lesson;
  play: Play;
  actions: unknown[];
}

/** A play part of the way through a lesson, by its own hints, with the actions that led there. */
function partOfTheWay(lesson: Lesson, seed: number, moves: number): Going {
  let play = open(lesson, rulesOf, "p1", seed);
  const actions: unknown[] = [];
  for (let nth = 0; nth < moves && !play.ended; nth++) {
    const hint = currentHint(lesson, rulesOf, play);
    const action = hint ? ({ type: "move", move: hint.move } as const) : ({ type: "on" } as const);
    actions.push(action);
    play = act(lesson, rulesOf, play, action);
  }
  return { lesson, play, actions };
}

const goings = lessons.flatMap((lesson) =>
  [0, 3, 6, 9, 14].map((moves) => partOfTheWay(lesson, 7 + moves, moves)),
);
const oneOf = <Thing>(random: () => number, things: readonly Thing[]): Thing =>
  things[Math.floor(random() * things.length)] as Thing;

const actions: Reader<Going & { junk: unknown[] }> = {
  name: "actions in a play",
  share: 8,
  mutant(random) {
    const going = oneOf(random, goings);
    const samples = [...going.actions, { type: "hint" }, { type: "show" }, { type: "back" }];
    return { ...going, junk: Array.from({ length: 4 }, () => mutatedValue(random, samples, true)) };
  },
  // The player is total: whatever comes as an action gives a play that can be gone on with.
  read({ lesson, play, junk }) {
    let now = play;
    for (const action of junk) now = act(lesson, rulesOf, now, action as never);
    stepDone(lesson, rulesOf, now);
    currentHint(lesson, rulesOf, now);
    if (JSON.stringify(JSON.parse(JSON.stringify(now))) !== JSON.stringify(now))
      throw new Error("not plain JSON");
    return now === play ? null : now;
  },
};

const kept: Reader<{ lesson: Lesson; play: unknown; events: unknown[] }> = {
  name: "kept plays",
  share: 8,
  mutant(random) {
    const { lesson, play, actions: done } = oneOf(random, goings);
    const spoilt = mutatedValue(random, [{ play, done }]) as { play?: unknown; done?: unknown } | null;
    const place = { title: "a", step: 1, steps: 3, minutes: 3 };
    const all = [{ type: "open", seed: 7 }, ...(Array.isArray(spoilt?.done) ? spoilt.done : [])];
    const events = all.map((action, at) => ({
      ...{
        id: `e${at}`,
        learner: "l",
        play: "p1",
        lesson: lesson.id,
        version: lesson.version,
        room: lesson.room,
      },
      ...{ action, ended: false, clock: 0, place, order: at + 1 },
    }));
    return { lesson, play: spoilt?.play, events };
  },
  async read({ lesson, play, events }) {
    const snapshot = isPlay(play) ? play : null;
    const record = events.filter((event): event is PlayEvent => isEvent(event));
    const session = await createSession({
      all: Promise.resolve(),
      ...{ lesson, rulesOf, ended: false, room: lesson.room, newId: () => "fresh", newSeed: () => 1 },
      progress: {
        playOf: async () => snapshot,
        unfinishedOf: () => ({
          play: "p1",
          lesson: lesson.id,
          room: "",
          title: "",
          step: 1,
          steps: 3,
          minutes: 3,
          order: 1,
        }),
        eventsOf: async () => record,
        keep: async () => {},
        watch: () => () => {},
      },
    });
    for (const type of ["hint", "show", "my-turn", "back", "restart", "on"] as const)
      session.dispatch({ type });
    const { play: now } = session.store.getState();
    stepDone(lesson, rulesOf, now);
    currentHint(lesson, rulesOf, now);
    whereabouts(lesson, now);
    session.close();
    return Object.keys(now.steps);
  },
};

const first = lessons[0];

const answers: Reader<Map<string, string>> = {
  name: "answers of a host",
  share: 5,
  mutant(random) {
    const addresses = [...built.keys()].filter(
      (name) => (first && /house-|room-/.test(name)) || name.includes(`/${first?.id}-`),
    );
    const spoilt = oneOf(random, addresses);
    return new Map(built).set(spoilt, mutatedText(random, [built.get(spoilt) ?? ""]));
  },
  async read(shelf) {
    const fetcher: typeof fetch = async (url) =>
      new Response(shelf.get(String(url)), { status: shelf.has(String(url)) ? 200 : 404 });
    const library = openLibrary(fetcher, made.houses);
    try {
      const house = await library.house("en");
      const room = await library.room("en", first?.room ?? "");
      const lesson = await library.lesson("en", first?.room ?? "", first?.id ?? "");
      return [house.rooms.length, room.lessons.length, lesson.steps.length];
    } catch (error) {
      if (error instanceof NotBrought) return null;
      throw error;
    }
  },
};

const addresses: Reader<string> = {
  name: "addresses",
  share: 4,
  mutant: (random) =>
    mutatedText(random, [
      "#/",
      "#/room/video-meetings",
      "#/lesson/video-meetings/press-everything",
      "#/who",
      "#/helping",
    ]),
  read(hash) {
    const route = routeOf(hash);
    if (route && JSON.stringify(routeOf(hrefOf(route))) !== JSON.stringify(route))
      throw new Error(`${hrefOf(route)} is another address`);
    if (route && !/^#\/[a-z0-9/-]*$/.test(hrefOf(route))) throw new Error(`${hrefOf(route)} was let in`);
    return route;
  },
};

export const playReaders: Reader[] = [actions, kept, answers, addresses];
