import type { Page } from "playwright-core";
import type { Random } from "../../../src/lesson/random.ts";
import { openHost } from "../../browser/harness/host.ts";
import { setClock, wrongClock } from "../clock/wrong-clock.ts";
import { type Came, defineFault } from "../fault.ts";
import { agreed, allSaved, type HeardTablet, openHeard, openLesson, playOn, viewOf } from "../playing.ts";
import { heldAgainst, keptBy } from "../reading.ts";

/** What becomes of a page while nobody touches it. Gives the page that is there afterwards. Throws where the browser did not do it after all. */
type Kind = (page: Page, tablet: HeardTablet, url: string) => Promise<Page>;

/** In the page, before the app: keeps what a screen reader is given to say, and whether the page came back as it was left. */
function keepSaid(): void {
  const said: string[] = [];
  Object.assign(window, { said, cameBack: false });
  window.addEventListener("pageshow", ({ persisted }) => Object.assign(window, { cameBack: persisted }));
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      const log = target instanceof Element && target.closest("[role=log]");
      for (const node of addedNodes) if (log) said.push(node.textContent ?? "");
    }
  }).observe(document, { subtree: true, childList: true });
}

const saidOn = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said);

/**
 * The page's whole process ends, as when Android wants the memory, and the browser opens the address again. (Chromium's own way of
 * discarding a page refuses one that is being driven.)
 */
const discarded: Kind = async (page, { context, another }) => {
  const address = page.url();
  const browser = await context.newCDPSession(page);
  const ended = page.waitForEvent("crash");
  // Nobody is left to answer.
  browser.send("Page.crash").catch(() => {});
  await ended;
  const again = await another();
  await again.goto(address);
  await page.close();
  return again;
};

/** Somebody goes to another page, and comes back to this one as it was left. */
const backForward: Kind = async (page, _tablet, url) => {
  await page.goto(`${url}icons/icon.svg`);
  await page.goBack({ waitUntil: "commit" });
  const cameBack = await page.evaluate(() => (window as unknown as { cameBack: boolean }).cameBack);
  if (!cameBack) throw new Error("The page was opened anew, not brought back.");
  return page;
};

/** The tablet is turned on its side and back. */
const rotated: Kind = async (page) => {
  for (const [width, height] of [
    [1280, 800],
    [800, 1280],
    [640, 360],
    [360, 640],
    [800, 1280],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  return page;
};

/** The page is put behind another app, frozen, and fetched out again a day later. */
const forADay: Kind = async (page, { context }) => {
  const browser = await context.newCDPSession(page);
  const turn = (state: "hidden" | "visible") =>
    page.evaluate((now) => {
      Object.defineProperty(document, "visibilityState", { value: now, configurable: true });
      Object.defineProperty(document, "hidden", { value: now === "hidden", configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
    }, state);
  await turn("hidden");
  await browser.send("Page.setWebLifecycleState", { state: "frozen" });
  await browser.send("Page.setWebLifecycleState", { state: "active" });
  await page.evaluate(setClock, 24 * 3600 * 1000);
  await turn("visible");
  await browser.detach();
  return page;
};

const kinds: Record<string, Kind> = { discarded, backForward, rotated, forADay };

/** Plays past the first step, lets one thing become of the page, and looks whether anything has changed or is said again. */
async function leaveAlone(
  url: string,
  random: Random,
  kind: Kind,
): Promise<{ lost: number; wrong: string[] }> {
  const tablet = await openHeard({
    url,
    worker: false,
    backForward: true,
    async before(context) {
      await context.addInitScript(wrongClock);
      await context.addInitScript(keepSaid);
    },
  });
  const { page: first } = tablet;
  try {
    await openLesson(first, url);
    const heard = tablet.heard(first);
    while ((heard.done.at(-1)?.event.place.step ?? 1) < 2) await playOn(tablet, first, random, 2);
    await allSaved(tablet, first);
    const [before, said] = [await viewOf(first), await saidOn(first)];
    const page = await kind(first, tablet, url);
    await page.locator(".coach-title, .ending").first().waitFor();
    const wrong: string[] = [];
    // What others do in a meeting goes on by itself, so it is held against the record, not against the moment before.
    const fresh = await tablet.another();
    await openLesson(fresh, url);
    const [after, again] = await agreed([page, fresh]);
    if (after !== again) wrong.push(`the page shows “${after}” and the record says “${again}”`);
    const stepIn = (view: string | undefined) => view?.split(" · ")[0];
    if (stepIn(after) !== stepIn(before)) wrong.push(`left at “${before}” and came back at “${after}”`);
    const now = await saidOn(page);
    const since =
      now.length >= said.length && said.every((each, at) => now[at] === each) ? now.slice(said.length) : now;
    const twice = since.filter(
      (each, at) => since.indexOf(each) !== at || (since !== now && said.includes(each)),
    );
    if (twice.length > 0) wrong.push(`said twice: ${twice.join(" | ")}`);
    await playOn(tablet, page, random, 2);
    await allSaved(tablet, page);
    const others = [fresh, page].filter((each) => each !== first).flatMap((each) => tablet.heard(each).done);
    const all = [...heard.done, ...others];
    const kept = await keptBy(page);
    const { lost } = heldAgainst(kept, { done: all, acknowledged: heard.acknowledged });
    return { lost, wrong: [...wrong, ...tablet.problems] };
  } finally {
    await tablet.close();
  }
}

export default defineFault({
  name: "memory",
  fault: "memory pressure: page discarded and restored, bfcache, rotate, background for a day",
  holds: "same step, same state, nothing said twice",
  rounds: { short: 4, long: 80 },
  guards: [
    {
      // A lesson that was begun is not taken up.
      name: "taking up",
      file: "src/player/session.ts",
      from: "const taken = await unfinished();",
      to: "const taken = null as Play | null;",
      rounds: 1,
    },
  ],
  async run(rounds, { app, random, say }) {
    const host = await openHost(app);
    const came: Came = { rounds, lost: 0, wrong: [], note: "a quarter each" };
    const each = Object.entries(kinds);
    try {
      for (let round = 0; round < rounds; round++) {
        const [name, kind] = each[round % each.length] ?? ["rotated", rotated];
        const from = performance.now();
        const { lost, wrong } = await leaveAlone(host.url, random, kind);
        came.lost += lost;
        came.wrong.push(...wrong.map((sentence) => `round ${round + 1}, ${name}: ${sentence}`));
        if (rounds < 9 || round % 20 === 19)
          say(`${round + 1}, ${name}: ${((performance.now() - from) / 1000).toFixed(1)} s`);
      }
    } finally {
      await host.stop();
    }
    return came;
  },
});
