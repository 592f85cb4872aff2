import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { moveFocus } from "../../../ui/focus.ts";

/** How much of the window's foot the player's help may cover, in px. */
const COVERED = 130;

interface Newest {
  /** Changes with what was said last. */
  about: string;
  calm: boolean;
  /** Whether the talk ends with it: then what came of it is brought into sight instead. */
  ends: boolean;
  /** All of the talk, its newest part, and the heading of that. */
  root: RefObject<HTMLElement | null>;
  newest: RefObject<HTMLElement | null>;
  heading: RefObject<HTMLElement | null>;
}

function bringIntoView(newest: HTMLElement | null, calm: boolean): void {
  if (!newest) return;
  const { top, bottom } = newest.getBoundingClientRect();
  if (top >= 0 && bottom <= window.innerHeight - COVERED) return;
  newest.scrollIntoView?.({ block: "start", behavior: calm ? "auto" : "smooth" });
}

/** After each thing said: the newest comes into view, and a keyboard that was in the talk goes on from there. */
export function useNewest({ about, calm, ends, root, newest, heading }: Newest): void {
  const before = useRef(about);
  const inside = useRef(false);

  useLayoutEffect(() => {
    const element = root.current;
    const note = () => {
      inside.current = true;
    };
    const leave = (event: FocusEvent) => {
      // A button that has gone gives no focus to anything: the keyboard is still here.
      inside.current = event.relatedTarget === null;
    };
    element?.addEventListener("focusin", note);
    element?.addEventListener("focusout", leave);
    return () => {
      element?.removeEventListener("focusin", note);
      element?.removeEventListener("focusout", leave);
    };
  }, [root]);

  useLayoutEffect(() => {
    if (before.current === about) return;
    before.current = about;
    if (inside.current) moveFocus(heading.current, false);
    if (!ends) bringIntoView(newest.current, calm);
  }, [about]);
}
