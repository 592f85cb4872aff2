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

/** A touch, as it was when the finger came down: by the time it goes, what it hit may have been drawn anew. */
interface Down {
  x: number;
  y: number;
  toy: string | null;
  hit: "button" | "gesture" | "near" | "nothing";
  again: boolean;
  drift: number;
}

function hitBy(root: Element, on: Element, x: number, y: number): Down["hit"] {
  if (on.closest("[data-surface]")) return "gesture";
  if (on.closest("button")) return "button";
  const near = [...root.querySelectorAll(TARGETS)].some(
    (each) => beside(x, y, each.getBoundingClientRect()) <= NEAR,
  );
  return near ? "near" : "nothing";
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
      const hit = hitBy(board, on, x, y);
      const again =
        before !== null &&
        event.timeStamp - before.at < MOMENT &&
        Math.hypot(x - before.x, y - before.y) <= NEAR &&
        hit !== "gesture";
      const toy = on.closest<HTMLElement>("[data-toy]")?.dataset.toy ?? null;
      down.set(event.pointerId, { x, y, toy, hit, again, drift: 0 });
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
      const { toy, hit, drift: slid } = touch;
      const again = touch.again ? 1 : 0;
      // A finger that goes down where nothing is and slides a long way scrolls the page.
      const near = !touch.again && hit === "near" && slid < NEAR ? 1 : 0;
      const drift = hit === "button" ? Math.round(slid) : 0;
      before = hit === "gesture" ? null : { x: event.clientX, y: event.clientY, at: event.timeStamp };
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
