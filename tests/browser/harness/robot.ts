import type { ElementHandle, Locator, Page } from "playwright-core";
import { rested, tap } from "./tap.ts";

/** How a learner reaches a control: with a pointer, with a finger, or with the Tab and Enter keys alone. */
export type Hand = "mouse" | "finger" | "keys";

/** On the page: whether something has focus. */
const hasFocus = (element: Element) => element === document.activeElement;

/** On the page: about how far focus stands from something, so many stops of Tab on, or with a minus back. */
const stopsTo = (element: Element) => {
  const stops = [...document.querySelectorAll("a[href], button:enabled, input, [tabindex='0']")];
  const now = document.activeElement;
  return now && stops.includes(now) ? stops.indexOf(element) - stops.indexOf(now) : 0;
};

/** Presses a control with the keyboard alone: Tab until it has focus, then Enter. Throws where Tab never gets there. */
async function pressByKeys(what: Locator): Promise<void> {
  const page = what.page();
  // Found once: a locator that is asked again and again costs a busy computer more than the page itself does.
  const element = (await what.elementHandle()) as ElementHandle<Element>;
  // First in one go, as somebody would who sees where it is; then, if that was not quite it, on and on.
  const far = await page.evaluate(stopsTo, element);
  if (far < 0) await page.keyboard.down("Shift");
  await Promise.all(Array.from({ length: Math.abs(far) }, () => page.keyboard.press("Tab")));
  if (far < 0) await page.keyboard.up("Shift");
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

const control = (page: Page, name: string) => page.locator(`[data-control="${name}"]`);

/** What there is to press on the screen: the way on, what Robin points at, and where to ask. */
interface Sight {
  on: boolean;
  lit: boolean;
  hint: boolean;
}

/** On the page: what there is. */
const sight = (): Sight => {
  const has = (what: string) => document.querySelector(what) !== null;
  return { on: has('[data-control="go-on"]'), lit: has("[data-lit]"), hint: has('[data-control="hint"]') };
};

/** Looks once the page takes taps. */
async function look(page: Page): Promise<Sight> {
  await rested(page);
  return page.evaluate(sight);
}

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

/** Presses the hint from inside of the page, and waits until it has been answered. */
async function askFromInside(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    document.querySelector<HTMLElement>('[data-control="hint"]')?.click();
    await drawn();
    await drawn();
  });
}

/** Asks for hints until something is lit. A step may end by itself, as when somebody opens the door: then there is nothing to ask any more. */
async function ask(page: Page, hand: Hand | "inside", seen: Sight): Promise<Sight> {
  const hint = control(page, "hint");
  let now = seen;
  for (let asked = 0; asked < 2 && !now.lit && now.hint; asked++) {
    try {
      if (hand === "inside") await askFromInside(page);
      else await press(hint, hand);
    } catch (error) {
      if ((await hint.count()) > 0) throw error;
    }
    now = await look(page);
  }
  return now;
}

/**
 * Plays the step on the screen by its own hints, until the way on is open. The first hint is asked for by hand. The others only tell the
 * robot what to do, and by hand they would be most of what it does; so it asks for them from inside of the page.
 */
export async function playStep(page: Page, hand: Hand): Promise<void> {
  await page.waitForSelector('[data-control="go-on"], [data-control="hint"]');
  for (let moves = 0; moves < 60; moves++) {
    const seen = await look(page);
    if (seen.on) return;
    const { lit } = await ask(page, moves === 0 ? hand : "inside", seen);
    if (lit) await press(page.locator("[data-lit]").first(), hand);
    else await changed(page);
  }
  throw new Error("Sixty hints did not finish this step.");
}

/** Waits until all of something is on the screen, without anybody looking for it. */
async function inSight(what: Locator): Promise<void> {
  const page = what.page();
  try {
    await page.waitForFunction(
      (element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight + 1;
      },
      await what.elementHandle(),
    );
  } catch {
    const title = await page.locator(".coach-title").textContent();
    throw new Error(`“${await what.textContent()}” does not come onto the screen when “${title}” is done.`);
  }
}

/** Where in the lesson somebody is, in words. */
const place = (page: Page) => page.locator(".steps-bar").getAttribute("aria-label");

/** On the page: whether somebody is elsewhere in the lesson than they were. */
const turned = (before: string | null) =>
  document.querySelector(".steps-bar")?.getAttribute("aria-label") !== before;

/** Plays the lesson on the screen by its own hints, from wherever it is, to its ending. Throws where a way on has to be looked for. */
export async function playLesson(page: Page, hand: Hand): Promise<void> {
  const ending = control(page, "stop");
  const on = control(page, "go-on");
  for (let steps = 0; steps < 8; steps++) {
    await playStep(page, hand);
    await inSight(on);
    const here = await place(page);
    await press(on, hand);
    await page.waitForFunction(turned, here);
    await rested(page);
    if ((await ending.count()) > 0) return;
  }
  throw new Error("Eight steps did not finish this lesson.");
}
