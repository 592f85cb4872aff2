import { useLayoutEffect, useState } from "preact/hooks";
import { hrefOf, isOurs, type Route, routeOf } from "../route.ts";

/** Where the learner is; `lost` when the address was of no screen and home is shown in its place. */
export interface Whereabouts {
  route: Route;
  lost: boolean;
}

const base = (): string => new URL(import.meta.env.BASE_URL, document.baseURI).pathname;

/** Reads the address. One that is not ours is put right in place, so that Back does not lead into it again. */
function look(): Whereabouts {
  const { pathname, hash, search } = window.location;
  const route = routeOf(hash);
  if (route && isOurs(pathname, base())) return { route, lost: false };
  const home: Route = { at: "home" };
  window.history.replaceState(null, "", `${base()}${search}${hrefOf(home)}`);
  return { route: home, lost: true };
}

/** The screen that the address names, as it changes. */
export function useRoute(): Whereabouts {
  const [here, setHere] = useState(look);
  // Listened to as soon as it is drawn: a tap on a link that comes before the browser has painted counts.
  useLayoutEffect(() => {
    const turn = () => setHere(look());
    window.addEventListener("hashchange", turn);
    return () => window.removeEventListener("hashchange", turn);
  }, []);
  return here;
}

/** Goes to a screen. */
export function go(route: Route): void {
  window.location.hash = hrefOf(route);
}
