/** How long to wait for a frame that does not come, in ms: a page that nobody sees paints none. */
const noFrame = 100;

/** Calls back once, when the browser has painted what there is to see now. */
export function afterPaint(then: () => void): void {
  let called = false;
  const once = () => {
    if (called) return;
    called = true;
    then();
  };
  // A timer that is set in a frame comes due when that frame has been handed over.
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, noFrame);
}

/** Whether a tap has been taken whose mark has not been painted yet, and what waits for that. */
let answering = false;
const waiting: VoidFunction[] = [];

/** Says that a tap has been taken, and that what was tapped shows it. */
export function tapTaken(): void {
  if (answering) return;
  answering = true;
  afterPaint(() => {
    answering = false;
    // Each on its own: one that fails holds up no other.
    waiting.splice(0).forEach(queueMicrotask);
  });
}

/** Shows for `shown` ms that a control was tapped where no click of the browser's own says so; what comes of it waits for that. */
export function markTaken(control: Element, shown: number): void {
  control.setAttribute("data-taken", "");
  setTimeout(() => control.removeAttribute("data-taken"), shown);
  tapTaken();
}

/**
 * Calls back before it returns; right after a tap, once it has been seen that it was taken. What comes of the tap may take its time
 * then: on a slow tablet that is as long as the browser needs for the mark itself. Calls back in the order that it was asked.
 */
export function afterAnswer(then: () => void): void {
  if (answering) waiting.push(then);
  else then();
}
