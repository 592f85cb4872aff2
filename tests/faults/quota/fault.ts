import { openHost } from "../../browser/harness/host.ts";
import { type Came, defineFault, type Tools } from "../fault.ts";
import { type HeardTablet, openHeard, pressByChance } from "../playing.ts";
import { heldAgainst, keptBy } from "../reading.ts";

const full = "Not saved: there is no room left on this tablet. You can play on.";

/** Resolves when the screen has said what became of all that was done. */
const settled = (tablet: HeardTablet) =>
  tablet.until(
    tablet.page,
    ({ done, acknowledged, said }) => done.length === acknowledged || said.at(-1) === full,
    "a word about what was done",
  );

/** Presses until something is so, and at most 400 times. Resolves to whether it came to be. */
async function pressUntil(tablet: HeardTablet, random: () => number, so: () => boolean): Promise<boolean> {
  for (let presses = 0; presses < 400; presses++) {
    if (so()) return true;
    await tablet.page.evaluate(pressByChance, random());
    await settled(tablet);
  }
  return so();
}

/** Fills the room that there is in the middle of a lesson, plays on, and makes room again. */
async function fillOnce(tablet: HeardTablet, room: (bytes: number) => Promise<void>, random: () => number) {
  const { page, heard } = tablet;
  const so = heard(page);
  const wrong: string[] = [];
  await room(8_000 + Math.floor(random() * 16_000));
  if (!(await pressUntil(tablet, random, () => so.said.at(-1) === full))) {
    return [`the screen never said that there is no room; last it said “${so.said.at(-1)}”`];
  }
  const [before, acknowledged] = [so.done.length, so.acknowledged];
  if (!(await pressUntil(tablet, random, () => so.done.length >= before + 8))) {
    wrong.push("play did not go on");
  }
  if (so.acknowledged !== acknowledged) wrong.push("something was called saved while there was no room");
  const lesson = page.url();
  await page.evaluate(() => window.location.assign("#/"));
  await page.getByRole("heading", { name: "Not saved on this tablet yet" }).waitFor();
  await page.evaluate((there) => window.location.assign(there), lesson);
  await page.locator(".coach-title, .ending").first().waitFor();
  // Enough for all that waits, and soon used up: Chromium believes what it heard of the room for as long as there is some of it.
  await room(60_000);
  await page.getByText("Saved on this tablet").waitFor({ timeout: 60_000 });
  return wrong;
}

async function fill(rounds: number, { app, random }: Tools): Promise<Came> {
  const host = await openHost(app);
  const { origin } = new URL(host.url);
  let tablet: HeardTablet | null = null;
  const wrong: string[] = [];
  try {
    tablet = await openHeard({
      url: `${host.url}#/lesson/video-meetings/press-everything`,
      // What the worker keeps would count as well.
      worker: false,
      async before(context) {
        const [page = await context.newPage()] = context.pages();
        const browser = await context.newCDPSession(page);
        // Chromium asks how much room there is once, and believes it for half a minute, or until that much is written. So it must
        // never have heard of more than a little, or it would be half a minute before it noticed.
        await browser.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 100_000 });
      },
    });
    const { page, context, problems } = tablet;
    const browser = await context.newCDPSession(page);
    const room = async (bytes: number) => {
      const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
      await browser.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: used + bytes });
    };
    await page.locator(".coach-title").waitFor();
    for (let round = 1; round <= rounds; round++) {
      wrong.push(...(await fillOnce(tablet, room, random)).map((each) => `round ${round}: ${each}`));
    }
    const heard = tablet.heard(page);
    const held = heldAgainst(await keptBy(page), heard);
    wrong.push(...held.wrong, ...problems);
    const { lost } = held;
    return { rounds, lost, wrong, note: `${heard.acknowledged} answers acknowledged` };
  } finally {
    await tablet?.close();
    await host.stop();
  }
}

export default defineFault({
  name: "quota",
  fault: "disk quota reached (override, then lifted) in the middle of a lesson",
  holds: "play goes on, the words say that it isn't being saved, and everything is saved once there is room",
  rounds: { short: 1, long: 40 },
  guards: [
    {
      // What the disk refuses is taken for done.
      name: "refusal",
      file: "src/progress/queue.ts",
      from: "await write(thing);",
      to: "await write(thing).catch(() => {});",
      rounds: 1,
    },
  ],
  run: fill,
});
