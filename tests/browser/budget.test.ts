import { afterEach, beforeEach, expect, test } from "vitest";
import { builtApp } from "./harness/built.ts";
import { type Host, openHost } from "./harness/host.ts";
import { openTablet, type Tablet } from "./harness/tablet.ts";
import { tap } from "./harness/tap.ts";

// What really goes over the line until the app answers. What comes later does not come at all here: nobody may wait for it.
const later =
  /^\/assets\/(workbox-window|keeper|meeting-rest|style-notes|choose|ending|in-browser|trusted-script|worker|rarely)[-.]/;

let host: Host;
let tablet: Tablet | null = null;

beforeEach(async () => {
  host = await openHost(await builtApp());
  host.weather = (path) => (later.test(path) ? "cut" : "files");
});
afterEach(async () => {
  await tablet?.close();
  tablet = null;
  await host.stop();
});

const list = (): string => host.answered.map(({ path, bytes }) => `${bytes} ${path}`).join("\n");

/** Bytes over the line until now, fonts apart. */
const spent = (of: RegExp = /./): number =>
  host.answered
    .filter(({ path }) => of.test(path) && !/\.woff2?$/.test(path))
    .reduce((sum, { bytes }) => sum + bytes, 0);

test("home's first answered tap costs at most 45 kB", async () => {
  tablet = await openTablet({ url: host.url, worker: false });
  const { page } = tablet;
  await tap(page.getByRole("button", { name: "Bigger" }));
  await page.getByRole("dialog").waitFor();
  expect(spent(), list()).toBeGreaterThan(10_000);
  expect(spent(), list()).toBeLessThanOrEqual(45_000);
});

test("the first lesson's first answered move costs at most 80 kB from nothing, 50 kB of it script", async () => {
  host.url += "#/lesson/video-meetings/press-everything";
  tablet = await openTablet({ url: host.url, worker: false });
  const { page } = tablet;
  await tap(page.locator('[data-control="go-on"]'));
  await tap(page.locator('[data-control="mute"]'));
  await page.getByText("You could sing.", { exact: false }).first().waitFor();
  expect(spent(), list()).toBeGreaterThan(20_000);
  expect(spent(), list()).toBeLessThanOrEqual(80_000);
  expect(spent(/\.js$/), list()).toBeLessThanOrEqual(50_000);
});
