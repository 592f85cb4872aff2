import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** Whether something lies over the middle of an element, or the middle is off the screen. */
function isHidden(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const seen = document.elementFromPoint?.(left + width / 2, top + height / 2);
  return !seen || !(element.contains(seen) || seen.contains(element));
}

/**
 * Brings the thing that was touched last (where there is one, the offer) into sight once the step is done: on a telephone, what is said about it would else lie over
 * the very thing that it is about. It moves once, and only where it must.
 */
export function useInSight(
  board: RefObject<HTMLElement | null>,
  toy: string | null,
  done: boolean,
  calm: boolean,
) {
  const before = useRef(done);
  useEffect(() => {
    const now = done && !before.current;
    before.current = done;
    if (!now || toy === null) return;
    // What is said is drawn with what was done, and covers it from the next frame on.
    const frame = requestAnimationFrame(() => {
      const offer = board.current?.querySelector(".tap-offer");
      const scene = offer ?? board.current?.querySelector(`[data-toy="${toy}"] .tap-scene`);
      if (scene && isHidden(scene))
        scene.scrollIntoView?.({ block: "start", behavior: calm ? "auto" : "smooth" });
    });
    return () => cancelAnimationFrame(frame);
  }, [done]);
}

/**
 * Brings what was said of the last touch into sight, if something lies over it: on a telephone it stands behind the help at the bottom.
 * A bubble that popped answers by itself, and the others must not move away from the next tap.
 */
export function useSaidInSight(board: RefObject<HTMLElement | null>, said: string | null, calm: boolean) {
  useEffect(() => {
    if (said === null) return;
    // Once it is drawn.
    const frame = requestAnimationFrame(() => {
      const line = board.current?.querySelector(`[data-toy="${said.split(" ")[0]}"] .tap-said`);
      if (line && isHidden(line))
        line.scrollIntoView?.({ block: "nearest", behavior: calm ? "auto" : "smooth" });
    });
    return () => cancelAnimationFrame(frame);
  }, [said]);
}
