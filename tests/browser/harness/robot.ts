import type { ElementHandle, Locator, Page } from "playwright-core";
import { type Aim, type Look, look } from "./in-page.ts";
import type { Plan } from "./plan.ts";
import { rested, tap } from "./tap.ts";

/** How a learner reaches a control: with a pointer, with a finger, or with the Tab and Enter keys alone. */
export type Hand = "mouse" | "finger" | "keys";

/** On the page: whether something has focus. */
const hasFocus = (element: Element) => element === document.activeElement;

/**
 * Presses a control with the keyboard alone: Tab until it has focus, then Enter. `far` is about how many stops away it is, with a minus
 * where that is back. Throws where Tab never gets there.
 */
async function pressByKeys(what: Locator, far = 0): Promise<void> {
  const page = what.page();
  // First in one go, as somebody would who sees where it is; then, if that was not quite it, on and on.
  if (far < 0) await page.keyboard.down("Shift");
  await Promise.all(Array.from({ length: Math.abs(far) }, () => page.keyboard.press("Tab")));
  if (far < 0) await page.keyboard.up("Shift");
  // Found once: a locator that is asked again and again costs a busy computer more than the page itself does.
  const element = (await what.elementHandle()) as ElementHandle<Element>;
  for (let tabs = 0; tabs < 120; tabs++) {
    if (await page.evaluate(hasFocus, element)) {
      await rested(page);
      await page.keyboard.press("Enter");
      return;
    }
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not reach ${await element.evaluate(({ outerHTML }) => outerHTML.slice(0, 120))}`);
}

/** Presses something as a learner with that hand would. */
export async function press(what: Locator, hand: Hand): Promise<void> {
  if (hand === "keys") await pressByKeys(what);
  else await tap(what, hand === "finger");
}

/** Presses what the page said is to be pressed, without looking for it again. What lies under something else is waited for as ever. */
async function pressAt(page: Page, { selector, x, y, free, far }: Aim, hand: Hand): Promise<void> {
  const what = page.locator(selector).first();
  if (hand === "keys") return pressByKeys(what, far);
  if (!free) return tap(what, hand === "finger");
  if (hand === "finger") await page.touchscreen.tap(x, y);
  else await page.mouse.click(x, y);
}

const see = (page: Page, how: Look) => page.evaluate(look, how);

/** Waits until there is something new: to press, or to look at. */
async function changed(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        if (document.querySelector('[data-lit], [data-control="go-on"]')) return done();
        const watch = new MutationObserver(() => {
          watch.disconnect();
          done();
        });
        const main = document.querySelector("main");
        if (main)
          watch.observe(main, { subtree: true, childList: true, attributes: true, characterData: true });
      }),
  );
}

/**
 * Plays the step on the screen by its own hints, until the way on is open. The first hint is asked for by hand. The others only tell the
 * robot what to do, and by hand they would be most of what it does: they stand in `plan`; where that does not lead on, the robot asks for
 * them from inside of the page.
 */
export async function playStep(page: Page, hand: Hand, plan: readonly string[] = []): Promise<void> {
  await page.waitForSelector('[data-control="go-on"], [data-control="hint"]');
  for (let moves = 0, asked = 0; moves < 60; moves++) {
    const byHand = moves < 2 && asked === moves;
    const next = byHand ? undefined : plan[moves - asked];
    const { on, lit, aim } = await see(page, { asks: byHand ? "hand" : "page", next });
    if (on) return;
    if (byHand && !lit) asked++;
    if (aim) await pressAt(page, aim, hand);
    else await changed(page);
  }
  throw new Error("Sixty hints did not finish this step.");
}

/**
 * Plays the lesson on the screen by its own hints, from wherever it is, to its ending; with a `plan`, from its beginning. Throws where a
 * way on has to be looked for.
 */
export async function playLesson(page: Page, hand: Hand, plan: Plan = []): Promise<void> {
  for (let steps = 0; steps < 8; steps++) {
    await playStep(page, hand, plan[steps]);
    const { aim, place } = await see(page, { asks: "hand", onWithin: 60_000 });
    if (aim) await pressAt(page, aim, hand);
    const { ended } = await see(page, { asks: "hand", unlike: place });
    if (ended) return;
  }
  throw new Error("Eight steps did not finish this lesson.");
}
