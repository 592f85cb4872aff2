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
const waiting: (() => void)[] = [];

/** Says that a tap has been taken, and that what was tapped shows it. */
export function tapTaken(): void {
  if (answering) return;
  answering = true;
  afterPaint(() => {
    answering = false;
    for (const then of waiting.splice(0)) then();
  });
}

/** Calls back at once; right after a tap, when it has been seen that it was taken. What is drawn anew then may take its time. */
export function afterAnswer(then: () => void): void {
  if (answering) waiting.push(then);
  else void Promise.resolve().then(then);
}
