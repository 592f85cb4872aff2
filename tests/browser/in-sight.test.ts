import type { Locator } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtApp } from "./harness/built.ts";
import { type Host, openHost } from "./harness/host.ts";
import { playStep } from "./harness/robot.ts";
import { openTablet, type Tablet } from "./harness/tablet.ts";
import { rested, tap } from "./harness/tap.ts";

// A small phone: the help stays at the bottom of it, and may be a little higher than half of it.

let host: Host;
let tablet: Tablet;

beforeAll(async () => {
  host = await openHost(await builtApp());
  tablet = await openTablet({ url: host.url, worker: false, width: 360, height: 640, touch: true });
  await tablet.page.emulateMedia({ reducedMotion: "reduce" });
});
afterAll(async () => {
  const { problems } = tablet;
  await tablet.close();
  await host.stop();
  expect(problems).toEqual([]);
});

const control = (name: string) => tablet.page.locator(`[data-control="${name}"]`);

/** Opens a lesson at its first step and goes on, without playing, to the step so called. */
async function openStep(lesson: string, title: string): Promise<void> {
  const { page } = tablet;
  await page.goto(`${host.url}#/lesson/${lesson}`);
  const here = page.getByRole("heading", { name: title, exact: true });
  await page.locator(".coach-title").waitFor();
  while ((await here.count()) === 0) {
    await page.waitForSelector('[data-control="go-on"], [data-control="skip"], [data-control="show"]');
    const on = page.locator('[data-control="go-on"], [data-control="skip"]').first();
    if ((await on.count()) > 0) {
      const before = await page.locator(".coach-title").textContent();
      await tap(on, true);
      await page.waitForFunction(
        (title) => document.querySelector(".coach-title")?.textContent !== title,
        before,
      );
    } else {
      await tap(control("show"), true);
      await tap(control("my-turn"), true);
    }
  }
}

/** Waits until all of it is on the screen, above the help and behind nothing. Fails with where it is where it does not come. */
async function inSight(what: Locator): Promise<void> {
  await expect
    .poll(() =>
      what.evaluate((element) => {
        const { left, top, width, bottom } = element.getBoundingClientRect();
        const help = document.querySelector(".lesson-dock");
        const stays = help && getComputedStyle(help).position === "sticky";
        const end = stays ? help.getBoundingClientRect().top : innerHeight;
        if (top < 0 || bottom > end + 1) return `from ${top} to ${bottom}, where ${end} px can be seen`;
        const there = document.elementFromPoint(left + width / 2, (top + bottom) / 2);
        // While Robin shows, the picture takes the taps for all that is in it.
        const isThere = element.contains(there) || there?.matches(".stage-showing");
        return isThere ? "in sight" : `behind ${there?.outerHTML.slice(0, 80)}`;
      }),
    )
    .toBe("in sight");
}

test("what somebody taps in a picture is answered where they can read it", async () => {
  await openStep("staying-safe/padlock", "Find the padlocks");
  await tap(control("thing-open"), true);
  await inSight(tablet.page.locator(".spot-reply"));
});

test("what Robin has opened on the practice phone can be seen beside the words of it, also as the first thing that is asked", async () => {
  await openStep("hello-tablet/phone-makes-wifi", "The phone's part");
  await tap(control("show"), true);
  await inSight(tablet.page.locator(".phone-title"));
});

test("on a tablet, where all of it is seen, nothing moves when Robin shows something", async () => {
  const { page } = tablet;
  await page.setViewportSize({ width: 800, height: 1280 });
  try {
    await openStep("hello-tablet/bigger-louder-brighter", "Bigger and brighter");
    await tap(control("show"), true);
    await page.locator(".phone-title:not(.phone-title-unseen)").waitFor();
    await rested(page);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  } finally {
    await page.setViewportSize({ width: 360, height: 640 });
  }
});

test("what a hint points at can be seen whole, also after Robin has shown it", async () => {
  await openStep("finding-things-out/one-short-form", "Oops: an empty form");
  const lit = tablet.page.locator("[data-lit]");
  await tap(control("hint"), true);
  await tap(control("hint"), true);
  await inSight(lit);
  await tap(control("show"), true);
  await tap(control("my-turn"), true);
  await inSight(lit);
});

