import type { Route } from "./route.ts";

/** The code of each screen, brought when it is wanted: a lesson's address brings no house, and the house no lesson. */
export const screens = {
  home: () => import("./house/home.tsx"),
  room: () => import("./house/room-screen.tsx"),
  lesson: () => import("./player/lesson-screen.tsx"),
  who: () => import("./house/who.tsx"),
  helping: () => import("./helper/helper-screen.tsx"),
};

/** Begins to bring a screen while other things are still on their way. Whoever shows it says what to do if it can't be had. */
export function foresee(route: Route): void {
  screens[route.at]().catch(() => {});
}
