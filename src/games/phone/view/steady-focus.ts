import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { moveFocus } from "../../../ui/focus.ts";

/**
 * Keeps the keyboard's place: when the thing that had focus has gone from the picture (an app opened, a row followed), focus goes to the
 * title of what took its place. Call what it returns with each thing in the picture that takes focus. Where `page`, what is on the
 * screen, has turned too, the screen itself is brought into sight, and focus moves nothing.
 */
export function useSteadyFocus(
  root: RefObject<HTMLElement | null>,
  page: string,
): (focused: EventTarget | null) => void {
  const last = useRef<Element | null>(null);
  const before = useRef(page);
  useLayoutEffect(() => {
    const turned = before.current !== page;
    before.current = page;
    if (!last.current || last.current.isConnected) return;
    last.current = null;
    if (document.activeElement && document.activeElement !== document.body) return;
    const find = (place: string) => root.current?.querySelector<HTMLElement>(place);
    moveFocus(find(".phone-title") ?? find(".phone-device button"), !turned);
  });
  return (focused) => {
    last.current = focused instanceof Element ? focused : null;
  };
}
