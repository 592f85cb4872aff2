import { useEffect, useRef } from "preact/hooks";
import { moveFocus } from "../ui/focus.ts";

/**
 * Moves focus to a screen's heading when another screen has come, so that a screen reader says where the learner is and Tab goes on
 * from there, and names the page by it. Not on the first screen, unless it is `begun`, by a link of the page: there the browser reads the
 * page itself. `screen` names the screen; one that is brought later is waited for. Null: no screen is ready yet.
 */
export function useHeading(
  screen: string | null,
  title: (heading: string | null) => string,
  begun = false,
): void {
  const first = useRef(!begun);
  const titled = useRef(title);
  titled.current = title;
  useEffect(() => {
    if (screen === null) return;
    const arrive = (): boolean => {
      const heading = document.querySelector<HTMLElement>("main h1");
      if (!heading) return false;
      document.title = titled.current(heading.textContent);
      if (!first.current) {
        window.scrollTo(0, 0);
        // A screen that has put focus somewhere of its own knows better.
        if (!document.querySelector("main")?.contains(document.activeElement)) moveFocus(heading, false);
      }
      first.current = false;
      return true;
    };
    if (arrive()) return;
    const waiting = new MutationObserver(() => {
      if (arrive()) waiting.disconnect();
    });
    waiting.observe(document.body, { childList: true, subtree: true });
    return () => waiting.disconnect();
  }, [screen]);
}
