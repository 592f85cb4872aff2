import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Host } from "../browser/harness/host.ts";
import type { Browsing } from "./browsing.ts";
import { dialog, fromElsewhere, lacking, tidy } from "./made-good.ts";
import { goOn, playLesson, playStep, shown, tap } from "./page.ts";

/** What a learner needs of an engine, in the order in which the first lesson needs it; the last ones may be lacking and be made good. */
export const columns = [
  ...["open", "ready", "tap", "step", "saved", "offline", "carry on", "finish"],
  ...["install", "aloud", "font", "dialog", "tidy home", "tidy meeting", "no error"],
] as const;
export type Column = (typeof columns)[number];

/** What came of each: `yes`, what is done instead, or `NO` with a reason in `reasons`. */
export interface Came {
  cells: Partial<Record<Column, string>>;
  reasons: string[];
  /** What the engine lacks, by name: what is in the table works without. */
  lacks: string[];
}

const start = ".carry-on a";
const home = (page: Browsing) =>
  shown(page, "home", ({ main, text }) => text.includes("Have a Go") && main.includes("carry-on-title"));
const ended = /I can/;

/** Whether home offers a way onto the home screen: the browser's own question, or steps to follow. */
const installing = async (page: Browsing): Promise<string> => {
  const text = await page.ask(() => document.body.innerText);
  if (!/home screen/i.test(text)) return "none here";
  return text.includes("Put it there") ? "yes" : "steps";
};

/** Whether a voice is there, and whether the button is there exactly then. */
const aloud = async (page: Browsing): Promise<string> => {
  const { voices, button } = await page.ask(() => ({
    voices:
      "speechSynthesis" in window
        ? window.speechSynthesis
            .getVoices()
            .filter(({ lang, localService }) => localService && /^en/i.test(lang)).length
        : -1,
    button: [...document.querySelectorAll("button")].some(({ textContent }) => textContent === "Listen"),
  }));
  if (button !== voices > 0)
    throw new Error(`${voices} voices here, and the button is ${button ? "" : "not "}there`);
  if (button) return "yes";
  return voices < 0 ? "no speech" : "no voice";
};

const font = async (page: Browsing): Promise<string> => {
  const loaded = await page.ask(async () => {
    const name = "Atkinson Hyperlegible Next";
    await document.fonts.load(`500 20px "${name}"`);
    return [...document.fonts].some(({ family, status }) => family.includes(name) && status === "loaded");
  });
  if (!loaded) throw new Error("the letters did not load");
  return "yes";
};

/** The first lesson, from the first visit to its keepsake, with the internet gone from its second step on. */
export async function firstLesson(page: Browsing, host: Host, pictures: string | null): Promise<Came> {
  const came: Came = { cells: {}, reasons: [], lacks: [] };
  let step = "";

  /** The lesson, at the step where it was left. */
  async function here(): Promise<void> {
    const screen = await shown(page, "the lesson again", ({ title }) => title !== "");
    if (screen.step !== step) throw new Error(`at “${step}” before, and at “${screen.step}” after`);
  }

  async function part(column: Column, work: () => Promise<string | undefined>): Promise<void> {
    try {
      came.cells[column] = (await work()) ?? "yes";
    } catch (error) {
      came.cells[column] = "NO";
      came.reasons.push(`${column}: ${error instanceof Error ? error.message : String(error)}`);
      throw error;
    }
  }
  /** One that the journey can go on without. */
  const aside = (column: Column, work: () => Promise<string | undefined>) =>
    part(column, work).catch(() => {});
  async function picture(name: string): Promise<void> {
    if (!pictures) return;
    mkdirSync(pictures, { recursive: true });
    writeFileSync(join(pictures, `${page.name.replace(/[^\w.]+/g, "-")}-${name}.png`), await page.picture());
  }

  try {
    await part("open", async () => {
      await page.goTo(host.url);
      await home(page);
    });
    await part("ready", async () => {
      await shown(page, "Ready without internet", ({ text }) => text.includes("Ready without internet"));
      await picture("home");
    });
    await aside("aloud", () => aloud(page));
    await aside("font", () => font(page));
    came.lacks = await lacking(page);
    await aside("dialog", () => dialog(page));
    await aside("tidy home", () => tidy(page));
    await part("tap", async () => {
      await tap(page, start);
      await shown(page, "the first step", ({ title }) => title !== "");
    });
    await part("step", async () => {
      await playStep(page);
      await picture("first-step");
      step = (await goOn(page)).step;
      if (!step.startsWith("Step 2")) throw new Error(`after the first step comes “${step}”`);
    });
    await part("saved", async () => {
      await shown(page, "Saved on this tablet", ({ text }) => text.includes("Saved on this tablet"));
      await picture("second-step");
      await aside("tidy meeting", () => tidy(page));
    });
    await part("offline", async () => {
      await host.stop();
      await page.reload();
      await here();
    });
    await part("carry on", async () => {
      await tap(page, '[data-control="leave-lesson"]');
      await home(page);
      await picture("home-offline");
      await tap(page, start);
      await here();
    });
    await part("finish", async () => {
      const { text } = await playLesson(page);
      await picture("ending");
      if (!ended.test(text)) throw new Error("the ending does not say what I can do");
      await tap(page, '[data-control="stop"]');
      await shown(page, "a keepsake in its room", ({ main }) => /1 of \d/.test(main));
      await picture("home-after");
    });
    await aside("install", () => installing(page));
  } catch {
    await picture("where-it-stopped").catch(() => {});
  }
  await aside("no error", async () => {
    for (const url of await fromElsewhere(page)) page.problems.push(`asked ${url}`);
    if (page.problems.length > 0) throw new Error(page.problems.slice(0, 3).join(" | "));
    return "yes";
  });
  return came;
}
