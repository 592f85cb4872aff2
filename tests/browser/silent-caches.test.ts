import { expect, test } from "vitest";
import { builtApp } from "./harness/built.ts";
import { openHost } from "./harness/host.ts";
import { lineIsBack, ready } from "./harness/kept.ts";
import { openReadyTablet } from "./harness/ready-tablet.ts";

test("a worker whose caches fall silent says so, steps aside for the line, and the next one goes on", async () => {
  const app = await builtApp();
  const host = await openHost(app);
  const { page, url, context, problems, endWorker, close } = await openReadyTablet(host, app);
  try {
    // As Chromium (156) may leave it, where caches are thrown away while they are in use.
    await context.serviceWorkers()[0]?.evaluate(() => {
      const silent = () => new Promise<never>(() => {});
      Object.assign(CacheStorage.prototype, { has: silent, open: silent, match: silent, keys: silent });
    });
    await lineIsBack(page);
    await page.getByRole("heading", { name: "The tablet is taking its time" }).waitFor();
    await page.goto(`${url}#/lesson/video-meetings/press-everything`);
    await page.reload();
    await page.getByRole("heading", { name: "Press everything" }).first().waitFor();
    await endWorker();
    await page.goto(`${url}#/`);
    await page.reload();
    await ready(page);
    await host.stop();
    await page.reload();
    await page.getByRole("heading", { level: 1, name: "Have a Go" }).waitFor();
    expect(problems).toEqual([]);
  } finally {
    await close();
    await host.stop();
  }
});

test("a worker whose caches answer with errors says so, and goes on when it is asked again", async () => {
  const app = await builtApp();
  const host = await openHost(app);
  const { page, context, problems, close } = await openReadyTablet(host, app);
  try {
    await context.serviceWorkers()[0]?.evaluate(() => {
      const { open } = CacheStorage.prototype;
      CacheStorage.prototype.open = () => Promise.reject(new DOMException("Gone.", "UnknownError"));
      Object.assign(self, { mend: () => Object.assign(CacheStorage.prototype, { open }) });
    });
    await lineIsBack(page);
    await page.getByRole("heading", { name: "The tablet is taking its time" }).waitFor();
    await context.serviceWorkers()[0]?.evaluate(() => (self as unknown as { mend(): void }).mend());
    await lineIsBack(page);
    await ready(page);
    expect(problems).toEqual([]);
  } finally {
    await close();
    await host.stop();
  }
});
