import type { ScreenCode } from "./house/use-arrival.ts";
import type { Route } from "./route.ts";

/** The code of each screen, brought when it is wanted: a lesson's address brings no house, and the house no lesson. */
const screens = {
  home: () => import("./house/home.tsx"),
  room: () => import("./house/room-screen.tsx"),
  lesson: () => import("./player/lesson-screen.tsx"),
  search: () => import("./house/search-screen.tsx"),
  who: () => import("./house/who.tsx"),
  cards: () => import("./house/cards-screen.tsx"),
  helping: () => import("./helper/helper-screen.tsx"),
};

/** The screens whose code is here, as it comes in. */
export const arrived: { [At in Route["at"]]?: Awaited<ReturnType<(typeof screens)[At]>> } = {};

/** Whether a screen's code is here, and how to bring it. */
export const screenCode: ScreenCode = {
  isHere: (at) => arrived[at] !== undefined,
  bring: async (at) => void Object.assign(arrived, { [at]: await screens[at]() }),
};

/** Begins to bring a screen while other things are still on their way. Resolves when it is here or can't be had: whoever shows it says what to do then. */
export const foresee = (route: Route): Promise<void> => screenCode.bring(route.at).catch(() => {});
