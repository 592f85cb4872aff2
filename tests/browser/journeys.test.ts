import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { builtApp } from "./harness/built.ts";
import { type Host, openHost } from "./harness/host.ts";
import { ready } from "./harness/kept.ts";
import { playLesson, playStep, press } from "./harness/robot.ts";
import { openTablet, type Setting, type Tablet } from "./harness/tablet.ts";
import { pressTwice, rested, tap } from "./harness/tap.ts";

let app: string;
let host: Host;
let tablets: Tablet[] = [];

beforeAll(async () => {
  app = await builtApp();
});
beforeEach(async () => {
  host = await openHost(app);
});
afterEach(async () => {
  const problems = tablets.flatMap((tablet) => tablet.problems);
  for (const tablet of tablets) await tablet.close();
  tablets = [];
  await host.stop();
  expect(problems).toEqual([]);
});

async function visit(setting: Omit<Setting, "url"> = {}): Promise<Tablet> {
  const tablet = await openTablet({ url: host.url, ...setting });
  tablets.push(tablet);
  return tablet;
}

const home = (page: Tablet["page"]) => page.getByRole("heading", { level: 1, name: "Have a Go" }).waitFor();
const lesson = (id: string, room = "video-meetings") => `${host.url}#/lesson/${room}/${id}`;
const title = (page: Tablet["page"]) => page.locator(".coach-title").innerText();
const saved = (page: Tablet["page"]) => page.getByText("Saved on this tablet").waitFor();
const goOn = (page: Tablet["page"]) => page.locator('[data-control="go-on"]');
const where = (page: Tablet["page"]) =>
  page.getByRole("img", { name: /^Step \d of \d$/ }).getAttribute("aria-label");

test("a first visit leads to a finished lesson, and its keepsake stands in the room", async () => {
  const { page } = await visit({ touch: true, width: 360, height: 640 });
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
  const { page } = await visit();
  await ready(page);
  await page.goto(lesson("mute-before-the-dog-barks"));
  await page.locator(".coach-title").waitFor();
  await playStep(page, "mouse");
  await tap(goOn(page));
  await rested(page);
  const [step, heading] = [await where(page), await title(page)];
  expect(step).toMatch(/^Step 2/);
  await saved(page);
  await host.stop();
  await page.goto(host.url);
  await home(page);
  await tap(page.getByRole("link", { name: "Carry on" }));
  await page.locator(".coach-title").waitFor();
  expect(await where(page)).toBe(step);
  expect(await title(page)).toBe(heading);
  await playLesson(page, "mouse");
  await page.locator(".ending-say").waitFor();
});

test("a browser that dies in the middle of a step has kept everything it called saved", async () => {
  const first = await openTablet({ url: lesson("say-it-in-the-chat") });
  const { page } = first;
  await page.locator(".coach-title").waitFor();
  while ((await where(page)) !== "Step 2 of 5") {
    await playStep(page, "mouse");
    await tap(goOn(page));
    await rested(page);
  }
  await tap(page.locator('[data-control="chat"]'));
  await page.locator('[data-control="shut"]').waitFor();
  await saved(page);
  const [step, heading] = [await where(page), await title(page)];
  await first.kill();
  expect(first.problems).toEqual([]);

  const { page: again } = await visit({ profile: first.profile });
  await home(again);
  await tap(again.getByRole("link", { name: "Carry on" }));
  await again.locator(".coach-title").waitFor();
  expect(await where(again)).toBe(step);
  expect(await title(again)).toBe(heading);
  await again.locator('[data-control="shut"]').waitFor();
});

test("two windows on one lesson: each says what the other did, and nothing is lost", async () => {
  const { page, another } = await visit();
  await page.goto(lesson("mute-before-the-dog-barks"));
  await page.locator(".coach-title").waitFor();
  await saved(page);
  const other = await another();
  await other.goto(lesson("mute-before-the-dog-barks"));
  await other.locator(".coach-title").waitFor();
  await playStep(page, "mouse");
  await tap(goOn(page));
  await other.getByText("moved on in another window").first().waitFor();
  expect(await title(other)).toBe(await title(page));
  await playStep(other, "mouse");
  await tap(goOn(other));
  await page.getByText("moved on in another window").first().waitFor();
  await expect.poll(() => title(page)).toBe(await title(other));
  await saved(page);
  await page.reload();
  await page.locator(".coach-title").waitFor();
  expect(await title(page)).toBe(await title(other));
});

