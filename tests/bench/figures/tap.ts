import { allGames } from "../../../tools/lessons/games.ts";
import { builtFrom } from "../../browser/harness/built.ts";
import type { Page } from "../chromium.ts";
import type { Seen } from "../eye.ts";
import { type Came, defineGroup, inTurn } from "../figure.ts";
import { addressOf, beginnings, type Written, writeLessons, writtenLessons } from "../lessons.ts";
import { machineName, machineSource, type Next } from "../machine.ts";
import { quiet, until } from "../quiet.ts";
import { openSite, type Site } from "../site.ts";
import { first } from "./start.ts";

const eight = 8;
const kinds = allGames().map(({ kind }) => kind);
const tapIn = (kind: string): string => `Tap to painted reply in “${kind}”, worst of 8`;
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** That the app's worker is at work: whatever the app wants from now on is on the tablet. */
const kept = "navigator.serviceWorker.ready";

/** How long it is from one tap's answer to the next tap, in ms: the app's own rest and a little more. */
const rest = 520;

/** Eight taps on a page with one button, with the same rest between them as in the app. */
async function plain(page: Page, site: Site): Promise<number> {
  await page.go(site.url);
  await quiet(page);
  const seen: Seen[] = [];
  while (seen.length < eight) {
    seen.push(await page.tap(first));
    await pause(rest);
  }
  return Math.max(...seen.map(({ answered, tapped }) => answered - tapped));
}

/**
 * Eight moves in a game, each where a hint points, in lessons that begin with it. A game in which there is nothing to press is answered
 * by “Go on”.
 */
async function played(page: Page, site: Site, lessons: Written[]): Promise<number> {
  const times: number[] = [];
  const tap = async (selector: string) => {
    // Who taps has seen what a hint lit, and what came of the tap before.
    await pause(rest);
    const { answered, tapped } = await page.tap(selector);
    times.push(answered - tapped);
  };
  for (const [at, lesson] of lessons.entries()) {
    if (times.length === eight) break;
    if (at === 0) {
      await page.go(site.url + addressOf(lesson));
      await until(page, kept);
      await quiet(page);
      await page.ask(machineSource);
    } else await page.ask(`${machineName}.open(${JSON.stringify(addressOf(lesson))}, ".lesson-play")`);
    let moves = 0;
    while (times.length < eight) {
      const next = await page.ask<Next>(`${machineName}.next()`);
      if (next === "lit") {
        await tap(".stage [data-lit]");
        moves += 1;
        continue;
      }
      if (moves === 0) await tap('[data-control="go-on"]');
      break;
    }
  }
  return times.length < eight ? Number.NaN : Math.max(...times);
}

/** How soon a tap is answered once everything is here. The line is as fast as it can be: only the tablet is slow. */
export default defineGroup({
  name: "tap",
  place: 5,
  figures: kinds.map((kind) => ({
    ...({ name: tapIn(kind), unit: "ms", is: "times", most: 1.5, against: "floor" } as const),
  })),
  async open({ chromium, sites }) {
    const lessons = beginnings(writtenLessons());
    const app = await builtFrom((sources) => writeLessons(sources, Object.values(lessons).flat()), "bench");
    const site = await openSite(app.folder);
    site.slow(false);
    const onPage = async (work: (page: Page) => Promise<number>): Promise<number> => {
      const page = await chromium.page();
      try {
        return await work(page);
      } finally {
        await page.close();
      }
    };
    return {
      async round(at) {
        const beside: Came["beside"] = {};
        const came: Came[] = [];
        const works: (() => Promise<unknown>)[] = [
          async () => {
            beside.floor = await onPage((page) => plain(page, sites.floor));
          },
          async () => {
            beside.Preact = await onPage((page) => plain(page, sites.preact));
          },
          ...kinds.map((kind) => async () => {
            const ours = await onPage((page) => played(page, site, lessons[kind] ?? []));
            came.push({ figure: tapIn(kind), ours, beside });
          }),
        ];
        for (const work of inTurn(works, at)) await work();
        return came;
      },
      async close() {
        await site.close();
        app.remove();
      },
    };
  },
});
