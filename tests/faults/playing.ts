import type { Page } from "playwright-core";
import type { Play } from "../../src/lesson/player.ts";
import type { Random } from "../../src/lesson/random.ts";
import type { PlayEvent } from "../../src/progress/types.ts";
import { openTablet, type Setting, type Tablet } from "../browser/harness/tablet.ts";

/** Something a learner did, as a page handed it to the record, with the play as the page had it then. */
export interface Done {
  event: PlayEvent;
  play: Play;
}

/** What one page did, in order, and how much of it its screen has called saved. */
export interface Heard {
  done: Done[];
  /** How many of `done`, from the first, had been done when the screen last came to say “Saved on this tablet”. */
  acknowledged: number;
  /** Everything that the mark beside the lesson has said, in order. */
  said: string[];
}

type Report = { done: string } | { said: string };

/** In the page, before the app: tells of each thing that the record is asked to keep, and of each change in what the mark says. */
function listen(): void {
  const { tell } = window as unknown as { tell(report: Report): Promise<void> };
  // The record makes JSON of each thing at the moment when it is done, long before any disk is asked.
  JSON.stringify = new Proxy(JSON.stringify, {
    apply(real, self, given: [unknown]) {
      const text: string = Reflect.apply(real, self, given);
      const [value] = given;
      if (typeof value === "object" && value !== null && "kind" in value && value.kind === "event") {
        void tell({ done: text });
      }
      return text;
    },
  });
  const mark = ".saved-mark";
  const within = (node: Node) => (node instanceof Element ? node : node.parentElement)?.closest(mark) != null;
  const holds = (node: Node) =>
    within(node) || (node instanceof Element && node.querySelector(mark) !== null);
  new MutationObserver((records) => {
    // A mark that was drawn a while ago says nothing about what has been done since: only a change in it counts.
    const changed = records.some(({ target, addedNodes }) => within(target) || [...addedNodes].some(holds));
    const says = document.querySelector(mark)?.textContent?.trim();
    if (changed && says) void tell({ said: says });
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

/** A tablet whose pages are listened to. */
export interface HeardTablet extends Tablet {
  /** What a page has done so far. */
  heard(page: Page): Heard;
  /** Resolves once something is so of what a page has done; rejects after a minute with what was waited for. */
  until(page: Page, so: (heard: Heard) => boolean, what: string): Promise<void>;
}

/** Opens a tablet and listens to each of its pages. `acknowledged` is called at each “Saved on this tablet”. */
export async function openHeard(
  setting: Setting,
  acknowledged: (heard: Heard) => void = () => {},
): Promise<HeardTablet> {
  const pages = new Map<Page, Heard>();
  const waiting = new Set<() => void>();
  const heardOn = (page: Page): Heard => {
    const heard = pages.get(page) ?? { done: [], acknowledged: 0, said: [] };
    pages.set(page, heard);
    return heard;
  };
  const tablet = await openTablet({
    ...setting,
    async before(context) {
      await context.exposeBinding("tell", ({ page }, report: Report) => {
        const heard = heardOn(page);
        if ("done" in report) {
          const { event, play }: Done = JSON.parse(report.done);
          heard.done.push({ event, play });
        } else {
          heard.said.push(report.said);
          const saved = report.said === "Saved on this tablet";
          if (saved) heard.acknowledged = heard.done.length;
          if (saved) acknowledged(heard);
        }
        for (const look of waiting) look();
      });
      await context.addInitScript(listen);
      await setting.before?.(context);
    },
  });
  const until: HeardTablet["until"] = (page, so, what) =>
    new Promise((resolve, reject) => {
      const tooLong = () => {
        waiting.delete(look);
        const { done, acknowledged: saved, said } = heardOn(page);
        reject(
          new Error(`${what}: not in a minute. ${saved} of ${done.length} saved, “${said.at(-1)}” said.`),
        );
      };
      const timer = setTimeout(tooLong, 60_000);
      const look = () => {
        if (!so(heardOn(page))) return;
        clearTimeout(timer);
        waiting.delete(look);
        resolve();
      };
      waiting.add(look);
      look();
    });
  return { ...tablet, heard: heardOn, until };
}

/** Presses by chance until a page has done `more` things more. Throws where three hundred presses don't. */
export async function playOn(tablet: HeardTablet, page: Page, random: Random, more: number): Promise<void> {
  const { done } = tablet.heard(page);
  const wanted = done.length + more;
  for (let presses = 0; presses < 300 && done.length < wanted; presses++) {
    await page.evaluate(pressByChance, random());
  }
  if (done.length < wanted) throw new Error(`Play does not go on at ${page.url()}.`);
}

/** Resolves when a page's screen has called everything saved that was done on it. */
export const allSaved = (tablet: HeardTablet, page: Page): Promise<void> =>
  tablet.until(page, ({ done, acknowledged }) => done.length === acknowledged, "everything saved");

/**
 * Where a lesson stands on a page, as a learner sees it: the step, and every control with how it is. What is being said in the picture
 * is left out: each window says it in its own time.
 */
export const viewOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const words = [".coach-title", ".ending-say"].map((each) => document.querySelector(each)?.textContent);
    const states = ["aria-pressed", "aria-expanded", "aria-disabled", "aria-checked"];
    const controls = [...document.querySelectorAll<HTMLElement>(".stage [data-control], .stage input")].map(
      (each) => [each.dataset.control, ...states.map((name) => each.getAttribute(name))].join(" ").trim(),
    );
    return [document.querySelector(".steps-bar")?.getAttribute("aria-label"), ...words, ...controls].join(
      " · ",
    );
  });

/** Waits until all pages show the same, a minute at most. Gives what each shows. */
export async function agreed(pages: Page[]): Promise<string[]> {
  const until = performance.now() + 60_000;
  for (;;) {
    const views = await Promise.all(pages.map(viewOf));
    if (new Set(views).size === 1 || performance.now() > until) return views;
    await Promise.all(pages.map((page) => page.evaluate(() => new Promise(requestAnimationFrame))));
  }
}

/** What is on the page once the app has taken over from what the page itself shows. */
export const theApp = "#app:not(.before-script)";

/** A lesson of the house, as its address says it. */
export const aLesson = "#/lesson/video-meetings/press-everything";

/** Opens a lesson on a page, or the ending of one that was just finished. */
export async function openLesson(page: Page, url: string, lesson = aLesson): Promise<void> {
  await page.goto(`${url}${lesson}`);
  await page.locator(".coach-title, .ending").first().waitFor();
}

/**
 * In the page: presses one thing on the lesson's screen, as `chance` (0 to below 1) will have it: the way on and what a hint points
 * at more often than the rest, and “Play it again” at the end. Presses by a script, since a finger is let through twice a second at most.
 * Gives what it pressed, or null where there is nothing.
 */
export function pressByChance(chance: number): string | null {
  const here = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter(
      (each) =>
        each.getClientRects().length > 0 &&
        each.getAttribute("aria-disabled") !== "true" &&
        !each.closest("[inert], .hard-word"),
    );
  const again = here('[data-control="again"]');
  const wanted = here('.lesson-play [data-lit], [data-control="go-on"], [data-control="my-turn"]');
  const hints = here('[data-control="hint"], [data-control="show"]');
  const rest = here(".lesson-play button, .lesson-play input, .lesson-play [role=button]");
  const lists = [again, wanted, chance < 0.75 ? wanted : hints, rest].filter((list) => list.length > 0);
  const list = lists[0] === again || chance < 0.6 ? lists[0] : lists[Math.floor(chance * 997) % lists.length];
  const pressed = list?.[Math.floor(chance * 7919) % list.length];
  if (!pressed) return null;
  pressed.click();
  return pressed.dataset.control ?? pressed.textContent;
}
