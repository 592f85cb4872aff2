import type { Page } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { builtApp } from "./harness/built.ts";
import { type Host, openHost } from "./harness/host.ts";
import { playStep } from "./harness/robot.ts";
import { openTablet, type Tablet } from "./harness/tablet.ts";
import { rested, tap } from "./harness/tap.ts";

// The policy says that this page never plays by itself. It does make noises once somebody has tapped and has turned sounds on.

let host: Host;
let tablet: Tablet;

beforeEach(async () => {
  host = await openHost(await builtApp());
  tablet = await openTablet({ url: host.url, worker: false });
});
afterEach(async () => {
  const { problems } = tablet;
  await tablet.close();
  await host.stop();
  expect(problems).toEqual([]);
});

/** Listens at the browser's own sound: what was started, and whether sound was running when it was. */
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const start = AudioScheduledSourceNode.prototype.start;
    AudioScheduledSourceNode.prototype.start = function (...when) {
      const { context } = this;
      // A sound that waits for its browser says so now, and once more when it goes.
      heard.push(context.state);
      context.addEventListener("statechange", () => heard.push(context.state));
      return start.apply(this, when as [number?]);
    };
  });
  await page.reload();
}

const heard = (page: Page) => page.evaluate(() => Reflect.get(window, "heard") as string[]);

async function playTheDog(page: Page): Promise<void> {
  await page.goto(`${host.url}#/lesson/video-meetings/mute-before-the-dog-barks`);
  for (let step = 0; step < 3; step++) {
    await playStep(page, "mouse");
    await tap(page.locator('[data-control="go-on"]'));
    await rested(page);
  }
}

test("with sounds on, the dog is heard, under the policy that hosts send", async () => {
  const { page } = tablet;
  await listen(page);
  await tap(page.getByRole("button", { name: "Bigger" }));
  await tap(page.getByRole("button", { name: /Sounds/ }));
  await page.keyboard.press("Escape");
  await playTheDog(page);
  await page.waitForFunction(() => (Reflect.get(window, "heard") as string[]).includes("running"));
});

test("with sounds off, as they are at the start, nothing is heard", async () => {
  const { page } = tablet;
  await listen(page);
  await playTheDog(page);
  expect(await heard(page)).toEqual([]);
});
