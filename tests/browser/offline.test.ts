import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { builtApp } from "./harness/built.ts";
import { type Host, openHost } from "./harness/host.ts";
import { kept, lineIsBack, ready } from "./harness/kept.ts";
import { openReadyTablet } from "./harness/ready-tablet.ts";
import { openTablet, type Tablet } from "./harness/tablet.ts";
import { tap } from "./harness/tap.ts";

let app: string;
let host: Host;
let tablet: Tablet | null = null;

beforeAll(async () => {
  app = await builtApp();
});

beforeEach(async () => {
  host = await openHost(app);
});
afterEach(async () => {
  const problems = tablet?.problems ?? [];
  await tablet?.close();
  tablet = null;
  await host.stop();
  expect(problems).toEqual([]);
});

const firstLesson = "#/lesson/video-meetings/press-everything";
const inHouse = /\/(assets|content)\//;

async function visit(): Promise<Tablet> {
  tablet = await openTablet({ url: host.url });
  return tablet;
}

async function visitAgain(): Promise<Tablet> {
  tablet = await openReadyTablet(host, app);
  return tablet;
}

test("after one visit, the house and a lesson open with the internet gone", async () => {
  const { page, another } = await visit();
  await ready(page);
  await host.stop();
  await page.reload();
  await page.getByRole("heading", { level: 1, name: "Have a Go" }).waitFor();
  await page.goto(`${host.url}${firstLesson}`);
  await page.reload();
  await page.getByRole("heading", { name: "Press everything" }).first().waitFor();
  const tab = await another();
  await tab.goto(`${host.url}#/room/video-meetings`);
  await tab.getByRole("heading", { name: "Video meetings" }).waitFor();
  await expect(page.evaluate(() => fetch("/no-such-file.json"))).rejects.toThrow("Failed to fetch");
});

test("after one visit, a starter for a group plays with the internet gone", async () => {
  const { page, url } = await visitAgain();
  await host.stop();
  await page.goto(`${url}#/starters`);
  await page.reload();
  await tap(page.getByRole("link", { name: /Guess the background/ }));
  await tap(page.getByRole("button", { name: "Show it to everybody" }));
  for (let flap = 0; flap < 4; flap++) await tap(page.getByRole("button", { name: "Next" }));
  await page.getByRole("img", { name: /garden bench/ }).waitFor();
  expect(
    await page.locator(".shared-drawing img").evaluate((img) => (img as HTMLImageElement).naturalWidth),
  ).toBeGreaterThan(0);
});

test("everything in the build for English is kept, under its own hash, and nothing in Welsh", async () => {
  const { page } = await visit();
  await ready(page);
  const urls = (await kept(page)).map(({ url }) => new URL(url).pathname);
  expect(urls).toContain("/index.html");
  expect(urls.filter((url) => url.startsWith("/content/en/")).length).toBeGreaterThan(3);
  expect(urls.filter((url) => url.startsWith("/content/cy/"))).toEqual([]);
  const worker = await (await fetch(`${host.url}worker.js`)).text();
  const entries = worker.match(/"url":"(assets|index|icons)[^"]*"/g) ?? [];
  const hashes = worker.match(/"integrity":"sha384-[A-Za-z0-9+/=]{64}"/g) ?? [];
  expect(entries.length).toBeGreaterThan(5);
  expect(hashes.length).toBeGreaterThanOrEqual(entries.length);
});

for (const [when, path, count] of [
  ["the app", "/assets/", 12],
  ["the lessons", "/content/", 9],
] as const) {
  test(`a download that is cut in the middle of ${when} goes on where it stopped`, async () => {
    let seen = 0;
    let cut = false;
    let begun = false;
    host.weather = (asked) => {
      // The page's own files come first; the download is what the worker asks for.
      begun ||= asked === "/worker.js";
      if (begun && asked.startsWith(path)) seen += 1;
      cut ||= seen > count;
      return cut ? "cut" : "files";
    };
    const { page } = await visit();
    await page.getByRole("heading", { name: "No internet right now" }).waitFor();
    const before = (await kept(page))
      .map(({ url }) => new URL(url).pathname)
      .filter((url) => inHouse.test(url));
    expect(before.length).toBeGreaterThan(3);
    host.answered.length = 0;
    host.weather = () => "files";
    await lineIsBack(page);
    await ready(page);
    const asked = host.answered.map(({ path }) => path).filter((url) => inHouse.test(url));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((url) => before.includes(url))).toEqual([]);
    expect(new Set(asked).size).toBe(asked.length);
  });
}

test("a second language's lessons are kept beside the first one's", async () => {
  const { page } = await visitAgain();
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    const done = new Promise<void>((resolve) => {
      navigator.serviceWorker.addEventListener("message", ({ data }) => data.state === "ready" && resolve());
    });
    active?.postMessage({ type: "keep", language: "cy" });
    await done;
  });
  const caches = new Set((await kept(page)).map(({ cache }) => cache));
  expect([...caches].filter((name) => name.startsWith("lessons-")).sort()).toEqual([
    "lessons-cy",
    "lessons-en",
    "lessons-shared",
  ]);
});

test("somebody on a SIM has the rest wait for Wi-Fi: nothing more is asked for, also after a restart, until they say", async () => {
  const { page } = await visit();
  await tap(page.getByRole("button", { name: "Wait for Wi-Fi" }));
  await page.getByRole("heading", { name: "The rest waits for Wi-Fi" }).waitFor();
  const before = (await kept(page)).length;
  await page.reload();
  await page.getByRole("heading", { name: "The rest waits for Wi-Fi" }).waitFor();
  expect((await kept(page)).length).toBe(before);
  await tap(page.getByRole("button", { name: "Get it now" }));
  await ready(page);
});
