import type { Page } from "playwright-core";
import { type Random, seeded } from "../../../src/lesson/random.ts";
import { handOn } from "./hand.ts";
import { countOf, type Input, inputsOn, type Turn, turnOf } from "./inputs.ts";
import { lookAround, type Seen, ways } from "./look.ts";
import { type Screen, visit } from "./screens.ts";

/** What a walk came to: how many inputs it made, what did not hold and what was done before, oldest first. */
export interface Walked {
  inputs: number;
  amiss: string[];
  trail: string[];
  /** Where it was at its end. */
  place: string;
}

interface Walk {
  page: Page;
  url: string;
  screen: Screen;
  seed: number;
  /** How many inputs it has in all, and after how many it goes home and back to its screen. */
  inputs: number;
  leg: number;
  /** What the page and the browser complained of; the walk ends when there is something. */
  problems: string[];
}

type WalkingHand = Awaited<ReturnType<typeof handOn>>;

const look = async (page: Page): Promise<Seen> => {
  try {
    return await page.evaluate(lookAround, ways);
  } catch {
    // It was being loaded again.
    await page.waitForSelector("main");
    return page.evaluate(lookAround, ways);
  }
};

/** What is there once two looks see the same: a screen has its address before it has come, and a word its meaning after it was pressed. */
async function lookAtRest(page: Page): Promise<Seen> {
  const signOf = ({ place, controls }: Seen) => [place, ...controls.map(({ name }) => name)].join(" · ");
  let seen = await look(page);
  for (let looks = 0, last = ""; looks < 8 && last !== signOf(seen); looks++) {
    last = signOf(seen);
    await page.waitForTimeout(250);
    seen = await look(page);
  }
  return seen;
}

/** What is amiss and stays so: a screen that is on its way has a moment to come. */
async function amissOn(page: Page, seen: Seen): Promise<string[]> {
  let { amiss } = seen;
  for (let looks = 0; looks < 4 && amiss.length > 0; looks++) {
    await page.waitForTimeout(250);
    const again = await look(page);
    amiss = amiss.filter((one) => again.amiss.includes(one));
  }
  return amiss;
}

/** Starts with nothing kept, as somebody new. */
async function freshStart({ page, url, screen, seed }: Walk, hand: WalkingHand) {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto("about:blank");
  await hand.session.send("Storage.clearDataForOrigin", {
    origin: new URL(url).origin,
    storageTypes: "indexeddb",
  });
  await page.goto(`${url}?monkey=${seed}${screen.setting?.query ?? ""}`, { waitUntil: "commit" });
  await page.waitForSelector(".home, .opening-trouble, main [role=status]");
  await hand.session.send("Page.resetNavigationHistory");
}

/**
 * Presses what leads home, at most twice; says what is wrong where that does not do. It looks where that is once the page is at rest and
 * not zoomed, as a person would: a dialog that has shut gives focus back a moment later, and with it the page may scroll.
 */
async function goHome(page: Page, { session, does }: WalkingHand): Promise<string | null> {
  const tapped: string[] = [];
  for (;;) {
    await session.send("Emulation.setPageScaleFactor", { pageScaleFactor: 1 });
    const { home, place } = await lookAtRest(page);
    if (home) return null;
    if (tapped.length === 2) return `After taps on what leads home (${tapped.join(", ")}): ${place}`;
    const at = await page.evaluate(({ home, further }) => {
      const over = document.querySelector("dialog[open] .dialog-foot button");
      const main = document.querySelector("main");
      const to = over ?? main?.querySelector(home) ?? main?.querySelector(further);
      to?.scrollIntoView({ block: "center" });
      const box = to?.getBoundingClientRect();
      if (!box) return null;
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      const hit = document.elementFromPoint(x, y);
      const name = to?.contains(hit) ? to.textContent : `behind ${hit?.outerHTML.slice(0, 80)}`;
      return { x, y, name, shutting: over !== null, halfway: to?.matches(further) === true };
    }, ways);
    if (!at) return `Nothing leads home from ${place}`;
    tapped.push(`“${at.name}” at ${Math.round(at.x)},${Math.round(at.y)}`);
    await does([{ does: "tap", by: "mouse", ...at, times: 1, rest: 900, words: "home" }]);
    const came = (at: { shutting: boolean; halfway: boolean }) => {
      const over = document.querySelector("dialog[open]") !== null;
      const there = at.halfway ? "main a[href='#/']" : "main.home, main.opening";
      return !over && (at.shutting || document.querySelector(there) !== null);
    };
    await page.waitForFunction(came, at, { timeout: 5000 }).catch(() => {});
  }
}

