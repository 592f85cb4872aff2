import type { Page } from "./chromium.ts";
import { watcher } from "./eye.ts";

/**
 * Waits until the page has loaded and for 5 s has had no task of more than 50 ms; 30 s at most. Resolves to its blocking time: what
 * all such tasks took beyond their first 50 ms, from the navigation on.
 */
export function quiet(page: Page): Promise<number> {
  return page.ask<number>(`new Promise((done) => {
    const long = ${watcher}Long;
    const look = () => {
      const now = performance.now();
      const last = Math.max(performance.timing.loadEventEnd - performance.timeOrigin, ...long.map(({ start, over }) => start + 50 + over));
      if (now > 30000 || (document.readyState === "complete" && now - last > 5000)) done(long.reduce((sum, { over }) => sum + over, 0));
      else setTimeout(look, 500);
    };
    look();
  })`);
}

/** Waits until an expression is true in the page; a minute at most. Asked from outside, since the page may be on its way to another. */
export async function until(page: Page, expression: string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (await page.ask<boolean>(`Promise.resolve(${expression}).then(Boolean)`).catch(() => false)) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`Never true: ${expression}`);
}
