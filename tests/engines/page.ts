import type { Browsing } from "./browsing.ts";

/** The patience for anything on the screen to change, in milliseconds: old engines on a busy computer are slow. */
const patience = 45_000;

/** What the screen shows of the things that a journey steers by. Asked for in one go, since each question is a journey of its own. */
export interface Screen {
  controls: string[];
  lit: boolean;
  resting: boolean;
  title: string;
  step: string;
  text: string;
  main: string;
}

const look = (): Screen => {
  const text = (selector: string) => document.querySelector(selector)?.textContent?.trim() ?? "";
  const steps = [...document.querySelectorAll('[role="img"][aria-label]')];
  const labels = steps.map((one) => one.getAttribute("aria-label") ?? "");
  const main = document.querySelector("main");
  return {
    controls: [...document.querySelectorAll("[data-control]")].map(
      (one) => one.getAttribute("data-control") ?? "",
    ),
    lit: document.querySelector("[data-lit]") !== null,
    resting: document.documentElement?.hasAttribute("data-resting") ?? true,
    title: text(".coach-title"),
    step: labels.find((label) => /^Step \d/.test(label)) ?? "",
    text: document.body?.innerText ?? "",
    main: main?.innerHTML ?? "",
  };
};

/** Resolves with the screen once it is as wanted; rejects saying what was waited for and what was there instead. */
export async function shown(
  page: Browsing,
  what: string,
  wanted: (screen: Screen) => boolean,
  within = patience,
): Promise<Screen> {
  const until = performance.now() + within;
  let last: Screen | null = null;
  while (performance.now() < until) {
    last = await page.ask(look);
    if (wanted(last)) return last;
    await new Promise((turn) => setTimeout(turn, 60));
  }
  const seen = last?.text.replace(/\s+/g, " ").slice(0, 240);
  throw new Error(`waited for ${what}; there was: ${seen}`);
}

/** The middle of something that can be tapped, scrolled to; null where it is not there, or something else is on top of it. */
const place = async (selector: string): Promise<[number, number] | null> => {
  const element = document.querySelector(selector);
  if (!element) return null;
  element.scrollIntoView({ block: "center" });
  const at = () => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [left + width / 2, top + height / 2] as const;
  };
  const before = at();
  await new Promise((turn) => requestAnimationFrame(() => requestAnimationFrame(turn)));
  const [x, y] = at();
  const moved = Math.abs(before[0] - x) + Math.abs(before[1] - y) > 1;
  const top = document.elementFromPoint(x, y);
  return !moved && top && (element.contains(top) || top.contains(element)) ? [x, y] : null;
};

/** Taps something as a learner does: once the page takes taps, and where the thing is. Throws where it can't be reached. */
export async function tap(page: Browsing, selector: string): Promise<void> {
  const until = performance.now() + patience;
  while (performance.now() < until) {
    const { resting } = await page.ask(look);
    const at = resting ? null : await page.ask(place, selector);
    if (at) return page.tapAt(...at);
    await new Promise((turn) => setTimeout(turn, 60));
  }
  throw new Error(`could not tap ${selector}`);
}

const control = (name: string): string => `[data-control="${name}"]`;
const bare = (main: string): string => main.replace(/ data-resting=""/g, "");

async function followHint(page: Browsing): Promise<void> {
  let screen = await page.ask(look);
  for (let asked = 0; asked < 2 && !screen.lit; asked++) {
    await tap(page, control("hint"));
    screen = await shown(page, "the page to take taps", ({ resting }) => !resting);
  }
  if (screen.lit) return tap(page, "[data-lit]");
  const before = bare(screen.main);
  await shown(page, "something to happen", ({ main }) => bare(main) !== before);
}

/** Plays the step on the screen by its own hints, until the way on is open. */
export async function playStep(page: Browsing): Promise<void> {
  for (let moves = 0; moves < 60; moves++) {
    const { controls } = await shown(
      page,
      "a step",
      ({ controls, resting }) => !resting && (controls.includes("go-on") || controls.includes("hint")),
    );
    if (controls.includes("go-on")) return;
    await followHint(page);
  }
  throw new Error("sixty hints did not finish this step");
}

export async function goOn(page: Browsing): Promise<Screen> {
  await tap(page, control("go-on"));
  return shown(page, "the next step", ({ resting }) => !resting);
}

/** Plays on to the lesson's ending. */
export async function playLesson(page: Browsing): Promise<Screen> {
  for (let steps = 0; steps < 8; steps++) {
    await playStep(page);
    const screen = await goOn(page);
    if (screen.controls.includes("stop")) return screen;
  }
  throw new Error("eight steps did not finish this lesson");
}
