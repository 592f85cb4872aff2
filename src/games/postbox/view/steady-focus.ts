import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { moveFocus } from "../../../ui/focus.ts";

const NEXT = [
  ".postbox-newest",
  ".postbox-open .postbox-title",
  ".postbox-open h3",
  ".postbox-list .postbox-title",
];

/**
 * Keeps the keyboard's place. When another page is on the screen (`page` names it) through what the learner did, focus goes to its
 * title, and the page is brought into view; when the thing that had focus has gone, focus goes to what took its place.
 * Call what it returns with each thing in the picture that takes focus.
 */
export function useSteadyFocus(
  root: RefObject<HTMLElement | null>,
  page: string,
): (focused: EventTarget | null) => void {
  const last = useRef<Element | null>(null);
  const was = useRef(page);
  useLayoutEffect(() => {
    const turned = was.current !== page;
    was.current = page;
    const lost = last.current !== null && !last.current.isConnected;
    if (!turned && !lost) return;
    const ours = lost || (last.current !== null && last.current === document.activeElement);
    last.current = null;
    const found = NEXT.map((place) => root.current?.querySelector<HTMLElement>(place)).find(Boolean);
    // After a card that closed has given focus back to its own button.
    queueMicrotask(() => {
      const here = document.activeElement;
      const elsewhere = here && here !== document.body && !root.current?.contains(here);
      if (turned) root.current?.scrollIntoView?.({ block: "nearest" });
      if (elsewhere || !found?.isConnected) return;
      if (turned ? ours || here === document.body : here === document.body) moveFocus(found);
      // What came of it, and the way back, stand above the list.
      if (turned && found.closest(".postbox-list"))
        root.current?.querySelector(".postbox-strip")?.scrollIntoView?.({ block: "nearest" });
    });
  });
  return (focused) => {
    last.current = focused instanceof Element ? focused : null;
  };
}
