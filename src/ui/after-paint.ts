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
