/** Brings what has been said into sight, moving the page no further than it must: all of it, or where it is taller than half the screen, its beginning. */
export function intoSight(said: Element | null | undefined, calm: boolean): void {
  // A frame later: what the screen around does with focus in this one would stop a gentle movement on its way.
  requestAnimationFrame(() => {
    const tall = (said?.clientHeight ?? 0) > window.innerHeight / 2;
    said?.scrollIntoView?.({ block: tall ? "start" : "nearest", behavior: calm ? "auto" : "smooth" });
  });
}
