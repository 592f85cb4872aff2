import { type Browser, chromium, type Page } from "playwright-core";
import { findChromium } from "../../../tools/chromium.mjs";
import { openHost } from "../../browser/harness/host.ts";
import { flags, watch } from "../../browser/harness/tablet.ts";
import { defineFault } from "../fault.ts";
import { prepare } from "./look.ts";
import { type Screen, screens } from "./screens.ts";
import { type Walked, walk } from "./walk.ts";

/** How many inputs a walk has, and after how many it goes home and back to its screen. */
const INPUTS = 500;
const LEG = 100;

/** How many browsers walk side by side. */
const HANDS = 2;

interface Job {
  screen: Screen;
  seed: number;
}

/** A page set up for a screen, watched. */
async function openPage(browser: Browser, screen: Screen, url: string, problems: string[]): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    hasTouch: true,
    locale: screen.setting?.language ?? "en-GB",
    acceptDownloads: false,
    serviceWorkers: "block",
  });
  await context.addInitScript(prepare);
  const page = await context.newPage();
  watch(page, new URL(url).origin, problems);
  page.on("console", (message) => {
    // What the browser says about a file that the screen is there to be without is no error of ours.
    const about = screen.setting?.spoil ? /Failed to load resource|integrity/ : /Failed to load resource/;
    if (message.type() === "error" && !about.test(message.text())) problems.push(message.text());
  });
  page.on("crash", () => problems.push("The page crashed."));
  page.on("filechooser", () => {});
  await screen.setting?.spoil?.(page);
  return page;
}

/** Does jobs until there are none; each screen's in a context of its own. */
async function work(jobs: Job[], inputs: number, url: string, came: (job: Job, walked: Walked) => void) {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("There is no Chromium or Chrome: see what npm test says about it.");
  const browser = await chromium.launch({ executablePath, args: flags });
  try {
    let at = null as { screen: Screen; page: Page } | null;
    const problems: string[] = [];
    for (let job = jobs.shift(); job; job = jobs.shift()) {
      if (at?.screen !== job.screen) {
        await at?.page.context().close();
        at = { screen: job.screen, page: await openPage(browser, job.screen, url, problems) };
      }
      const walked = await walk({ ...job, page: at.page, url, inputs, leg: LEG, problems });
      came(job, walked);
      problems.length = 0;
      if (at.page.isClosed() || walked.amiss.length > 0) {
        await at.page.context().close();
        at = null;
      }
    }
  } finally {
    await browser.close();
  }
}

/** The same finding has other numbers each time. */
const kindOf = (amiss: string): string => amiss.replace(/\d+/g, "0").slice(0, 160);

export default defineFault({
  name: "monkey",
  fault:
    "random walks of 500 taps, keys and back buttons on each screen (a seeded monkey), double and triple taps, two fingers",
  holds: "no error, no dead end: home is always at most two taps away; nothing is unlabelled",
  // Less than one is a part of a walk.
  rounds: { short: 0.1, long: 200 },
  guards: [
    {
      name: "focus given back",
      file: "src/ui/focus.ts",
      from: /if \(before instanceof HTMLElement[^;]*;\n\s*else moveFocus\(screenHeading\(\), false\);/,
      to: "void before;",
      rounds: 1,
    },
    {
      name: "the way out of a lesson",
      file: "src/player/lesson-screen.tsx",
      from: /(kept\."\)\);\n\s*)home\(\);/,
      to: "$1",
      rounds: 1,
    },
  ],
  async run(rounds, { app, seed, say }) {
    const host = await openHost(app);
    const inputs = INPUTS * Math.min(1, rounds);
    const jobs = screens.flatMap((screen) =>
      Array.from({ length: Math.ceil(rounds) }, (_, round): Job => ({ screen, seed: seed + round })),
    );
    const walks = jobs.length;
    const kinds = new Map<string, { times: number; wrong: string }>();
    let [made, ended] = [0, 0];
    const from = performance.now();
    const came = ({ screen, seed }: Job, walked: Walked) => {
      made += walked.inputs;
      ended++;
      for (const amiss of walked.amiss) {
        const kind = kindOf(amiss);
        const before = kinds.get(kind);
        const wrong = `${amiss}\n  on “${screen.name}”, seed ${seed}, after: ${walked.trail.slice(-20).join(" · ")}`;
        if (!before) say(wrong);
        kinds.set(kind, { times: (before?.times ?? 0) + 1, wrong: before?.wrong ?? wrong });
      }
      if (ended % 50 === 0 || ended === walks) {
        const seconds = (performance.now() - from) / 1000;
        say(`${ended} of ${walks} walks, ${made} inputs, ${Math.round(made / seconds)} a second`);
      }
    };
    try {
      await Promise.all(Array.from({ length: HANDS }, () => work(jobs, inputs, host.url, came)));
    } finally {
      await host.stop();
    }
    const wrong = [...kinds.values()].map(({ times, wrong }) => `${times} times: ${wrong}`);
    return { rounds: walks, lost: 0, wrong, note: `${made} inputs on ${screens.length} screens` };
  },
});
