import type { Locator, Page } from "playwright-core";
import { rested, tap } from "./tap.ts";

/** How a learner reaches a control: with a pointer, with a finger, or with the Tab and Enter keys alone. */
export type Hand = "mouse" | "finger" | "keys";

/** Presses a control with the keyboard alone: Tab until it has focus, then Enter. Throws where Tab never gets there. */
async function pressByKeys(what: Locator): Promise<void> {
  const page = what.page();
  for (let tabs = 0; tabs < 120; tabs++) {
    if (await what.evaluate((element) => element === document.activeElement)) {
      await rested(page);
      await page.keyboard.press("Enter");
      return;
    }
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not reach ${await what.evaluate((element) => element.outerHTML.slice(0, 120))}`);
}

/** Presses something as a learner with that hand would. */
export async function press(what: Locator, hand: Hand): Promise<void> {
  if (hand === "keys") await pressByKeys(what);
  else await tap(what, hand === "finger");
}

const control = (page: Page, name: string) => page.locator(`[data-control="${name}"]`);

/** What the learner sees of how far a step is; it changes with everything they or the others do. */
const state = (page: Page) =>
  page.evaluate(() => document.querySelector("main")?.innerHTML.replace(/data-resting=""/g, "") ?? "");

/** Waits until there is something new: to press, or to look at. */
async function changed(page: Page, before: string): Promise<void> {
  await page.waitForFunction(
    (was) =>
      document.querySelector('[data-lit], [data-control="go-on"]') !== null ||
      (document.querySelector("main")?.innerHTML.replace(/data-resting=""/g, "") ?? "") !== was,
    before,
  );
}

/** One thing that a hint asks for: asks where it is, then does it; where there is nothing to press, waits for the others. */
async function followHint(page: Page, hand: Hand): Promise<void> {
  const lit = page.locator("[data-lit]");
  const hint = control(page, "hint");
  // A step may end by itself, as when somebody opens the door: then there is nothing to ask any more.
  for (let asked = 0; asked < 2 && (await lit.count()) === 0 && (await hint.count()) > 0; asked++) {
    try {
      await press(hint, hand);
    } catch (error) {
      if ((await hint.count()) > 0) throw error;
    }
    await rested(page);
  }
  if ((await lit.count()) > 0) await press(lit.first(), hand);
  else await changed(page, await state(page));
}

/** Plays the step on the screen by its own hints, until the way on is open. */
export async function playStep(page: Page, hand: Hand): Promise<void> {
  const on = control(page, "go-on");
  for (let moves = 0; moves < 60; moves++) {
    await page.waitForSelector('[data-control="go-on"], [data-control="hint"]');
    if ((await on.count()) > 0) return;
    await followHint(page, hand);
    await rested(page);
  }
  throw new Error("Sixty hints did not finish this step.");
}

/** Plays the lesson on the screen by its own hints, from wherever it is, to its ending. */
export async function playLesson(page: Page, hand: Hand): Promise<void> {
  const ending = control(page, "stop");
  for (let steps = 0; steps < 8; steps++) {
    await playStep(page, hand);
    await press(control(page, "go-on"), hand);
    await rested(page);
    if ((await ending.count()) > 0) return;
  }
  throw new Error("Eight steps did not finish this lesson.");
}
