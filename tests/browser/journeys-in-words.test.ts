import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { playStep } from "./harness/robot.ts";
import { rested, tap } from "./harness/tap.ts";
import { goOn, home, title, visits } from "./harness/visits.ts";

const at = visits();

test("somebody who reads Welsh gets Welsh, is told who has not read it yet, and keeps it without internet", async () => {
  const { page } = await at.visit();
  await home(page);
  await tap(page.getByRole("button", { name: "English" }));
  await page.getByText("A Welsh speaker has not read these words yet.").first().waitFor();
  await tap(page.getByRole("button", { name: "Cymraeg" }));
  await page.waitForSelector('html[lang="cy"]');
  await page.keyboard.press("Escape");
  await rested(page);
  const start = page.locator(".carry-on a");
  await start.waitFor();
  const all = readdirSync(join(at.app, "content/cy")).filter((file) => file.endsWith(".json")).length;
  const kept = () => page.evaluate(async () => (await (await caches.open("lessons-cy")).keys()).length);
  await expect.poll(kept).toBe(all);
  await at.host.stop();
  await page.reload();
  await page.waitForSelector('html[lang="cy"]');
  await tap(start);
  await page.locator(".coach-title").waitFor();
  expect(await title(page)).not.toBe("You can't break this");
  expect(await page.locator(".lesson [lang=en]").count()).toBe(0);
  await playStep(page, "mouse");
});

test("a tablet with a voice of its own reads a screen aloud, texts and hints and buttons, and lights what it says", async () => {
  const tablet = await at.visit({ worker: false });
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
  await page.goto(at.lesson("mute-before-the-dog-barks"));
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
