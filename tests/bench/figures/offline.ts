import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openChromium } from "../chromium.ts";
import { defineGroup, inTurn } from "../figure.ts";
import { until } from "../quiet.ts";
import { openSite } from "../site.ts";
import { first } from "./start.ts";

const start = "Offline start from the icon to home's first tap answered";

/**
 * A tablet that has everything: what its profile holds, and how to start it again with no line, as an icon does. `ready` is an
 * expression that says when everything is kept; `before` is run in the page then, and the page is opened again.
 */
export async function keptTablet(folder: string, ready: string, before = "") {
  const profile = mkdtempSync(join(tmpdir(), "have-a-go-kept-"));
  const site = await openSite(folder);
  site.slow(false);
  const chromium = await openChromium(profile);
  const page = await chromium.page({ kept: true, slower: 1 });
  // Once to keep it, once for the worker to answer, once more for the browser to have made its code ready.
  for (let visits = 0; visits < 3; visits++) {
    await page.go(site.url);
    await until(page, ready);
    if (visits === 0 && before) await page.ask(before);
    await new Promise((done) => setTimeout(done, 1500));
  }
  await page.close();
  await chromium.close();
  await site.cut();
  return {
    /** Starts a browser with a copy of that profile, and taps a control as soon as it is there. Resolves to when it was answered, in ms. */
    async start(control = first): Promise<number> {
      const copy = mkdtempSync(join(tmpdir(), "have-a-go-started-"));
      cpSync(profile, copy, { recursive: true });
      const started = await openChromium(copy);
      try {
        return (await (await started.page({ kept: true })).visit(site.url, control)).answered;
      } finally {
        await started.close();
        rmSync(copy, { recursive: true, force: true, maxRetries: 5 });
      }
    },
    async close() {
      await site.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** That the app says that all of it is here. */
export const saysReady = `document.body?.textContent.includes("Ready without internet")`;

/** Everything is kept, the line is gone, and the browser starts afresh. */
export default defineGroup({
  name: "offline",
  place: 4,
  figures: [{ name: start, unit: "ms", is: "times", most: 1.5, against: "floor with a worker" }],
  async open({ app, folders }) {
    const tablets = {
      ours: await keptTablet(app, saysReady),
      floor: await keptTablet(folders.floorWithWorker, "caches.keys().then((names) => names.length > 0)"),
    };
    return {
      async round(at) {
        const came = { ours: Number.NaN, floor: Number.NaN };
        for (const name of inTurn(["ours", "floor"] as const, at)) came[name] = await tablets[name].start();
        return [{ figure: start, ours: came.ours, beside: { "floor with a worker": came.floor } }];
      },
      async close() {
        for (const tablet of Object.values(tablets)) await tablet.close();
      },
    };
  },
});
