import type { Page } from "playwright-core";
import type { Random } from "../../../src/lesson/random.ts";
import { openHost } from "../../browser/harness/host.ts";
import { type Came, defineFault, type Tools } from "../fault.ts";
import { aLesson, allSaved, openHeard, openLesson, playOn, theApp } from "../playing.ts";
import { change, heldAgainst, keptBy } from "../reading.ts";
import { setClock, wrongClock } from "./wrong-clock.ts";

const year = 365.25 * 24 * 3600 * 1000;
const zones = ["Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kathmandu", "Europe/London"];

/** Words on a screen that claim to know what time or day it is, or how long ago something was. */
const claims = /\b(19|20)\d\d\b|\bago\b|\byesterday\b|\blast time\b|\b\d\d?:\d\d\b/i;

/** What screens that show the record claim about time. */
async function claimed(page: Page, url: string): Promise<string[]> {
  const wrong: string[] = [];
  for (const hash of ["#/", "#/helping", "#/who"]) {
    await page.goto(`${url}${hash}`);
    const words = await page.locator(`${theApp} main`).innerText();
    const claim = claims.exec(words);
    if (claim) wrong.push(`${hash} says “${claim[0]}”`);
  }
  return wrong;
}

/** Plays a lesson over a clock that jumps, and opens it again by its record alone. */
async function jumpAbout(
  url: string,
  random: Random,
): Promise<{ lost: number; wrong: string[]; saved: number }> {
  const tablet = await openHeard({
    url: "about:blank",
    worker: false,
    before: async (context) => {
      await context.addInitScript(wrongClock);
    },
  });
  const { page, context } = tablet;
  const heard = tablet.heard(page);
  const wrong: string[] = [];
  try {
    const browser = await context.newCDPSession(page);
    const jumps = [0, -50 * year, 50 * year, -50 * year, -20 * year, 0];
    const opened = async (off: number) => {
      await openLesson(page, url);
      await page.evaluate(setClock, off);
    };
    await opened(0);
    for (const off of jumps) {
      await page.evaluate(setClock, off);
      const timezoneId = zones[Math.floor(random() * zones.length)] ?? "UTC";
      await browser.send("Emulation.setTimezoneOverride", { timezoneId });
      await playOn(tablet, page, random, 3);
      await allSaved(tablet, page);
      if (random() < 0.5) continue;
      // Without the snapshot, all there is to go by is the record and its order.
      await page.goto(`${url}icons/icon.svg`);
      const newest = heard.done.at(-1);
      const [learner = "", lesson = ""] = newest ? [newest.event.learner, newest.event.lesson] : [];
      await change(page, [{ store: "plays", delete: [learner, lesson] }]);
      await opened(off);
      const bar = await page.locator(".steps-bar").getAttribute("aria-label");
      const { step, steps } = newest?.event.place ?? { step: 0, steps: 0 };
      if (!newest?.play.ended && bar !== `Step ${step} of ${steps}`) {
        wrong.push(`left at step ${step} and opened at “${bar}”`);
      }
    }
    await allSaved(tablet, page);
    wrong.push(...(await claimed(page, url)));
    await page.goto(url);
    const newest = heard.done.at(-1);
    const offer = await page.locator(`${theApp} .carry-on`).innerText();
    if (newest && !newest.play.ended && !offer.includes(`step ${newest.event.place.step} of`)) {
      wrong.push(`home offers “${offer}” to somebody at step ${newest.event.place.step}`);
    }
    const kept = await keptBy(page);
    const clocks = kept?.events.map(({ clock }) => clock) ?? [];
    if (Math.max(...clocks) - Math.min(...clocks) < 90 * year) wrong.push("the clock did not jump at all");
    const held = heldAgainst(kept, heard);
    return {
      lost: held.lost,
      wrong: [...wrong, ...held.wrong, ...ours(tablet.problems)],
      saved: heard.acknowledged,
    };
  } finally {
    await tablet.close();
  }
}

/** Without what the harness takes for a stranger because the tablet began at no address. */
const ours = (problems: string[]): string[] => problems.filter((each) => !each.startsWith("asked "));

export default defineFault({
  name: "clock",
  fault: "the clock goes back 50 years, forward 50, changes zone in the middle",
  holds: "order, carry-on and “last time” still right or not claimed",
  rounds: { short: 1, long: 60 },
  guards: [
    {
      // The record is put in the order of the clock.
      name: "order",
      file: "src/progress/reading.ts",
      from: /rows\.filter\(isEvent\)/,
      to: "rows.filter(isEvent).sort((a, b) => a.clock - b.clock)",
      rounds: 6,
    },
  ],
  async run(rounds, { app, random, say }: Tools) {
    const host = await openHost(app);
    const came: Came = { rounds, lost: 0, wrong: [] };
    let all = 0;
    try {
      for (let round = 1; round <= rounds; round++) {
        const { lost, wrong, saved } = await jumpAbout(host.url, random);
        all += saved;
        came.lost += lost;
        came.wrong.push(...wrong.map((each) => `round ${round}: ${each}`));
        if (round % 10 === 0) say(`${round} rounds, ${all} answers acknowledged`);
      }
    } finally {
      await host.stop();
    }
    return { ...came, note: `${all} answers acknowledged at ${aLesson}` };
  },
});
