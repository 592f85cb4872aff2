import { afterEach, beforeEach, expect, test } from "vitest";
import { builtApp } from "./harness/built.ts";
import { type Host, openHost } from "./harness/host.ts";
import { openTablet, type Tablet } from "./harness/tablet.ts";
import { tap } from "./harness/tap.ts";

// What really goes over the line until the app answers. What comes later does not come at all here: nobody may wait for it.
const later =
  /^\/assets\/(workbox-window|keeper|keep-home|meeting-rest|style-notes|choose|ending|in-browser|trusted-script|worker|rarely|seldom|later-words|dialog|home-dialogs|your-path-later|so-far-words|hard-word-meaning|hint-robin)[-.]/;

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

test("home's first tap is answered by the page alone: at most 45 kB, one file of styles, and no script at all", async () => {
  host.weather = (path) => (path.endsWith(".js") ? "cut" : "files");
  tablet = await openTablet({ url: host.url, worker: false });
  const { page } = tablet;
  await tap(page.getByRole("link", { name: "Have a go" }));
  await page.getByText("Opening…").first().waitFor();
  // What is on the screen may be there before the host knows that all of it has been sent.
  await expect.poll(() => spent()).toBeGreaterThan(5_000);
  expect(spent(), list()).toBeLessThanOrEqual(45_000);
  // Nothing is painted before all of its styles are here, and a second file would be a second way there and back.
  expect(host.answered.filter(({ path }) => path.endsWith(".css"))).toHaveLength(1);
});

test("all of home costs at most 48 kB, until a button in it answers", async () => {
  tablet = await openTablet({ url: host.url, worker: false });
  const { page } = tablet;
  await page.locator("#app:not(.before-script)").waitFor();
  await page.getByRole("button", { name: "Bigger" }).waitFor();
  expect(spent(), list()).toBeGreaterThan(10_000);
  expect(spent(), list()).toBeLessThanOrEqual(48_000);
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

test("a lesson by its own address waits for nothing that it doesn't need: neither for the house nor for the code", async () => {
  host.weather = (path) => (/\/house-|\/index-|\/base-[^/]+\.js/.test(path) ? "cut" : "files");
  host.url += "#/lesson/video-meetings/press-everything";
  tablet = await openTablet({ url: host.url, worker: false });
  await expect
    .poll(() => host.answered.filter(({ whole }) => whole).map(({ path }) => path))
    .toEqual(
      expect.arrayContaining([
        expect.stringMatching(/\/room-video-meetings-/),
        expect.stringMatching(/\/press-everything-/),
        expect.stringMatching(/\/pictures\/practice-meeting-/),
        expect.stringMatching(/\/lesson-screen-[^/]+\.js$/),
        expect.stringMatching(/\/tell-[^/]+\.js$/),
      ]),
    );
  // What was asked for beside them may still be on its way.
  await expect.poll(() => host.answered.filter(({ whole }) => !whole)).toEqual([]);
});
