import type { Page } from "playwright-core";
import { keptBy } from "./reading.ts";

/** What the app says of a loss; null where it says nothing. */
const said = (page: Page): Promise<string | null> =>
  page.evaluate(
    () => document.querySelector("[class*=notice-loss-]")?.className.match(/notice-loss-(\w+)/)?.[1] ?? null,
  );

/** Waits until the app has found out what there is to find out: all is there, or it has said what is not. */
export async function lookedFor(page: Page, ids: string[]): Promise<{ lost: number; told: string | null }> {
  let lost = ids.length;
  let told: string | null = null;
  for (let tries = 0; tries < 80; tries++) {
    const there = new Set((await keptBy(page).catch(() => null))?.events.map(({ id }) => id));
    lost = ids.filter((id) => !there.has(id)).length;
    told = await said(page);
    if ((lost === 0 && tries > 12) || told === "gone" || told === "partly" || (lost === 0 && told)) break;
    await new Promise((soon) => setTimeout(soon, 100));
  }
  return { lost, told };
}
