import type { Locator, Page } from "playwright-core";

/** Waits until the page takes taps again: for half a second after one it ignores the next. The page tells; nobody keeps asking. */
export async function rested(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const root = document.documentElement;
        const look = () => {
          if (root.dataset.resting !== undefined) return;
          watch.disconnect();
          done();
        };
        const watch = new MutationObserver(look);
        watch.observe(root, { attributeFilter: ["data-resting"] });
        look();
      }),
  );
}

/** Taps something, as a learner does: once the page takes taps, and where the thing is. With a finger where the tablet has touch. */
export async function tap(what: Locator, finger = false): Promise<void> {
  await rested(what.page());
  if (finger) await what.tap();
  else await what.click();
}

/** Presses something twice, a tenth of a second apart by the browser's own clock, however busy this computer is. */
export async function pressTwice(what: Locator): Promise<void> {
  await rested(what.page());
  const box = await what.boundingBox();
  if (!box) throw new Error("What is to be pressed twice is not on the screen.");
  const devTools = await what.page().context().newCDPSession(what.page());
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2, button: "left", clickCount: 1 } as const;
  const now = Date.now() / 1000;
  const press = (type: "mousePressed" | "mouseReleased", timestamp: number) =>
    devTools.send("Input.dispatchMouseEvent", { type, timestamp, ...at });
  await Promise.all([
    press("mousePressed", now),
    press("mouseReleased", now + 0.01),
    press("mousePressed", now + 0.1),
    press("mouseReleased", now + 0.11),
  ]);
  await devTools.detach();
}
