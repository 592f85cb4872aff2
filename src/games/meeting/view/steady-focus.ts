import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { moveFocus } from "../../../ui/focus.ts";

const NEXT = [".meeting-panel-title", ".meeting-place h3", ".meeting-bar button", ".meeting button"];

/**
 * Keeps the keyboard's place: when the thing that had focus has gone from the picture (a link followed, a notice answered),
 * focus goes to what took its place. Call what it returns with each thing in the picture that takes focus.
 */
export function useSteadyFocus(root: RefObject<HTMLElement | null>): (focused: EventTarget | null) => void {
  const last = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (!last.current || last.current.isConnected) return;
    last.current = null;
    // After a panel that closed has given focus back to its own control.
    queueMicrotask(() => {
      if (document.activeElement && document.activeElement !== document.body) return;
      const found = NEXT.map((place) => root.current?.querySelector<HTMLElement>(place)).find(Boolean);
      moveFocus(found);
    });
  });
  return (focused) => {
    last.current = focused instanceof Element ? focused : null;
  };
}
