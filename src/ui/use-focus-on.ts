import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { moveFocus } from "./focus.ts";

/** Keeps the keyboard's place: when what had focus has gone from the picture, focus goes to the first of some places that is there. */
export function useFocusOn(root: RefObject<HTMLElement | null>, places: readonly string[]): void {
  const held = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const hold = (event: FocusEvent) => {
      held.current = event.target instanceof Element ? event.target : null;
    };
    const inside = root.current;
    inside?.addEventListener("focusin", hold);
    return () => inside?.removeEventListener("focusin", hold);
  }, [root]);
  useLayoutEffect(() => {
    if (!held.current || held.current.isConnected) return;
    held.current = null;
    const now = document.activeElement;
    if (now !== null && now !== document.body) return;
    const found = places.map((place) => root.current?.querySelector<HTMLElement>(place)).find(Boolean);
    moveFocus(found, false);
  });
}
