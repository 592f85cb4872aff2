import { afterEach, beforeEach, expect, test } from "vitest";
import { builtApp } from "./harness/built.ts";
import { type Host, openHost } from "./harness/host.ts";
import { openTablet, type Tablet } from "./harness/tablet.ts";
import { rested, tap } from "./harness/tap.ts";

// What really goes over the line until the app answers. The worker is kept out: it begins when the page has settled.

let host: Host;
let tablet: Tablet | null = null;

beforeEach(async () => {
  host = await openHost(await builtApp());
});
afterEach(async () => {
  await tablet?.close();
  tablet = null;
  await host.stop();
});

const spent = (of: RegExp = /./): number =>
  host.answered
    .filter(({ path }) => of.test(path) && !/\.woff2?$/.test(path))
    .reduce((sum, { bytes }) => sum + bytes, 0);

test("home's first answered tap costs at most 45 kB, and the first lesson's first answered move 80 kB, 50 of them script", async () => {
  tablet = await openTablet({ url: host.url, worker: false });
  const { page } = tablet;
  const settings = page.getByRole("button", { name: "Bigger" });
  await tap(settings);
  await page.getByRole("dialog").waitFor();
  const home = spent();
  await page.keyboard.press("Escape");
  await rested(page);
  await page.goto(`${host.url}#/lesson/video-meetings/press-everything`);
  const press = page.getByRole("main").getByRole("button");
  await press.last().waitFor();
  await tap(press.last());
  await rested(page);
  console.log(`over the line: home ${home}, first move ${spent()}, of it script ${spent(/\.js$/)}`);
  expect(home).toBeLessThanOrEqual(45_000);
  expect(spent()).toBeLessThanOrEqual(80_000);
  expect(spent(/\.js$/)).toBeLessThanOrEqual(50_000);
});
