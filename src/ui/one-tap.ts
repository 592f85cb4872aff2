import { tapTaken } from "./after-paint.ts";

/** How long after a tap the next one is taken for a tremble of the same finger, in milliseconds. */
export const REST = 500;

/** The same with steady hands: the second tap of a hand that shakes may come as late as that. */
export const LONG_REST = 800;

/** What can be pressed, and shows that it was. */
const pressable = "button, a, [role=button], label";

interface Guarded {
  addEventListener: Window["addEventListener"];
  removeEventListener: Window["removeEventListener"];
}

/**
 * Ignores a tap that comes within half a second of the last one that counted (longer with steady hands), whatever it hits: the screen
 * may have changed under the finger. While it rests, the page's root carries `data-resting`, and what was tapped `data-taken`: it looks pressed at once,
 * before anything has come of it. Installed once, by main; returns how to take it away.
 */
export function guardTaps(on: Guarded = window): () => void {
  const root = document.documentElement;
  let last: { at: number; target: EventTarget | null } | null = null;
  let taken: Element | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const take = (control: Element | null) => {
    taken?.removeAttribute("data-taken");
    taken = control;
    taken?.setAttribute("data-taken", "");
  };
  const rested = () => {
    delete root.dataset.resting;
    take(null);
  };

  /** One tap on a label makes two clicks, on the label and on its field. */
  const sameTap = (event: Event): boolean => {
    if (!last) return false;
    if (event.timeStamp === last.at) return true;
    const label = last.target instanceof Element ? last.target.closest("label") : null;
    return label !== null && label.control === event.target && event.target !== last.target;
  };

  const guard = (event: Event) => {
    if (!event.isTrusted || sameTap(event)) return;
    const rest = root.dataset.steady === undefined ? REST : LONG_REST;
    if (last && event.timeStamp - last.at < rest) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    last = { at: event.timeStamp, target: event.target };
    root.dataset.resting = "";
    take(event.target instanceof Element ? event.target.closest(pressable) : null);
    if (taken) tapTaken();
    clearTimeout(timer);
    // A little more than the rest, since a timer may be a moment early: once the mark is gone, a tap counts.
    timer = setTimeout(rested, rest + 20);
  };

  on.addEventListener("click", guard, true);
  return () => {
    on.removeEventListener("click", guard, true);
    clearTimeout(timer);
    rested();
  };
}
