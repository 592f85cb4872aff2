import { mkdirSync } from "node:fs";
import type { BrowserContext, Page } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { builtApp } from "./harness/built.ts";
import { type Host, openHost } from "./harness/host.ts";
import { ready } from "./harness/kept.ts";
import { playLesson } from "./harness/robot.ts";
import { openTablet, type Setting, type Tablet } from "./harness/tablet.ts";
import { tap } from "./harness/tap.ts";

// A browser that lacks things, or everything. What a new one has is taken away from it before the page comes.

const app = await builtApp();
let host: Host;
let tablet: Tablet;

beforeEach(async () => {
  host = await openHost(app);
});
afterEach(async () => {
  const { problems } = tablet;
  await tablet.close();
  await host.stop();
  expect(problems).toEqual([]);
});

async function visit(setting: Partial<Setting> = {}): Promise<Page> {
  tablet = await openTablet({ url: host.url, ...setting });
  return tablet.page;
}

/** What Safari 13 has not, and other browsers may not have either. */
async function takenAway(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const without = (thing: object, ...names: string[]) => {
      for (const name of names) Reflect.deleteProperty(thing, name);
    };
    without(HTMLDialogElement.prototype, "showModal", "show", "close");
    without(HTMLElement.prototype, "inert");
    without(Navigator.prototype, "storage", "locks", "setAppBadge", "clearAppBadge", "userActivation");
    without(window, "speechSynthesis", "SpeechSynthesisUtterance", "BroadcastChannel", "ResizeObserver");
    without(window, "AudioContext", "requestIdleCallback", "structuredClone");
    without(Blob.prototype, "text", "arrayBuffer", "stream");
    without(MediaQueryList.prototype, "addEventListener", "removeEventListener");
    without(Crypto.prototype, "randomUUID");
    without(String.prototype, "replaceAll", "at");
    without(Array.prototype, "at", "findLast", "toSorted", "toReversed");
    without(Object, "hasOwn", "groupBy");
    without(Promise, "any");
  });
}

const shot = async (page: Page, name: string): Promise<void> => {
  const folder = process.env.SHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png` });
};

test("without dialogs, voices, lasting storage and all else that a browser of 2020 lacks, home, settings and a whole lesson work, without internet too", async () => {
  const page = await visit({ before: takenAway });
  await ready(page);
  const bigger = page.getByRole("button", { name: "Bigger" });
  await tap(bigger);
  const settings = page.getByRole("dialog", { name: "Make it suit you" });
  await settings.waitFor();
  await shot(page, "settings-without-dialogs");
  expect(await settings.evaluate((box) => box.contains(document.activeElement))).toBe(true);
  // What lies under it can't be reached: by a finger, since it covers the window; by the keyboard, since focus goes round in it.
  const covered = () => {
    const link = document.querySelector(".carry-on a")?.getBoundingClientRect();
    const top = link && document.elementFromPoint(link.left + 5, link.top + 5);
    return top?.closest("dialog") !== null;
  };
  expect(await page.evaluate(covered)).toBe(true);
  for (let presses = 0; presses < 30; presses++) await page.keyboard.press("Tab");
  expect(await settings.evaluate((box) => box.contains(document.activeElement))).toBe(true);
  await page.keyboard.press("Escape");
  await settings.waitFor({ state: "detached" });
  expect(await bigger.evaluate((button) => button === document.activeElement)).toBe(true);

  await host.stop();
  await tap(page.getByRole("link", { name: "Have a go" }));
  await page.locator(".coach-title").waitFor();
  await page.getByText("Saved on this tablet").waitFor();
  expect(await page.getByRole("button", { name: "Listen" }).count()).toBe(0);
  await playLesson(page, "mouse");
  await tap(page.getByRole("button", { name: "Stop here" }));
  await page.getByRole("link", { name: /Video meetings.*1 of 14/s }).waitFor();
});

test("a browser that is too old says so, and what to do, and shows nothing that it can't do", async () => {
  const page = await visit({
    worker: false,
    async before(context) {
      await context.addInitScript(() => Reflect.deleteProperty(Promise, "allSettled"));
    },
  });
  await page.getByText("This browser is too old for Have a Go.").waitFor();
  await shot(page, "too-old");
  expect(await page.getByText("Opening the house…").isVisible()).toBe(false);
  expect(await page.getByText("Is it not opening?").isVisible()).toBe(false);
  expect(await page.getByRole("link").count()).toBe(0);
  expect(await page.getByRole("button").count()).toBe(0);
});

test("a page whose script never comes says what to do after a while", { timeout: 60_000 }, async () => {
  const page = await visit({
    worker: false,
    async before(context) {
      await context.route(/\/assets\/.*\.js$/, (route) => route.abort());
    },
  });
  const words = page.getByText("Is it not opening?");
  await words.waitFor({ timeout: 40_000 });
  // It is where eyes are, and not below a home that looks alive.
  const box = await words.boundingBox();
  expect(box && box.y + box.height).toBeLessThan(1280);
  await shot(page, "never-comes");
  expect(await page.getByText("This browser is too old for Have a Go.").isVisible()).toBe(true);
});

test("a link that is pressed before the script has come leads to its screen, and focus to its heading", async () => {
  let come = () => {};
  const script = new Promise<void>((resolve) => {
    come = resolve;
  });
  const page = await visit({
    worker: false,
    async before(context) {
      await context.route(/\/assets\/index-.*\.js$/, async (route) => {
        await script;
        await route.continue();
      });
    },
  });
  await page.getByRole("link", { name: "Find a lesson" }).press("Enter");
  come();
  const heading = page.getByRole("heading", { level: 1, name: "Find a lesson" });
  await heading.waitFor();
  await expect.poll(() => heading.evaluate((one) => one === document.activeElement)).toBe(true);
});

test("without script the page says so, and tells what there is to have a go at", async () => {
  const page = await visit({ worker: false });
  const tools = await tablet.context.newCDPSession(page);
  await tools.send("Emulation.setScriptExecutionDisabled", { value: true });
  await page.reload();
  // Nothing can be asked of a page without script but what it shows.
  const { root } = await tools.send("DOM.getDocument", { depth: -1 });
  const { nodeIds } = await tools.send("DOM.querySelectorAll", {
    nodeId: root.nodeId,
    selector: "noscript p, noscript h2, noscript li",
  });
  const html = await Promise.all(
    nodeIds.map(async (nodeId) => (await tools.send("DOM.getOuterHTML", { nodeId })).outerHTML),
  );
  await shot(page, "no-script");
  expect(html[0]).toContain("has it switched off");
  expect(html).toContain("<h2>Video meetings</h2>");
  expect(html).toContain("<li>Press everything</li>");
});
