import { createStore } from "zustand/vanilla";
import type { Look } from "../lesson/lesson.ts";
import type { House, HouseRoom, Library, Listed } from "../library/types.ts";
import { NotBrought } from "../library/types.ts";
import type { Offline, OfflineState } from "../offline/types.ts";
import type { Cards, KeptCard, Learner, Progress, ProgressState } from "../progress/types.ts";

// Stand-ins for the stores, for tests of the screens: they remember in plain sight and never wait.

const look: Look = {
  skin: "light",
  hair: "short",
  hairColour: "ginger",
  cover: "none",
  glasses: false,
  hearingAid: false,
  beard: false,
  chair: false,
  top: "ink",
};

const ref = { url: "/nowhere.json", integrity: "sha384-none" };

/** A lesson as its room lists it, called by its id. */
export const listed = (id: string, more: Partial<Listed> = {}): Listed => ({
  id,
  title: id.replace(/-/g, " "),
  say: `I can do ${id.replace(/-/g, " ")}.`,
  minutes: 3,
  steps: 4,
  games: [],
  language: "en",
  reviewed: true,
  keepsake: { picture: id, name: `a thing from ${id}`, url: `/pictures/${id}.svg` },
  file: ref,
  ...more,
});

export interface PretendRoom {
  id: string;
  title: string;
  lessons: Listed[];
}

/** Two open rooms and one that is still being painted. */
export const rooms: PretendRoom[] = [
  {
    id: "video-meetings",
    title: "Video meetings",
    lessons: [listed("press-everything"), listed("mute-before-the-dog-barks"), listed("where-am-i-today")],
  },
  { id: "feeling-ok", title: "Feeling OK", lessons: [listed("leaving-well")] },
  { id: "staying-safe", title: "Staying safe", lessons: [] },
];

const houseRoom = ({ id, title, lessons }: PretendRoom): HouseRoom => ({
  id,
  title,
  about: `About ${title}.`,
  total: lessons.length,
  list: lessons.length > 0 ? ref : null,
});

/** A house of the rooms above, or of others. */
export const pretendHouse = (of: PretendRoom[] = rooms): House => ({
  rooms: of.map(houseRoom),
  first: { room: "video-meetings", lesson: "press-everything", title: "Press everything", minutes: 3 },
  learners: [
    { id: "jumper", about: "Short hair and a dark jumper.", look },
    { id: "bun", about: "Grey hair in a bun.", look },
  ],
  search: null,
  leftOut: [],
});

/** A library with those rooms in it; a lesson can't be brought from it. */
export function pretendLibrary(of: PretendRoom[] = rooms): Library {
  return {
    house: async () => pretendHouse(of),
    room: async (_language, id) => {
      const room = of.find((each) => each.id === id);
      if (!room) throw new NotBrought("unknown", id);
      return { id, title: room.title, about: "", lessons: room.lessons, more: [] };
    },
    bring: async ({ url }) => {
      throw new NotBrought("offline", url);
    },
    listed: async (_language, id, lesson) =>
      of.find((room) => room.id === id)?.lessons.find((each) => each.id === lesson) ?? null,
    lesson: async (_language, _room, lesson) => {
      throw new NotBrought("offline", lesson);
    },
  };
}

/** A learner of the name, with the usual settings. */
export const learner = (id: string, name: string): Learner => ({
  id,
  name,
  look: "jumper",
  settings: { language: "en", size: 0, calm: false, sound: false },
});

/** A record that is kept nowhere, with one learner in it. */
export function pretendProgress(state: Partial<ProgressState> = {}): Progress {
  const only = learner("first", "");
  const store = createStore<ProgressState>(() => ({
    learners: [only],
    current: only,
    summary: { carryOn: null, finished: {}, told: [] },
    saving: { state: "saved" },
    setAside: 0,
    loss: null,
    mayForget: false,
    ...state,
  }));
  const put = (changed: Learner) =>
    store.setState(({ learners }) => ({
      current: changed,
      learners: learners.map((each) => (each.id === changed.id ? changed : each)),
    }));
  return {
    store,
    playOf: async () => null,
    unfinishedOf: () => null,
    eventsOf: async () => [],
    keep: async () => {},
    watch: () => () => {},
    addLearner: async (name, chosen) => {
      const added = { ...learner(`learner-${store.getState().learners.length + 1}`, name), look: chosen };
      store.setState(({ learners }) => ({ learners: [...learners, added] }));
      return added;
    },
    switchTo: async (id) => {
      const found = store.getState().learners.find((each) => each.id === id);
      if (found) store.setState({ current: found });
    },
    removeLearner: async (id) => {
      const left = store.getState().learners.filter((each) => each.id !== id);
      const learners = left.length > 0 ? left : [learner("fresh", "")];
      store.setState(({ current }) => ({
        learners,
        current: learners.find((each) => each.id === current.id) ?? learners[0] ?? only,
      }));
    },
    change: async (settings) => {
      const { current } = store.getState();
      put({ ...current, settings: { ...current.settings, ...settings } });
    },
    rename: async (name, chosen) => put({ ...store.getState().current, name, look: chosen }),
    heardOfLoss: async () => store.setState({ loss: null }),
    told: async (what) =>
      store.setState(({ summary }) => ({ summary: { ...summary, told: [...summary.told, what] } })),
    mendEarned: async (mended) =>
      store.setState(({ summary }) => {
        const all = Object.entries(summary.finished);
        const finished = all.map(([id, done]) => [id, id in mended ? { ...done, earned: mended[id] } : done]);
        return { summary: { ...summary, finished: Object.fromEntries(finished) } };
      }),
    finishedBy: async () => [],
    exportFile: async () => "{}",
    importFile: async () => ({ ok: false, why: "other" }),
    askToPersist: async () => true,
    cards: async () => pretendCards(),
  };
}

/** A drawer of cards in memory, with these in it. */
export function pretendCards(mine: KeptCard[] = [], nobodys: KeptCard[] = []): Cards {
  const without = (list: KeptCard[], id: string) => list.filter((each) => each.id !== id);
  let held = { mine, nobodys };
  return {
    keep: async () => ({ kept: true }),
    all: async () => held,
    remove: async ({ id }) => {
      held = { mine: without(held.mine, id), nobodys: without(held.nobodys, id) };
      return { kept: true };
    },
  };
}

/** Being offline, as a test says it stands; it counts what was asked of it. */
export function pretendOffline(state: Partial<OfflineState> = {}) {
  const asked: string[] = [];
  const offline: Offline = {
    store: createStore<OfflineState>(() => ({
      readiness: { state: "none" },
      installing: "none",
      update: false,
      online: true,
      wifi: null,
      ...state,
    })),
    start: async () => {},
    keepLanguage: async (language) => void asked.push(`keep ${language}`),
    waitForWifi: async (wait) => void asked.push(wait ? "wait for Wi-Fi" : "get it now"),
    install: async () => {
      asked.push("install");
      return true;
    },
    keepHome: () => {},
    forgetHome: () => {},
    takeUpdate: () => void asked.push("update"),
  };
  return { offline, asked };
}