/**
 * Waits until the screen has come (some never do) and all is saved, loads the page again and says what is not as it was. Until
 * then the address has no step and no title to be compared.
 */
async function loadedAgain(page: Page): Promise<string | null> {
  const settled = () =>
    document.querySelector("main h1") !== null &&
    !document.querySelector(".saved-mark")?.textContent?.match(/…$/);
  await page.waitForFunction(settled, null, { timeout: 5000 }).catch(() => {});
  const before = await lookAtRest(page);
  await page.reload({ waitUntil: "commit" });
  await page.waitForSelector("main");
  const same = async () => (await look(page)).place === before.place;
  for (let looks = 0; looks < 12; looks++) {
    if (await same()) return null;
    await page.waitForTimeout(250);
  }
  return `Before it was loaded again: ${before.place}. After: ${(await look(page)).place}`;
}

async function take(turn: Turn, { page }: Walk): Promise<void> {
  switch (turn.does) {
    case "history":
      // Leaving from the first screen is the browser's business: its history begins with that.
      await page.evaluate((by) => history.go(by), turn.by);
      return;
    case "size":
      return page.setViewportSize(turn);
    case "reload":
      await page.reload({ waitUntil: "commit" });
      await page.waitForSelector("main h1, main [role=status]", { state: "attached" });
  }
}

/** Walks about from a screen: inputs in handfuls, a look after each, home and back after each leg, and loaded again at the end. */
export async function walk(walk: Walk): Promise<Walked> {
  const { page, screen, seed, problems } = walk;
  const random: Random = seeded(seed);
  const hand = await handOn(page);
  const trail: string[] = [];
  let done = 0;
  let place = "";
  const amiss: string[] = [];
  const noted = (words: Pick<Input | Turn, "words">) => trail.push(words.words);
  const end = (): Walked => ({ inputs: done, amiss: [...amiss, ...problems], trail, place });
  const bad = () => amiss.length > 0 || problems.length > 0;

  try {
    await freshStart(walk, hand);
    while (done < walk.inputs) {
      const address = screen.address(random);
      await visit(page, address);
      await screen.reach?.(page, random);
      trail.push(`at ${address}`);
      let seen = await look(page);
      for (const until = Math.min(walk.inputs, done + walk.leg); done < until; ) {
        const inputs = inputsOn(seen, random, until - done);
        inputs.forEach(noted);
        await hand.does(inputs);
        done += inputs.reduce((sum, input) => sum + countOf(input), 0);
        const turn = turnOf(random);
        if (turn) {
          noted(turn);
          await take(turn, walk);
        }
        await hand.session.send("Emulation.setPageScaleFactor", { pageScaleFactor: 1 });
        seen = await look(page);
        place = seen.place;
        amiss.push(...(await amissOn(page, seen)));
        if (bad()) return end();
      }
      if (done >= walk.inputs) {
        const lost = await loadedAgain(page);
        if (lost) amiss.push(lost);
      }
      const stuck = await goHome(page, hand);
      if (stuck) amiss.push(stuck);
      if (bad()) return end();
    }
  } catch (error) {
    amiss.push(String(error));
  } finally {
    await hand.session.detach().catch(() => {});
  }
  return end();
}
