import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import { Icon } from "../ui/icon.tsx";
import { t } from "../voice/words.ts";
import "./more-below.css";

interface MoreBelowProps {
  stage: RefObject<HTMLElement | null>;
  dock: RefObject<HTMLElement | null>;
  calm: boolean;
}

/** What lies out of sight is worth a word from so many px on: less is only an edge. */
const WORTH = 40;
/** A page that was moved no further than this, in px, stands at its top. */
const TOP = 8;

/** Where the last thing in the picture ends: the picture itself may be stretched further, as beside tall words. */
const endOf = (picture: HTMLElement): number => {
  const parts = [...(picture.firstElementChild?.children ?? [])];
  return Math.max(...parts.map((part) => part.getBoundingClientRect().bottom));
};

/** How far the picture goes on below what can be seen of it, in px: down to the help, where that stays at the bottom. */
const hiddenOf = (picture: HTMLElement, help: HTMLElement): number => {
  const stays = getComputedStyle(help).position === "sticky";
  return endOf(picture) - (stays ? help.getBoundingClientRect().top : window.innerHeight);
};

/**
 * Says that a step goes on below the screen while the page stands at its top, and goes there when it is tapped: on a telephone the
 * buttons that a step speaks of may all lie there. Keys and screen readers get there as they always do.
 */
export function MoreBelow({ stage, dock, calm }: MoreBelowProps) {
  const [below, setBelow] = useState(false);
  useLayoutEffect(() => {
    const [picture, help] = [stage.current, dock.current];
    if (!picture || !help) return;
    let keys = false;
    const look = () => setBelow(!keys && window.scrollY < TOP && hiddenOf(picture, help) > WORTH);
    const key = () => {
      keys = true;
      look();
    };
    look();
    const sized = typeof ResizeObserver === "function" ? new ResizeObserver(look) : null;
    sized?.observe(picture);
    window.addEventListener("scroll", look, { passive: true });
    window.addEventListener("resize", look);
    window.addEventListener("keydown", key);
    return () => {
      sized?.disconnect();
      window.removeEventListener("scroll", look);
      window.removeEventListener("resize", look);
      window.removeEventListener("keydown", key);
    };
  }, [stage, dock]);

  if (!below) return null;
  const down = () => {
    const [picture, help] = [stage.current, dock.current];
    if (!picture || !help) return;
    const most = picture.getBoundingClientRect().top;
    window.scrollBy({ top: Math.min(most, hiddenOf(picture, help)), behavior: calm ? "auto" : "smooth" });
  };
  return (
    <button
      type="button"
      class="more-below"
      tabIndex={-1}
      aria-hidden="true"
      // Focus stays where it was: this goes away.
      onMouseDown={(event) => event.preventDefault()}
      onClick={down}
    >
      <Icon name="on" size={1.5} />
      {t("More below")}
    </button>
  );
}
