import { existsSync, readdirSync, statSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { findChromium } from "../../../tools/chromium.mjs";
import { planOf } from "./plan.ts";
import { type Hand, playLesson } from "./robot.ts";
import { flags, watch } from "./tablet.ts";

/** About how long a lesson takes: nobody is to wait for a long one at the end, when all the others are done. */
const length = (lesson: string) => statSync(`lessons/${lesson}.json`).size;

/** Every lesson there is, as its address names it: `video-meetings/hand-up`. The longest come first. */
export const everyLesson: string[] = readdirSync("lessons", { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(`lessons/${entry.name}/room.json`))
  .flatMap(({ name: room }) =>
    readdirSync(`lessons/${room}`)
      .filter((file) => /^[a-z0-9-]+\.json$/.test(file) && file !== "room.json")
      .map((file) => `${room}/${file.replace(".json", "")}`),
  )
  .sort((one, other) => length(other) - length(one));

/** The seed of every play, so that what comes in any order comes in the same one each time. */
const seed = 1;

/** How long a lesson may take beside a dozen others, in ms. */
export const patience = 400_000;

/** One browser in which many learners play at once, each with nothing of the others. */
export async function openHall(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("There is no Chromium or Chrome: see what npm test says about it.");
  return chromium.launch({ executablePath, args: flags });
}

/** Plays a lesson of a built app, at its host, from its own address to its end, as somebody new, on a small phone. Gives what must never happen on any screen, and did. */
export async function playedBy(
  hall: Browser,
  { app, url }: { app: string; url: string },
  lesson: string,
  hand: Hand,
): Promise<string[]> {
  const problems: string[] = [];
  const context = await hall.newContext({
    viewport: { width: 360, height: 640 },
    hasTouch: hand === "finger",
    // Nobody looks: what moves would only keep this computer busy.
    reducedMotion: "reduce",
    locale: "en-GB",
    serviceWorkers: "block",
  });
  try {
    const page = await context.newPage();
    // All the chance there is in a play: the plan is of this one.
    await page.addInitScript((chance) => {
      Math.random = () => chance;
    }, seed / 0x100000000);
    page.setDefaultTimeout(60_000);
    watch(page, new URL(url).origin, problems);
    await page.goto(`${url}#/lesson/${lesson}`);
    await page.locator(".coach-title").waitFor();
    await playLesson(page, hand, planOf(app, lesson, seed));
    await page.locator(".ending-say").waitFor();
    return problems;
  } finally {
    await context.close();
  }
}
