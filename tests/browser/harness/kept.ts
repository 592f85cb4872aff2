import type { Page } from "playwright-core";
import { portalPage } from "./host.ts";

/** What is in the worker's caches: every address with its type and whether it is a portal's page. */
export async function kept(page: Page): Promise<{ cache: string; url: string; portal: boolean }[]> {
  return page.evaluate(async (portal) => {
    const found = [];
    for (const cache of await caches.keys()) {
      const open = await caches.open(cache);
      for (const { url } of await open.keys()) {
        const text = await (await open.match(url))?.text();
        found.push({ cache, url, portal: text === portal });
      }
    }
    return found;
  }, portalPage);
}

/** Resolves when home says that all is here. */
export async function ready(page: Page): Promise<void> {
  await page.getByRole("heading", { name: "Ready without internet" }).waitFor();
}

/** Tells the page that the line is back, as a browser does. */
export async function lineIsBack(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
}
