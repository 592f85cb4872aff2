import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** How much of the screen's height the help may cover. */
const MOST = 0.55;

/**
 * The help that stays at the bottom of a small screen: says in `--dock` on the play around it how much of the screen it covers, so that
 * nothing is brought into sight behind it. Where it would cover more than half of the screen it lets go, and stands below the picture.
 */
export function useDock(play: RefObject<HTMLElement | null>): RefObject<HTMLDivElement | null> {
  const dock = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const help = dock.current;
    // A browser that can't say when something changes its size has the height of the buttons, and of two lines.
    if (!help || typeof ResizeObserver !== "function") return;
    const measure = () => {
      const high = help.offsetHeight;
      help.toggleAttribute("data-tall", high > window.innerHeight * MOST);
      const stays = getComputedStyle(help).position === "sticky";
      play.current?.style.setProperty("--dock", `${stays ? high : 0}px`);
    };
    const sized = new ResizeObserver(measure);
    sized.observe(help);
    window.addEventListener("resize", measure);
    return () => {
      sized.disconnect();
      window.removeEventListener("resize", measure);
    };
  }, [play]);
  return dock;
}
