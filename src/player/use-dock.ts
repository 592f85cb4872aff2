import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** How much of the screen's height the help may cover. */
const MOST = 0.62;

/**
 * The help that stays at the bottom of a small screen: says in `--dock` on the play around it how much of the screen it covers, so that
 * nothing is brought into sight behind it. Where it would cover much more than half of the screen it lets go, and stands below the
 * picture: what made it so tall was said just now, and is brought into sight there.
 */
export function useDock(
  play: RefObject<HTMLElement | null>,
  step: string,
  calm: boolean,
): RefObject<HTMLDivElement | null> {
  const dock = useRef<HTMLDivElement>(null);
  const still = useRef(calm);
  still.current = calm;
  useLayoutEffect(() => {
    const help = dock.current;
    // A browser that can't say when something changes its size has the height of the buttons, and of two lines.
    if (!help || typeof ResizeObserver !== "function") return;
    // As tall as it opens, there is nothing new in it.
    let before = Number.POSITIVE_INFINITY;
    const measure = () => {
      const high = help.offsetHeight;
      const stayed = getComputedStyle(help).position === "sticky";
      help.toggleAttribute("data-tall", high > window.innerHeight * MOST);
      const stays = getComputedStyle(help).position === "sticky";
      play.current?.style.setProperty("--dock", `${stays ? high : 0}px`);
      // Not where a keyboard took the room.
      if (stayed && !stays && high > before)
        help.scrollIntoView?.({ block: "nearest", behavior: still.current ? "auto" : "smooth" });
      before = high;
    };
    const sized = new ResizeObserver(measure);
    sized.observe(help);
    window.addEventListener("resize", measure);
    return () => {
      sized.disconnect();
      window.removeEventListener("resize", measure);
    };
  }, [play, step]);
  return dock;
}
