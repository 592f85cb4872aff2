import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { builtApp } from "./harness/built.ts";
import { type Host, openHost } from "./harness/host.ts";
import { howFar, kept } from "./harness/kept.ts";
import { openReadyTablet } from "./harness/ready-tablet.ts";
import type { Tablet } from "./harness/tablet.ts";
import { tap } from "./harness/tap.ts";
import { anotherVersion, type MadeApp } from "./harness/versions.ts";

let app: string;
let next: MadeApp;
let host: Host;
let tablet: Tablet;

beforeAll(async () => {
  app = await builtApp();
  next = anotherVersion(app, "next");
});
afterAll(() => next.remove());

beforeEach(async () => {
  host = await openHost(app);
  tablet = await openReadyTablet(host, app);
});
afterEach(async () => {
  const { problems } = tablet;
  await tablet.close();
  await host.stop();
  expect(problems).toEqual([]);
});

const firstLesson = "#/lesson/video-meetings/press-everything";

/** A mark that is gone when the page is loaded anew. */
const mark = (page: Tablet["page"]) =>
  page.evaluate(() => document.documentElement.setAttribute("data-mark", ""));
const marked = (page: Tablet["page"]) =>
  page.evaluate(() => document.documentElement.hasAttribute("data-mark"));

const versionOf = (page: Tablet["page"]) =>
  page.evaluate(() => (document.querySelector("#app-code[href*='-next-']") ? "next" : "first"));

/** Brings the next version behind the page that is open, to where it waits for the learner's word. */
async function nextWaits(page: Tablet["page"]): Promise<void> {
  host.put(next.folder);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    document.dispatchEvent(new Event("visibilitychange"));
    while (!registration.waiting) await new Promise((turn) => requestAnimationFrame(turn));
  });
}

/** Resolves when the page that was marked has been loaded anew, as the next version; rejects, with how it stands, where it has not. */
async function comes(page: Tablet["page"]): Promise<void> {
  try {
    await page.waitForSelector("html:not([data-mark])", { state: "attached" });
  } catch (cause) {
    throw new Error(`The new version does not come. ${await howFar(page)}`, { cause });
  }
  await page.getByRole("heading", { level: 1, name: "Have a Go" }).waitFor();
  expect(await versionOf(page)).toBe("next");
}

test("a new version never interrupts a lesson, is offered at home, and comes on a tap", async () => {
  const { page } = tablet;
  await page.goto(`${tablet.url}${firstLesson}`);
  await page.getByRole("heading", { name: "Press everything" }).first().waitFor();
  await mark(page);
  await nextWaits(page);
  expect(await marked(page)).toBe(true);
  expect(await page.getByRole("button", { name: "Get it now" }).count()).toBe(0);
  await page.goto(`${tablet.url}#/`);
  const offer = page.getByRole("button", { name: "Get it now" });
  await offer.waitFor();
  expect(await marked(page)).toBe(true);
  expect(await versionOf(page)).toBe("first");
  await tap(offer);
  await comes(page);
  await host.stop();
  await page.reload();
  await page.getByRole("heading", { level: 1, name: "Have a Go" }).waitFor();
  expect(await versionOf(page)).toBe("next");
});

test("a new version comes at once also where the one in use is only just waking up", async () => {
  const { page, endWorker } = tablet;
  await nextWaits(page);
  await page.getByRole("button", { name: "Get it now" }).waitFor();
  await mark(page);
  await endWorker();
  await page.evaluate(async () => {
    const { waiting } = await navigator.serviceWorker.ready;
    const awake = new Promise<void>((done) => {
      navigator.serviceWorker.addEventListener("message", ({ source }) => source === waiting && done());
    });
    waiting?.postMessage({ type: "keep", language: "en" });
    await awake;
    // Home brings something more, and somebody taps in that moment.
    void fetch(document.querySelector<HTMLLinkElement>("#app-code")?.href ?? "");
    [...document.querySelectorAll("button")].find((one) => one.textContent === "Get it now")?.click();
  });
  await comes(page);
});

test("a new version that broke off three times is offered once it has come, to a page that was open all the time", async () => {
  const { page } = tablet;
  await mark(page);
  host.put(next.folder);
  host.weather = (path) => (path.endsWith("/worker.js") ? "files" : "cut");
  for (let broken = 0; broken < 3; broken++)
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      const brokeOff = new Promise<void>((done) => {
        registration.addEventListener(
          "updatefound",
          () => {
            const coming = registration.installing;
            coming?.addEventListener("statechange", () => coming.state === "redundant" && done());
          },
          { once: true },
        );
      });
      document.dispatchEvent(new Event("visibilitychange"));
      await brokeOff;
    });
  host.weather = () => "files";
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await page.getByRole("button", { name: "Get it now" }).waitFor();
  expect(await marked(page)).toBe(true);
});

test("when one window takes the new version, another goes on with the old one, to the end of its lesson", async () => {
  const { page, another } = tablet;
  const other = await another();
  await other.goto(tablet.url);
  await other.getByRole("heading", { level: 1, name: "Have a Go" }).waitFor();
  await mark(other);
  host.put(next.folder);
  await page.reload();
  const offer = page.getByRole("button", { name: "Get it now" });
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await offer.waitFor();
  await mark(page);
  await tap(offer);
  await comes(page);

  // The lesson's code has not been brought in this window yet, and the host has it no more.
  expect(await marked(other)).toBe(true);
  await other.goto(`${tablet.url}${firstLesson}`);
  await other.getByRole("heading", { name: "Press everything" }).first().waitFor();
  expect(await marked(other)).toBe(true);
  expect(await versionOf(other)).toBe("first");
  await other.goto(`${tablet.url}#/`);
  await other.getByRole("button", { name: "Get it now" }).waitFor();
  expect(await marked(other)).toBe(true);

  // With its window closed, nobody needs the old version's files.
  const ofOld = async () =>
    (await kept(page)).filter(({ url }) => /\/(assets|content)\//.test(url) && !url.includes("-next-"))
      .length;
  expect(await ofOld()).toBeGreaterThan(10);
  await other.close();
  await page.reload();
  await expect.poll(ofOld).toBe(0);
});
