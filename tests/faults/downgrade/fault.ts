import type { Page } from "playwright-core";
import type { Random } from "../../../src/lesson/random.ts";
import { type Host, openHost } from "../../browser/harness/host.ts";
import { type Came, defineFault } from "../fault.ts";
import { allSaved, type Done, type HeardTablet, openHeard, openLesson, playOn, theApp } from "../playing.ts";
import { heldAgainst, keptBy } from "../reading.ts";
import { tomorrow } from "./tomorrow.ts";

/** Opens a lesson in a new window with whichever app the host has now, and plays on. Gives where it opened. */
async function open(tablet: HeardTablet, url: string): Promise<{ page: Page; at: string | null }> {
  const page = await tablet.another();
  await openLesson(page, url);
  return { page, at: await page.locator(".steps-bar").getAttribute("aria-label") };
}

const stepOf = (done: Done[]): string => {
  const place = done.at(-1)?.event.place;
  return `Step ${place?.step} of ${place?.steps}`;
};

/** Today's app over tomorrow's record: it shows what it can, plays, says that nothing is saved, and leaves the record as it is. */
async function goBack(tablet: HeardTablet, url: string, random: Random, left: string): Promise<string[]> {
  const wrong: string[] = [];
  const { page, at } = await open(tablet, url);
  const before = JSON.stringify(await keptBy(page));
  if (at !== left) wrong.push(`today's app opens at “${at}”, left at “${left}”`);
  await playOn(tablet, page, random, 6);
  const says = (words: string) =>
    tablet.until(page, ({ said }) => said.at(-1)?.startsWith(words) ?? false, words);
  await says("Not saved: a newer Have a Go");
  if (tablet.heard(page).acknowledged > 0) wrong.push("today's app called something saved");
  await page.evaluate(() => window.location.assign("#/"));
  await page.getByRole("heading", { name: "This is an older Have a Go" }).waitFor();
  if (!(await page.locator(`${theApp} .carry-on`).innerText()).includes("Carry on"))
    wrong.push("home offers nothing to carry on with");
  if (JSON.stringify(await keptBy(page)) !== before) wrong.push("today's app wrote into tomorrow's record");
  await page.close();
  return wrong;
}

async function downgrade(host: Host, today: string, newer: string, random: Random) {
  host.put(newer);
  const tablet = await openHeard({ url: host.url, worker: false });
  const wrong: string[] = [];
  const done: Done[] = [];
  try {
    // There and back, twice; and once more, to see that tomorrow's app finds everything.
    for (let times = 0; times <= 2; times++) {
      host.put(newer);
      const { page, at } = await open(tablet, host.url);
      if (times > 0 && !done.at(-1)?.play.ended && at !== stepOf(done)) {
        wrong.push(`tomorrow's app opens at “${at}”, left at “${stepOf(done)}”`);
      }
      await playOn(tablet, page, random, 6);
      await allSaved(tablet, page);
      await page.goto(`${host.url}icons/icon.svg`);
      const heard = tablet.heard(page);
      done.push(...heard.done.slice(0, heard.acknowledged));
      await page.close();
      host.put(today);
      if (times < 2) wrong.push(...(await goBack(tablet, host.url, random, stepOf(done))));
    }
    const kept = await keptBy(tablet.page);
    const held = heldAgainst(kept, { done, acknowledged: done.length });
    return { lost: held.lost, wrong: [...wrong, ...held.wrong, ...tablet.problems] };
  } finally {
    await tablet.close();
  }
}

export default defineFault({
  name: "downgrade",
  fault: "two finished downgrades (an older app meets a newer record)",
  holds: "reads what it can, writes nothing that the newer one can't",
  rounds: { short: 1, long: 20 },
  guards: [
    {
      name: "newer version",
      file: "src/progress/database.ts",
      from: "if (newer) throw",
      to: "if (newer && !newer) throw",
      rounds: 1,
    },
  ],
  async run(rounds, { app, random, say }) {
    const newer = await tomorrow();
    const host = await openHost(app);
    const came: Came = { rounds, lost: 0, wrong: [], note: "two downgrades a round" };
    try {
      for (let round = 1; round <= rounds; round++) {
        const { lost, wrong } = await downgrade(host, app, newer.folder, random);
        came.lost += lost;
        came.wrong.push(...wrong.map((each) => `round ${round}: ${each}`));
        if (round % 5 === 0) say(`${round} rounds`);
      }
    } finally {
      await host.stop();
      newer.remove();
    }
    return came;
  },
});
