import { expect, test } from "vitest";
import { builtApp } from "./harness/built.ts";
import { openHost } from "./harness/host.ts";
import { lineIsBack, ready } from "./harness/kept.ts";
import { openTablet } from "./harness/tablet.ts";

test("a worker whose caches fall silent says so, steps aside for the line, and the next one goes on", async () => {
  const host = await openHost(await builtApp());
  const { page, context, problems, endWorker, close } = await openTablet({ url: host.url });
  try {
    await ready(page);
    // As Chromium (156) may leave it, where caches are thrown away while they are in use.
    await context.serviceWorkers()[0]?.evaluate(() => {
      const silent = () => new Promise<never>(() => {});
      Object.assign(CacheStorage.prototype, { has: silent, open: silent, match: silent, keys: silent });
    });
    await lineIsBack(page);
    await page.getByRole("heading", { name: "The tablet is taking its time" }).waitFor();
    await page.goto(`${host.url}#/lesson/video-meetings/press-everything`);
    await page.reload();
    await page.getByRole("heading", { name: "Press everything" }).first().waitFor();
    await endWorker();
    await page.goto(`${host.url}#/`);
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
  const host = await openHost(await builtApp());
  const { page, context, problems, close } = await openTablet({ url: host.url });
  try {
    await ready(page);
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