test("a browser that refuses storage says so, and play goes on to the end", async () => {
  const tablet = await visit();
  await tablet.context.addInitScript(() => {
    Object.defineProperty(window, "indexedDB", {
      get: () => {
        throw new DOMException("The operation is insecure.", "SecurityError");
      },
    });
  });
  const { page } = tablet;
  await page.reload();
  await home(page);
  await page.getByRole("heading", { name: "This window can't save" }).waitFor();
  await page.goto(lesson("cats-dogs-or-tea"));
  await page.locator(".coach-title").waitFor();
  await page
    .getByText(/^Not saved/)
    .first()
    .waitFor();
  expect(await page.getByText("Saved on this tablet").count()).toBe(0);
  await playStep(page, "mouse");
  await tap(goOn(page));
  await rested(page);
  expect(await where(page)).toMatch(/^Step 2/);
});

test("somebody who reads Welsh gets Welsh, is told who has not read it yet, and keeps it without internet", async () => {
  const { page } = await visit();
  await home(page);
  await tap(page.getByRole("button", { name: "English" }));
  await page.getByText("A Welsh speaker has not read these words yet.").first().waitFor();
  await tap(page.getByRole("button", { name: "Cymraeg" }));
  await page.waitForSelector('html[lang="cy"]');
  await page.keyboard.press("Escape");
  await rested(page);
  const start = page.locator(".carry-on a");
  await start.waitFor();
  const all = readdirSync(join(app, "content/cy")).filter((file) => file.endsWith(".json")).length;
  const kept = () => page.evaluate(async () => (await (await caches.open("lessons-cy")).keys()).length);
  await expect.poll(kept, { timeout: 20_000 }).toBe(all);
  await host.stop();
  await page.reload();
  await page.waitForSelector('html[lang="cy"]');
  await tap(start);
  await page.locator(".coach-title").waitFor();
  expect(await title(page)).not.toBe("You can't break this");
  expect(await page.locator(".lesson [lang=en]").count()).toBe(0);
  await playStep(page, "mouse");
});

test("at the largest text on the narrowest screen a step can be played, and nothing sticks out", async () => {
  const { page } = await visit({ width: 320, height: 568, touch: true });
  await home(page);
  await tap(page.getByRole("button", { name: "Bigger" }), true);
  await tap(page.getByRole("button", { name: "Biggest" }), true);
  await page.waitForSelector('html[data-size="3"]');
  await tap(page.getByRole("button", { name: "Done" }), true);
  const sticksOut = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await sticksOut()).toBe(0);
  await page.goto(lesson("mute-before-the-dog-barks"));
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
  const { page } = await visit({ width: 1280, height: 800 });
  await home(page);
  await press(page.getByRole("link", { name: "Have a go" }), "keys");
  await page.locator(".coach-title").waitFor();
  await playLesson(page, "keys");
  await page.locator(".ending-say").waitFor();
  await press(page.getByRole("button", { name: "Stop here" }), "keys");
  await home(page);
});

test("by touch alone: the check-out after a meeting, which is never scored", async () => {
  const { page } = await visit({ touch: true });
  await page.goto(lesson("leaving-well", "feeling-ok"));
  await page.locator(".coach-title").waitFor();
  await playLesson(page, "finger");
  await page.locator(".ending-say").waitFor();
  expect(await page.locator("main").innerText()).not.toMatch(/\b(score|points|correct|wrong|well done)\b/i);
});

test("a second tap within half a second does nothing, and no tap is ever a dead end", async () => {
  const { page } = await visit();
  await page.goto(lesson("mute-before-the-dog-barks"));
  await page.locator(".coach-title").waitFor();
  await playStep(page, "mouse");
  await pressTwice(goOn(page));
  await rested(page);
  expect(await where(page)).toMatch(/^Step 2/);
  await tap(page.getByRole("button", { name: "Leave lesson" }));
  await home(page);
});

test("an address that is not ours leads home and says so", async () => {
  const { page } = await visit();
  await page.goto(`${host.url}#/lesson/attic/ghosts`);
  await page.getByText("That address is not part of Have a Go").waitFor();
  await page.goto(`${host.url}no/such/place`);
  await page.getByText("That address is not part of Have a Go").waitFor();
  await home(page);
});

