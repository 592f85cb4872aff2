import { markTaken } from "./after-paint.ts";

/** How far beside a control a tap may land and still be meant for it, in CSS pixels: about half a finger's width. */
export const REACH = 24;

/** What a tap can be meant for. What can't be pressed now is no more meant than the ground is. */
const CONTROLS = "button, a[href], input, select, textarea, summary, [role=button], label";

/** What leaves, removes or ends something: nobody is to get there by a tap that missed. */
const GRAVE = /(^|-)(leave|remove|delete|clear|restart|bin)(-|$)/;

const isGrave = (control: Element): boolean =>
  control.matches(".button-danger") || GRAVE.test(control.getAttribute("data-control") ?? "");

const canBePressed = (control: Element): boolean =>
  !control.matches(":disabled, [aria-disabled=true]") && control.closest("[inert]") === null;

interface Point {
  x: number;
  y: number;
}

/** The point of a rectangle that is nearest to another point. */
const nearestPoint = (to: Point, box: DOMRect): Point => ({
  x: Math.max(box.left + 1, Math.min(to.x, box.right - 1)),
  y: Math.max(box.top + 1, Math.min(to.y, box.bottom - 1)),
});

/** Whether a control can be seen where it is nearest: not under a dialog, nor cut off by the edge of what scrolls. */
function isOpenAt(control: Element, { x, y }: Point): boolean {
  const seen = document.elementFromPoint(x, y);
  return seen !== null && (control.contains(seen) || seen.contains(control));
}

/**
 * The control that a tap at a point beside every control was meant for: the nearest one within reach. Null where there is none, and
 * where the nearest one would leave or remove something: then nothing happens, rather than something else.
 */
export function meantControl(at: Point): HTMLElement | null {
  const near = [...document.querySelectorAll<HTMLElement>(CONTROLS)].flatMap((control) => {
    const box = control.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) return [];
    const point = nearestPoint(at, box);
    const away = Math.hypot(point.x - at.x, point.y - at.y);
    return away <= REACH && canBePressed(control) && isOpenAt(control, point) ? [{ control, away }] : [];
  });
  const nearest = near.sort((one, other) => one.away - other.away)[0]?.control;
  return nearest && !isGrave(nearest) ? nearest : null;
}

/** How long what was meant looks pressed, in milliseconds, as what is hit does. */
const SHOWN = 500;

/**
 * Gives a tap that hits nothing to the control that it was meant for, while the page's root carries `data-steady`: with the next learner
 * it may go. Returns how to stop.
 */
export function catchNearMisses(
  on: Pick<Window, "addEventListener" | "removeEventListener"> = window,
): () => void {
  const caught = (event: MouseEvent) => {
    if (document.documentElement.dataset.steady === undefined) return;
    const hit = event.target;
    // Keys and screen readers hit what they mean, and a click of theirs counts no taps.
    if (!event.isTrusted || event.detail === 0 || !(hit instanceof Element) || hit.closest(CONTROLS)) return;
    const control = meantControl({ x: event.clientX, y: event.clientY });
    if (!control) return;
    markTaken(control, SHOWN);
    if (control.matches("input, select, textarea")) control.focus();
    control.click();
  };
  on.addEventListener("click", caught, true);
  return () => on.removeEventListener("click", caught, true);
}
