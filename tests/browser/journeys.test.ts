import { expect, test } from "vitest";
import { playLesson, playStep, press } from "./harness/robot.ts";
import { pressTwice, rested, tap } from "./harness/tap.ts";
import { goOn, home, saved, title, visits, where } from "./harness/visits.ts";

const at = visits();

test("a first visit leads to a finished lesson, and its keepsake stands in the room", async () => {
  const { page } = await at.visit({ touch: true, width: 360, height: 640 });
  await home(page);
  await tap(page.getByRole("link", { name: "Have a go" }), true);
  await page.locator(".coach-title").waitFor();
  await playLesson(page, "finger");
  expect(await page.locator(".ending-say").innerText()).toContain("I can");
  await tap(page.getByRole("button", { name: "Stop here" }), true);
  await home(page);
  await page.getByRole("link", { name: /Video meetings.*1 of 14.*big red button/s }).waitFor();
});

test("the tablet is put down in a lesson; with the internet gone, home carries on at the same step, to the end", async () => {
  const { page, url } = await at.visitAgain();
  await page.goto(`${url}#/lesson/video-meetings/mute-before-the-dog-barks`);
  await page.locator(".coach-title").waitFor();
  await playStep(page, "mouse");
  await tap(goOn(page));
  await rested(page);
  const [step, heading] = [await where(page), await title(page)];
  expect(step).toMatch(/^Step 2/);
  await saved(page);
  await at.host.stop();
  await page.goto(url);
  await home(page);
  await tap(page.getByRole("link", { name: "Carry on" }));
  await page.locator(".coach-title").waitFor();
  expect(await where(page)).toBe(step);
  expect(await title(page)).toBe(heading);
  await playLesson(page, "mouse");
  await page.locator(".ending-say").waitFor();
});

test("at the largest text on the narrowest screen a step can be played, and nothing sticks out", async () => {
  const { page } = await at.visit({ width: 320, height: 568, touch: true, worker: false });
  await home(page);
  await tap(page.getByRole("button", { name: "Bigger" }), true);
  await tap(page.getByRole("button", { name: "Biggest" }), true);
  await page.waitForSelector('html[data-size="3"]');
  await tap(page.getByRole("button", { name: "Done" }), true);
  const sticksOut = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await sticksOut()).toBe(0);
  await page.goto(at.lesson("mute-before-the-dog-barks"));
  await page.locator(".coach-title").waitFor();
  for (let steps = 0; steps < 2; steps++) {
    expect(await sticksOut()).toBe(0);
    await playStep(page, "finger");
    expect(await sticksOut()).toBe(0);
    await tap(goOn(page), true);
    await rested(page);
  }
});

test("by keyboard alone: from home through a whole lesson and home again", async () => {
  const { page } = await at.visit({ width: 1280, height: 800, worker: false });
  await home(page);
  await press(page.getByRole("link", { name: "Have a go" }), "keys");
  await page.locator(".coach-title").waitFor();
  await playLesson(page, "keys");
  await page.locator(".ending-say").waitFor();
  await press(page.getByRole("button", { name: "Stop here" }), "keys");
  await home(page);
});

test("by touch alone: the check-out after a meeting, which is never scored", async () => {
  const { page, url } = await at.visitAgain({ touch: true });
  await page.goto(`${url}#/lesson/feeling-ok/leaving-well`);
  await page.locator(".coach-title").waitFor();
  await playLesson(page, "finger");
  await page.locator(".ending-say").waitFor();
  // A tablet that slept meanwhile loads the page again, without internet: the end is still there.
  await saved(page);
  await at.host.stop();
  await page.reload();
  await page.locator(".ending-say").waitFor();
  expect(await page.locator("main").innerText()).not.toMatch(/\b(score|points|correct|wrong|well done)\b/i);
});

test("a second tap within half a second does nothing, and no tap is ever a dead end", async () => {
  const { page } = await at.visit({ worker: false });
  await page.goto(at.lesson("mute-before-the-dog-barks"));
  await page.locator(".coach-title").waitFor();
  await playStep(page, "mouse");
  await pressTwice(goOn(page));
  await rested(page);
  expect(await where(page)).toMatch(/^Step 2/);
  await tap(page.getByRole("button", { name: "Leave lesson" }));
  await home(page);
});

test("an address that is not ours leads home and says so", async () => {
  const { page } = await at.visit({ worker: false });
  await page.goto(`${at.host.url}#/lesson/attic/ghosts`);
  await page.getByText("That address is not part of Have a Go").waitFor();
  await page.goto(`${at.host.url}no/such/place`);
  await page.getByText("That address is not part of Have a Go").waitFor();
  await home(page);
});
