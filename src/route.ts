/** A screen of the app, as its address names it. */
export type Route =
  | { at: "home" }
  | { at: "room"; room: string }
  | { at: "lesson"; room: string; lesson: string }
  | { at: "search" }
  | { at: "who" }
  | { at: "cards" }
  | { at: "helping" };

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The screen that an address's hash (`#/room/video-meetings`) names; null for one that there is not. */
export function routeOf(hash: string): Route | null {
  const parts = hash.replace(/^#?\/?/, "").split("/");
  const [at, room = "", lesson = "", ...more] = parts;
  if (more.length > 0) return null;
  if (at === "" && parts.length === 1) return { at: "home" };
  if ((at === "who" || at === "helping" || at === "search" || at === "cards") && parts.length === 1)
    return { at };
  if (at === "room" && parts.length === 2 && ID.test(room)) return { at, room };
  if (at === "lesson" && ID.test(room) && ID.test(lesson)) return { at, room, lesson };
  return null;
}

/** The address of a screen, from `#` on. */
export function hrefOf(route: Route): string {
  switch (route.at) {
    case "home":
      return "#/";
    case "room":
      return `#/room/${route.room}`;
    case "lesson":
      return `#/lesson/${route.room}/${route.lesson}`;
    default:
      return `#/${route.at}`;
  }
}

/** Whether a path is where the app lives. `base` is the folder that it is served from, with a slash at its end. */
export const isOurs = (path: string, base: string): boolean => path === base || path === `${base}index.html`;
