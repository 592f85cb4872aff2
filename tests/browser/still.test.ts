import { afterEach, beforeEach, expect, test } from "vitest";
import { builtApp } from "./harness/built.ts";
import { type Host, openHost } from "./harness/host.ts";
import { openTablet, type Tablet } from "./harness/tablet.ts";

// What somebody reads, or is about to tap, stays where it is when a drawing comes late over a slow line.

let host: Host;
let tablet: Tablet | null = null;

beforeEach(async () => {
  host = await openHost(await builtApp());
});
afterEach(async () => {
  await tablet?.close();
  tablet = null;
  await host.stop();
});

/** Where something stands in a step that opens with a drawing, while the drawing is on its way or once it is here. */
async function placeOf(what: string, lesson: string, drawing: "on its way" | "here"): Promise<number> {
  host.weather = (path) =>
    drawing === "on its way" && path.includes("/pictures/") ? { bad: "drip", after: 0 } : "files";
  tablet = await openTablet({
    ...{ url: `${host.url}#/lesson/${lesson}`, worker: false, width: 360, height: 640 },
  });
  const { page } = tablet;
  await page.locator(what).waitFor();
  if (drawing === "here")
    await page.waitForFunction(() => {
      const image = document.querySelector<HTMLImageElement>(".stage img");
      return image?.complete && image.naturalWidth > 0;
    });
  const top = await page.locator(what).evaluate((element) => element.getBoundingClientRect().top + scrollY);
  await tablet.close();
  tablet = null;
  return top;
}

test("the words of a lesson's first step stay where they are when its drawing comes", async () => {
  const lesson = "video-meetings/press-everything";
  const before = await placeOf(".tell-said", lesson, "on its way");
  expect(before).toBeCloseTo(await placeOf(".tell-said", lesson, "here"), 0);
});
