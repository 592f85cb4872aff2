import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { type Touch, WANDERS } from "../hands.ts";
import { beside } from "./gestures.ts";

/** A touch that hits nothing and is no further than this from something was meant for it: about a finger's width, in CSS pixels. */
const NEAR = 40;

/** A tap that follows another on the same spot sooner than this was not meant, in milliseconds. The app ignores it by the same measure. */
const MOMENT = 500;

/** What a finger can mean to touch: buttons that can be pressed now, and the things of gestures. */
const TARGETS = "button:not([aria-disabled=true]), [data-surface]";

interface Down {
  x: number;
  y: number;
  on: Element;
  drift: number;
  again: boolean;
}

const toyAt = (on: Element): string | null => on.closest<HTMLElement>("[data-toy]")?.dataset.toy ?? null;

function isNear(root: Element, { x, y, on }: Down): boolean {
  if (on.closest("button, [data-surface]")) return false;
  return [...root.querySelectorAll(TARGETS)].some(
    (each) => beside(x, y, each.getBoundingClientRect()) <= NEAR,
  );
}

/**
 * Measures how touches go, of a finger, a pen or a mouse, and tells each that went astray: beside a thing, twice on one spot, or sliding
 * while it was a tap. Where gestures are made, sliding and coming again is what was asked for, and not told.
 */
export function useMeasured(
  root: RefObject<HTMLElement | null>,
  tell: (toy: string, touch: Touch) => void,
): void {
  const telling = useRef(tell);
  telling.current = tell;
  useEffect(() => {
    const board = root.current;
    if (!board) return;
    const down = new Map<number, Down>();
    let before: { x: number; y: number; at: number } | null = null;

    const begin = (event: PointerEvent) => {
      const on = event.target instanceof Element ? event.target : board;
      const { clientX: x, clientY: y } = event;
      const again =
        before !== null &&
        event.timeStamp - before.at < MOMENT &&
        Math.hypot(x - before.x, y - before.y) <= NEAR &&
        !on.closest("[data-surface]");
      down.set(event.pointerId, { x, y, on, drift: 0, again });
    };
    const slide = ({ pointerId, clientX, clientY }: PointerEvent) => {
      const touch = down.get(pointerId);
      if (touch) touch.drift = Math.max(touch.drift, Math.hypot(clientX - touch.x, clientY - touch.y));
    };
    const end = (event: PointerEvent) => {
      slide(event);
      const touch = down.get(event.pointerId);
      down.delete(event.pointerId);
      if (!touch) return;
      const tapped = touch.on.closest("button") !== null;
      // A finger that goes down where nothing is and slides a long way scrolls the page.
      const near = !touch.again && touch.drift < NEAR && isNear(board, touch) ? 1 : 0;
      const again = touch.again ? 1 : 0;
      const drift = tapped ? Math.round(touch.drift) : 0;
      before = touch.on.closest("[data-surface]")
        ? null
        : { x: event.clientX, y: event.clientY, at: event.timeStamp };
      const toy = toyAt(touch.on);
      if (toy !== null && (near || again || drift >= WANDERS)) telling.current(toy, { near, again, drift });
    };

    board.addEventListener("pointerdown", begin);
    board.addEventListener("pointermove", slide);
    board.addEventListener("pointerup", end);
    board.addEventListener("pointercancel", end);
    return () => {
      board.removeEventListener("pointerdown", begin);
      board.removeEventListener("pointermove", slide);
      board.removeEventListener("pointerup", end);
      board.removeEventListener("pointercancel", end);
    };
  }, [root]);
}
