import { closeSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { Random } from "../../../src/lesson/random.ts";
import { type Host, openHost } from "../../browser/harness/host.ts";
import { type Engine, engines } from "../engines.ts";
import { type Came, defineFault } from "../fault.ts";
import { newDisk, noDisk } from "../image.ts";
import { openWhereLeft } from "../kill/left-off.ts";
import { lookedFor } from "../loss.ts";
import { allSaved, type Done, type HeardTablet, openHeard, openLesson, playOn, theApp } from "../playing.ts";

/** Fills a disk to its last byte. Returns how to make room again. */
function fill(folder: string): () => void {
  const name = join(folder, "photos");
  const file = openSync(name, "w");
  for (const size of [1 << 20, 1 << 12, 1]) {
    const piece = new Uint8Array(size);
    try {
      while (writeSync(file, piece) === size);
    } catch {
      // There is no room for a piece of this size any more.
    }
  }
  closeSync(file);
  return () => rmSync(name);
}

/** What the mark beside the lesson has come to say since, once it has said anything. */
async function answered(tablet: HeardTablet, before: number): Promise<void> {
  await tablet.until(
    tablet.page,
    ({ said }) =>
      said.slice(before).some((words) => words.startsWith("Not saved") || words.startsWith("Saved")),
    "whether it is saved",
  );
}

interface Filled extends Came {
  saved: number;
  mended: boolean;
}

/** What becomes of the browser on the full disk: it is killed, killed and opened on the full disk once more, or plays on once there is room. */
const ends = ["killed", "opened again", "room"] as const;

async function fullOnce(
  host: Host,
  engine: Engine,
  end: (typeof ends)[number],
  random: Random,
): Promise<Filled> {
  const disk = newDisk(160);
  const setting = { url: host.url, profile: join(disk.folder, "profile"), flags: engine.flags };
  const wrong: string[] = [];
  const done: Done[] = [];
  const ids: string[] = [];
  const gather = (tablet: HeardTablet) => {
    const heard = tablet.heard(tablet.page);
    done.push(...heard.done);
    ids.push(...heard.done.slice(0, heard.acknowledged).map(({ event }) => event.id));
  };
  try {
    const tablet = await openHeard(setting);
    const { page } = tablet;
    await openLesson(page, host.url);
    await playOn(tablet, page, random, 4 + Math.floor(random() * 8));
    if (random() < 0.7) await allSaved(tablet, page);
    const { length: before } = tablet.heard(page).said;
    const room = fill(disk.folder);
    await playOn(tablet, page, random, 1 + Math.floor(random() * 5));
    if (random() < 0.7) await answered(tablet, before);
    if (end === "room") {
      room();
      await playOn(tablet, page, random, 2);
      await allSaved(tablet, page);
    }
    gather(tablet);
    wrong.push(...tablet.problems);
    await tablet.kill();
    if (end === "opened again") {
      const full = await openHeard(setting);
      await full.page.locator(theApp).waitFor();
      await full.kill();
    }
    if (end !== "room") room();

    const again = await openHeard(setting);
    await again.page.locator(theApp).waitFor();
    const { lost, told } = await lookedFor(again.page, ids);
    if (lost > 0 && told !== "partly" && told !== "gone")
      wrong.push(`${lost} are gone, and the app says ${told}`);
    if (done.length === ids.length) wrong.push(...(await openWhereLeft(again.page, done.at(-1))));
    else await openLesson(again.page, host.url);
    await playOn(again, again.page, random, 2);
    await allSaved(again, again.page);
    wrong.push(...again.problems);
    await again.close();
    return { rounds: 1, lost, wrong, saved: ids.length, mended: told === "mended" };
  } finally {
    disk.remove();
  }
}

export default defineFault({
  name: "full",
  fault: "the disk really full, to the last byte, in the middle of a lesson",
  holds: "play goes on; what was called saved is there once there is room; every loss is noticed and said",
  rounds: { short: 2, long: 50 },
  async run(rounds, { app, random, say }) {
    const why = noDisk();
    if (why) return { rounds: 0, lost: 0, wrong: [], note: `not done: ${why}` };
    const host = await openHost(app);
    const all: Came = { rounds: 0, lost: 0, wrong: [] };
    let [saved, mended] = [0, 0];
    try {
      for (let round = 0; round < rounds; round++) {
        const engine = engines[round % engines.length];
        const end = ends[Math.floor(round / engines.length) % ends.length];
        if (!engine || !end) break;
        const came = await fullOnce(host, engine, end, random).catch((error: unknown): Filled => {
          const wrong = [error instanceof Error ? error.message : String(error)];
          return { rounds: 1, lost: 0, wrong, saved: 0, mended: false };
        });
        saved += came.saved;
        if (came.mended) mended += 1;
        all.rounds += 1;
        all.lost += came.lost;
        all.wrong.push(...came.wrong.map((each) => `${engine.name}, ${end} (round ${round}): ${each}`));
        say(
          `${engine.name}, ${end}: ${came.saved} acknowledged, ${came.lost} lost${came.mended ? ", given back" : ""} ${came.wrong.join("; ")}`,
        );
      }
    } finally {
      await host.stop();
    }
    return { ...all, note: `${saved} answers acknowledged; ${mended} databases given back` };
  },
});