test("two people share a tablet: each has a house of their own, and removing one leaves nothing of theirs", async () => {
  const { page } = await visit();
  await page.goto(lesson("mute-before-the-dog-barks"));
  await page.locator(".coach-title").waitFor();
  await playStep(page, "mouse");
  await tap(goOn(page));
  await saved(page);
  await page.goto(`${host.url}#/who`);
  await tap(page.getByRole("button", { name: "Add somebody" }));
  await page.getByRole("dialog").getByRole("textbox").fill("Nia <b>");
  await tap(page.getByRole("button", { name: "Add", exact: true }));
  await home(page);
  await page.getByRole("heading", { name: /^Start here/ }).waitFor();
  await page.goto(`${host.url}#/who`);
  await page.getByText("Nia <b>").first().waitFor();
  const rows = () =>
    page.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open("have-a-go");
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const counting = opening.result.transaction("events").objectStore("events").count();
            counting.onsuccess = () => {
              opening.result.close();
              resolve(counting.result);
            };
          };
        }),
    );
  expect(await rows()).toBeGreaterThan(0);
  await tap(page.getByRole("button", { name: "Remove somebody" }));
  const dialog = page.getByRole("dialog");
  await tap(dialog.getByRole("button").first());
  await tap(dialog.getByRole("button", { name: /^Remove/ }).last());
  await expect.poll(rows).toBe(0);
});

test("a tablet with a voice of its own reads a screen aloud, texts and hints and buttons, and lights what it says", async () => {
  const tablet = await visit();
  await tablet.context.addInitScript(() => {
    const said: string[] = [];
    let current: SpeechSynthesisUtterance | null = null;
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => [{ name: "Here", lang: "en-GB", localService: true, default: true, voiceURI: "here" }],
      speak(utterance: SpeechSynthesisUtterance) {
        said.push(utterance.text);
        current = utterance;
        utterance.onstart?.(new Event("start") as SpeechSynthesisEvent);
      },
      cancel() {
        const cut = current;
        current = null;
        cut?.onerror?.(new Event("error") as SpeechSynthesisErrorEvent);
      },
    });
    Object.defineProperty(window, "speechSynthesis", { value: speech });
    Object.defineProperty(window, "SpeechSynthesisUtterance", {
      value: class {
        constructor(readonly text: string) {}
      },
    });
    Object.assign(window, {
      said,
      sayOn: () => current?.onend?.(new Event("end") as SpeechSynthesisEvent),
    });
  });
  const { page } = tablet;
  await page.goto("about:blank");
  await page.goto(lesson("mute-before-the-dog-barks"));
  await page.locator(".coach-title").waitFor();
  await tap(goOn(page));
  await tap(page.locator('[data-control="hint"]'));
  const hint = await page.locator(".coach-hint").innerText();
  await tap(page.getByRole("button", { name: "Listen" }));
  await page.locator(".reading-mark").first().waitFor();
  await page.evaluate(async () => {
    const { sayOn } = window as unknown as { sayOn(): void };
    while (document.querySelector(".reading-mark")) {
      sayOn();
      await new Promise((turn) => requestAnimationFrame(turn));
    }
  });
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said.join(" "));
  expect(said).toContain(await title(page));
  expect(said).toContain(hint.trim().split("\n").at(-1));
  expect(said).toContain("Show me");
  expect(said).toContain("Camera");
});

test("what a learner did goes into a file, and comes back on another tablet, once", async () => {
  const { page } = await visit();
  await page.goto(lesson("mute-before-the-dog-barks"));
  await page.locator(".coach-title").waitFor();
  await playStep(page, "mouse");
  await tap(goOn(page));
  await saved(page);
  await page.goto(`${host.url}#/helping`);
  const coming = page.waitForEvent("download");
  await tap(page.getByRole("button", { name: /^Keep a file/ }));
  const file = await (await coming).path();

  const other = await visit();
  await other.page.goto(`${host.url}#/helping`);
  const put = other.page.locator('input[type="file"]');
  await put.setInputFiles(file);
  await other.page.getByText(/^Taken in/).waitFor();
  await put.setInputFiles(file);
  await other.page.getByText("All of that file was here already.").waitFor();
  await other.page.goto(`${host.url}#/who`);
  await tap(other.page.locator(".who-learner").last());
  await home(other.page);
  await tap(other.page.getByRole("link", { name: "Carry on" }));
  await other.page.locator(".coach-title").waitFor();
  expect(await where(other.page)).toMatch(/^Step 2/);
});
