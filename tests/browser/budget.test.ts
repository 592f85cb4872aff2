import { readdirSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { builtApp } from "./harness/built.ts";
import { type Host, openHost } from "./harness/host.ts";
import { openTablet, type Tablet } from "./harness/tablet.ts";
import { tap } from "./harness/tap.ts";

// What really goes over the line until the app answers. The first lesson begins with words and a picture: the code of the
// other games may come while the learner reads, but nobody may have to wait for it. So here it does not come at all.

const games = readdirSync("src/games", { withFileTypes: true }).filter((entry) => entry.isDirectory());
const others = games.map(({ name }) => name).filter((name) => name !== "tell");
const later = new RegExp(`^/assets/(${others.join("|")}|workbox-window)[-.]`);

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

test("the first lesson's first answered tap costs at most 80 kB from nothing, 50 kB of it script", async () => {
  tablet = await openTablet({ url: host.url, worker: false });
  const { page } = tablet;
  await page.getByRole("heading", { level: 1, name: "Have a Go" }).waitFor();
  await page.goto(`${host.url}#/lesson/video-meetings/press-everything`);
  await tap(page.getByRole("button", { name: /^host/i }));
  await page.getByRole("dialog").waitFor();
  expect(spent(), list()).toBeGreaterThan(20_000);
  expect(spent(), list()).toBeLessThanOrEqual(80_000);
  expect(spent(/\.js$/), list()).toBeLessThanOrEqual(50_000);
});
