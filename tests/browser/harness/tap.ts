import type { Locator, Page } from "playwright-core";

/** Waits until the page takes taps again: for half a second after one it ignores the next. */
export async function rested(page: Page): Promise<void> {
  await page.waitForSelector("html:not([data-resting])", { state: "attached" });
}

/** Taps something, as a learner does: once the page takes taps, and where the thing is. With a finger where the tablet has touch. */
export async function tap(what: Locator, finger = false): Promise<void> {
  await rested(what.page());
  if (finger) await what.tap();
  else await what.click();
}
