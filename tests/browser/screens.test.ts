import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { nothingAmiss, nothingTooSmall } from "./harness/audit.ts";
import { builtApp } from "./harness/built.ts";
import { everyLesson } from "./harness/every-lesson.ts";
import { type Host, openHost } from "./harness/host.ts";
import { openTablet, type Tablet } from "./harness/tablet.ts";
import { rested, tap } from "./harness/tap.ts";
import { brokenWords } from "./harness/whole-words.ts";

// Every screen, at every size, looked at with a ruler: targets, text, contrast, names, nothing sticking out.

let host: Host;
let english: Tablet;
let welsh: Tablet;

beforeAll(async () => {
  host = await openHost(await builtApp());
  english = await openTablet({ url: `${host.url}#/`, worker: false });
  welsh = await openTablet({ url: `${host.url}#/`, worker: false, language: "cy" });
});
afterAll(async () => {
  const problems = [...english.problems, ...welsh.problems];
  await english.close();
  await welsh.close();
  await host.stop();
  expect(problems).toEqual([]);
});

const lessons = everyLesson.map((lesson) => `#/lesson/${lesson}`);
const rooms = [...new Set(everyLesson.map((lesson) => lesson.split("/")[0]))];

const screens: Record<string, string> = {
  home: "#/",
  ...Object.fromEntries(rooms.map((room) => [`the room ${room}`, `#/room/${room}`])),
  search: "#/search",
  "who is having a go": "#/who",
  "the helper's side": "#/helping",
  "the group's starters": "#/starters",
  "the leader's notes of a starter": "#/starters/silly-polls",
  "a starter that there is not": "#/starters/ghosts",
  "a lesson that there is not": "#/lesson/video-meetings/ghosts",
  ...Object.fromEntries(lessons.map((address) => [address, address])),
};

interface Size {
  name: string;
  width: number;
  height: number;
  size: string;
  query: string;
  tablet: () => Tablet;
  /** What a screen is held to. Names, roles and colours are the same at every size, and looked at where they differ most. */
  held: (page: Page) => Promise<void>;
}

const inEnglish = { query: "", tablet: () => english };
const phone = { ...inEnglish, width: 360, height: 640, size: "0", held: nothingAmiss };
// Welsh has the longer words.
const narrow = { query: "", width: 320, height: 568, size: "3", tablet: () => welsh, held: nothingTooSmall };
const tall = { ...inEnglish, width: 800, height: 1280, size: "0", held: nothingTooSmall };
const turned = { ...inEnglish, width: 1280, height: 800, size: "0", query: "?mirror", held: nothingAmiss };
const sizes: Size[] = [
  { name: "a small phone", ...phone },
  { name: "the narrowest screen at the largest text, in Welsh", ...narrow },
  { name: "a tablet", ...tall },
  { name: "a laptop, right to left", ...turned },
];

/**
 * Goes to a screen as a link of the app leads there: to load the page anew for each of hundreds of looks cost more than the looks. What
 * stood there before is marked, so that nobody takes it for the screen that was asked for.
 */
async function look(address: string, { width, height, size, query, tablet }: Size): Promise<void> {
  const { page } = tablet();
  await page.setViewportSize({ width, height });
  const to = `${host.url}${query}${address}`;
  if (page.url() !== to)
    await page.evaluate(() => document.querySelector("#app > main")?.setAttribute("data-seen", ""));
  await page.goto(to);
  const come = "#app:not(.before-script) > main:not(.opening, [data-seen]):not(:has(.missing-lesson-coming))";
  await page.locator(`${come} :is(h1, h2)`).first().waitFor({ state: "attached" });
  // At a first visit the font is not there yet, and the browser's own is wider: it must fit where there is least room.
  await page.evaluate(
    ({ size, font }) => {
      document.documentElement.dataset.size = size;
      document.documentElement.toggleAttribute("data-font", font);
    },
    { size, font: width > 320 },
  );
}

describe.each(sizes)("$name", (size) => {
  const { held } = size;
  const page = () => size.tablet().page;
  test.each(Object.entries(screens))("%s", async (_name, address) => {
    await look(address, size);
    if (lessons.includes(address)) await page().locator(".coach-title").waitFor();
    // What answers a tap in a room comes after it, and Robin is the last of it.
    if (address.startsWith("#/room/")) await page().getByRole("button", { name: "Robin" }).waitFor();
    await held(page());
  });

  test("settings, opened", async () => {
    await look("#/", size);
    await tap(page().locator("header button").first());
    await page().getByRole("dialog").waitFor();
    await held(page());
    await page().keyboard.press("Escape");
    await rested(page());
  });

  test("the helper's record, opened, and all that is on paper when it is printed", async () => {
    await look("#/helping", size);
    await page().evaluate(() => {
      window.print = () => {};
    });
    await tap(page().locator("[aria-expanded=false]"));
    await page().locator(".record-person").first().waitFor();
    await held(page());
    await rested(page());
    await tap(page().locator(".record .button").first());
    await page().emulateMedia({ media: "print" });
    expect(await page().locator(".printed-sheet .record-person").first().isVisible()).toBe(true);
    expect(await page().locator("main, .printed-sheet button").locator("visible=true").count()).toBe(0);
    await page().emulateMedia({ media: "screen" });
  });

  test("a practice meeting with each panel open", async () => {
    await look("#/lesson/video-meetings/press-everything", size);
    const { page } = size.tablet();
    // The lesson is carried on where the size before left it: at its beginning, or in the meeting.
    await page.locator('[data-control="go-on"], [data-control="mute"]').first().waitFor();
    if ((await page.locator('[data-control="mute"]').count()) === 0) {
      await tap(page.locator('[data-control="go-on"]'));
      await page.locator('[data-control="mute"]').waitFor();
    }
    await held(page);
    for (const control of ["reactions", "hand", "camera"]) {
      await tap(page.locator(`[data-control="${control}"]`));
      await rested(page);
      await held(page);
    }
  });
});

describe.each([320, 360])("at the largest text, %i px wide, no word breaks inside:", (width) => {
  const biggest = { ...phone, name: "", width, height: 640, size: "3" };
  const helpers = ["who is having a go", "the helper's side", "the group's starters"];
  test.each([...helpers, "the leader's notes of a starter"])("%s", async (name) => {
    await look(screens[name] ?? "", biggest);
    await expect.poll(() => english.page.getByText(/^Bringing/).count()).toBe(0);
    expect(await brokenWords(english.page)).toEqual([]);
  });
});

test("a leader's notes on paper are the notes, with nothing to press", async () => {
  await look("#/starters/silly-polls", { ...phone, name: "" });
  await english.page.emulateMedia({ media: "print" });
  expect(await english.page.locator("main .button").locator("visible=true").count()).toBe(0);
  expect(await english.page.getByText("Look after everybody").isVisible()).toBe(true);
  await english.page.emulateMedia({ media: "screen" });
});

test("settings in Welsh, whose words are longer, on the narrowest screen at the largest text", async () => {
  const { page } = english;
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto("about:blank");
  await page.goto(host.url);
  await tap(page.locator("header button").first());
  await tap(page.getByRole("button", { name: "Biggest" }));
  await tap(page.getByRole("button", { name: "Cymraeg" }));
  await page.waitForSelector('html[lang="cy"][data-size="3"]');
  await nothingAmiss(page);
});