test("where the buttons that a step speaks of lie below the screen, it says so, and a tap goes there", async () => {
  await openStep("video-meetings/press-everything", "Press some buttons");
  const below = tablet.page.locator(".more-below");
  await inSight(below);
  await tap(below, true);
  await inSight(control("mute"));
  await below.waitFor({ state: "detached" });
  await tap(control("mute"), true);
  await tablet.page.getByText("You could sing.", { exact: false }).first().waitFor();
});

test("what opens on a practice telephone is seen, and so is its home after it", async () => {
  await openStep("hello-tablet/cant-break-this", "Press some pictures");
  await tap(control("app-photos"), true);
  await inSight(tablet.page.locator(".phone-title"));
  await tablet.page.mouse.wheel(0, 2000);
  await tap(control("home"), true);
  await inSight(control("app-photos"));
});

test("the key that the help asks for is not behind the help", async () => {
  await openStep("hello-tablet/cant-break-this", "Press some pictures");
  for (const each of ["app-photos", "use-photos", "home", "app-clock", "home", "app-torch", "use-torch"])
    await tap(control(each), true);
  await tablet.page.getByText("Now press the circle.").first().waitFor();
  await inSight(control("home"));
});

test("whoever goes by keys stays with what they have opened, where they can read it", async () => {
  const { page } = tablet;
  await openStep("chat-and-messages/write-and-send", "Asha has a question");
  const enter = async (on: Locator) => {
    await rested(page);
    await on.focus();
    await page.keyboard.press("Enter");
  };
  await enter(page.locator('[data-control^="message-"]').first());
  await enter(control("reply"));
  await page.locator(".postbox-draft").waitFor();
  const focused = page.locator(".stage :focus");
  await focused.waitFor();
  await inSight(focused);
});

test("help that would cover much more than half of the screen lets go of its end, once and for all", async () => {
  const { page } = tablet;
  await openStep("staying-safe/padlock", "Find the padlocks");
  // A little more than it may with the edge that it has while it stays, and a little less without.
  const changes = await page.evaluate(async () => {
    const help = document.querySelector<HTMLElement>(".lesson-dock");
    if (!help) return ["no help"];
    const seen: string[] = [];
    const filler = help.appendChild(document.createElement("div"));
    filler.style.blockSize = `${innerHeight * 0.62 + 8 - help.offsetHeight}px`;
    for (let frame = 0; frame < 30; frame++) {
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
      const { position } = getComputedStyle(help);
      if (seen[seen.length - 1] !== position) seen.push(position);
    }
    return seen;
  });
  expect(changes.slice(-1)).toEqual(["static"]);
  expect(changes.length).toBeLessThanOrEqual(2);
});

test("where little room is left, only what came last is said, and not beside a hint", async () => {
  const { page } = tablet;
  await openStep("finding-things-out/search-it", "Oops: that was an advert");
  const said = page.locator(".coach-met li");
  for (let move = 0; move < 12 && (await control("go-on").count()) === 0; move++) {
    if ((await page.locator("[data-lit]").count()) > 0) await tap(page.locator("[data-lit]"), true);
    else await tap(control("hint"), true);
    await rested(page);
    if ((await page.locator(".coach-hint").count()) > 0)
      expect(await page.locator(".coach-met:visible").count()).toBe(0);
  }
  expect(await said.count()).toBeGreaterThan(1);
  expect(await page.locator(".coach-met li:visible").count()).toBe(1);
});

test("what came of the last tap, and the way on, are seen where they are too much to stay at the bottom", async () => {
  const { page } = tablet;
  await page.setViewportSize({ width: 320, height: 580 });
  await openStep("staying-safe/padlock", "Ask the padlock");
  await playStep(page, "finger");
  await page.locator(".lesson-dock[data-tall]").waitFor();
  await inSight(control("go-on"));
  await inSight(page.locator(".coach-met"));
  // Come back to, it opens where a step begins.
  await tap(control("go-on"), true);
  await tap(tablet.page.locator(".help-buttons-back"), true);
  await page.locator(".lesson-dock[data-tall]").waitFor();
  await inSight(page.locator(".coach-title"));
});
