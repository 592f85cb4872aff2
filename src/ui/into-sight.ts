import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** Brings what has been said into sight, moving the page no further than it must: all of it, or where it is taller than half the screen, its beginning. */
export function intoSight(said: Element | null | undefined, calm: boolean): void {
  // A frame later: what the screen around does with focus in this one would stop a gentle movement on its way.
  requestAnimationFrame(() => {
    const tall = (said?.clientHeight ?? 0) > window.innerHeight / 2;
    said?.scrollIntoView?.({ block: tall ? "start" : "nearest", behavior: calm ? "auto" : "smooth" });
  });
}

/**
 * Brings a place into sight each time that there is something else in it: on a small screen it may be far from what was tapped, and a
 * tap would seem to do nothing. `about` says what is in it; null or undefined is nothing. A step that is only opened again stays where it is.
 */
export function useIntoSight(place: RefObject<Element | null>, about: unknown, calm: boolean): void {
  const before = useRef(about);
  useEffect(() => {
    if (about === before.current) return;
    before.current = about;
    if (about !== null && about !== undefined) intoSight(place.current, calm);
  }, [place, about, calm]);
}
