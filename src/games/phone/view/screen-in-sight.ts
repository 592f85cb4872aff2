import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { afterPaint } from "../../../ui/after-paint.ts";
import type { Round } from "../round.ts";
import { hand } from "../rules/device.ts";

/** What is on the screen of the device in hand: the same for as long as nothing else has opened there. */
export function pageOf(round: Round): string {
  const { awake, page, shade, asks, message, typing } = hand(round);
  return JSON.stringify([round.hand, awake, page, shade, asks, message, typing?.for]);
}

/** What is left between what stays at the top and the device below it, in CSS pixels. */
const APART = 12;

/**
 * Whether what was drawn at a point is there to be seen: not off the screen, and not behind what stays at its top or bottom. What it
 * stands in hides nothing: while Robin shows, that takes its taps.
 */
function isSeen(drawn: Element, x: number, y: number): boolean {
  const there = document.elementFromPoint?.(x, y);
  return there !== null && there !== undefined && (drawn.contains(there) || there.contains(drawn));
}

/** Whether the middle of what was drawn is there to be seen. */
function isMiddleSeen(drawn: Element): boolean {
  const { left, top, width, height } = drawn.getBoundingClientRect();
  return isSeen(drawn, left + width / 2, top + height / 2);
}

/**
 * Keeps the keys that lead home in sight when a goal was met: what is then said at the bottom of a telephone would lie over the very
 * key that it may ask for.
 */
export function useKeysInSight(
  root: RefObject<HTMLElement | null>,
  met: number,
  calm: boolean,
  showing: boolean,
): void {
  const before = useRef(met);
  useEffect(() => {
    const more = met > before.current;
    before.current = met;
    if (!more || showing) return;
    let left = false;
    // Once it has been said, and it is known how much of the screen that covers.
    afterPaint(() => {
      const keys = left ? null : root.current?.querySelector(".phone-nav");
      if (!keys || isMiddleSeen(keys) || root.current?.querySelector("[data-lit]")) return;
      keys.scrollIntoView?.({ block: "nearest", behavior: calm ? "auto" : "smooth" });
    });
    return () => {
      left = true;
    };
  }, [met]);
}

/**
 * Brings the device's screen into sight from its top when something else has opened on it: on a telephone, what stays at the top would
 * else lie over it, or no more than its title would be seen. Also when it was Robin who turned it: what Robin did is what there is to see.
 * It moves nothing that is seen whole, and leaves it to Robin who points.
 */
export function useScreenInSight(root: RefObject<HTMLElement | null>, page: string, calm: boolean): void {
  const before = useRef(page);
  useEffect(() => {
    const turned = before.current !== page;
    before.current = page;
    if (!turned) return;
    // A frame later, what is said about it is drawn, and covers what it will cover.
    const frame = requestAnimationFrame(() => {
      const drawn = root.current?.querySelector<HTMLElement>(".phone-device");
      if (!drawn || root.current?.querySelector("[data-lit]")) return;
      const strip = root.current?.querySelector<HTMLElement>(".phone-strip");
      const stays = strip && getComputedStyle(strip).position === "sticky";
      drawn.style.scrollMarginTop = stays ? `${strip.offsetHeight + APART}px` : "";
      const { left, width, top, bottom } = drawn.getBoundingClientRect();
      const middle = left + width / 2;
      if (isSeen(drawn, middle, top + 8) && isSeen(drawn, middle, bottom - 8)) return;
      drawn.scrollIntoView?.({ block: "start", behavior: calm ? "auto" : "smooth" });
    });
    return () => cancelAnimationFrame(frame);
  }, [page]);
}
