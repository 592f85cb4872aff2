const FOCUSABLE = "a[href],button,input,select,textarea,[tabindex]";

/** Everything inside an element that a keyboard can reach, in order. */
export function focusable(root: Element): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (element) =>
      element.tabIndex >= 0 && !element.hasAttribute("disabled") && !element.closest("[hidden],[inert]"),
  );
}

/** Moves focus to something on purpose, as a rule a heading: a screen reader reads it out, and Tab goes on from there. */
export function moveFocus(to: HTMLElement | null | undefined, scroll = true): void {
  if (!to) return;
  if (!to.matches(FOCUSABLE)) to.tabIndex = -1;
  to.focus({ preventScroll: !scroll });
}

/** The heading of the screen that is here, the one that can be seen where there are two; or the screen itself where it has none. */
export const screenHeading = (): HTMLElement | null =>
  document.querySelector<HTMLElement>("main h1:not(.visually-hidden), main h2") ??
  document.querySelector<HTMLElement>("main h1, main");

/** Remembers where focus is. The function it returns gives it back there, or to the screen's heading if that has gone. */
export function keepFocus(): () => void {
  const before = document.activeElement;
  return () => {
    if (before instanceof HTMLElement && before.isConnected && before !== document.body) before.focus();
    else moveFocus(screenHeading(), false);
  };
}
