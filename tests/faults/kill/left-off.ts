import type { Page } from "playwright-core";
import { type Done, theApp } from "../playing.ts";
import { amissIn, keptBy } from "../reading.ts";

/** What a profile has been through: all that was done in it, in order, and the ids of what its screens called saved. */
export interface Past {
  done: Done[];
  acknowledged: Set<string>;
}

/** What came of a look at a profile after a kill. `newest` is the last thing in its record. */
export interface Found {
  lost: number;
  wrong: string[];
  newest: Done | undefined;
}

/** Holds a record against what was done and acknowledged. Forgets what was never acknowledged and is not there. */
export async function findLost(page: Page, past: Past): Promise<Found> {
  const kept = await keptBy(page);
  const there = kept?.events.map(({ id }) => id) ?? [];
  const lost = [...past.acknowledged].filter((id) => !there.includes(id)).length;
  past.done = past.done.filter(({ event }) => there.includes(event.id));
  const newest = past.done.at(-1);
  const wrong = kept ? amissIn(kept) : past.acknowledged.size > 0 ? ["the whole database is gone"] : [];
  if (past.done.map(({ event }) => event.id).join() !== there.join()) {
    wrong.push(`of ${there.length} events, ${past.done.length} were done, or the order is another`);
  }
  const snapshot = kept?.plays.find(({ lesson }) => lesson === newest?.play.lesson)?.play;
  if (newest && !newest.play.ended && JSON.stringify(snapshot) !== JSON.stringify(newest.play)) {
    wrong.push(`the snapshot of ${newest.play.lesson} is not the play as it was left`);
  }
  return { lost, wrong, newest };
}

/** From home, opens the lesson that home offers; gives a sentence for each way in which that is not where the learner left off. */
export async function openWhereLeft(page: Page, newest: Done | undefined): Promise<string[]> {
  const button = page.locator(`${theApp} .carry-on a`);
  await button.waitFor();
  const offer = (await page.locator(".carry-on").innerText()).replace(/\s+/g, " ");
  const href = (await button.getAttribute("href")) ?? "";
  await button.click();
  await page.locator(".coach-title").waitFor();
  if (!newest || newest.play.ended) return [];
  const { step, steps } = newest.event.place;
  const wrong: string[] = [];
  if (!href.endsWith(`/${newest.event.lesson}`) || !offer.includes(`step ${step} of ${steps}`)) {
    wrong.push(`home offers “${offer}” to somebody at step ${step} of ${newest.event.lesson}`);
  }
  const bar = await page.locator(".steps-bar").getAttribute("aria-label");
  if (bar !== `Step ${step} of ${steps}`) wrong.push(`the lesson opens at “${bar}”, and was left at ${step}`);
  return wrong;
}
