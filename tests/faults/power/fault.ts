import { readlinkSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Random, seeded } from "../../../src/lesson/random.ts";
import { type Host, openHost } from "../../browser/harness/host.ts";
import { openTablet } from "../../browser/harness/tablet.ts";
import { type Engine, engines } from "../engines.ts";
import { type Came, defineFault, type Tools } from "../fault.ts";
import { type Disk, newDisk, noDisk } from "../image.ts";
import { type HeardTablet, openHeard, openLesson, playOn } from "../playing.ts";
import { keptBy } from "../reading.ts";

/** How many cuts one sitting goes through before there is a new profile on a new disk. */
const cuts = 20;

/** Stops a browser with all its processes, or lets it go on: `STOP`, `CONT`. */
function signal(profile: string, what: "SIGSTOP" | "SIGCONT"): void {
  const pid = Number(readlinkSync(join(profile, "SingletonLock")).split("-").pop());
  process.kill(-pid, what);
}

/** What is on a disk once the power is back: the ids of the events in the database, before the app has seen it. */
async function leftOn(disk: Disk, host: Host, engine: Engine): Promise<string[]> {
  const profile = join(disk.folder, "profile");
  // It names a process that is still there, since no power was cut in truth.
  rmSync(join(profile, "SingletonLock"), { force: true });
  const tablet = await openTablet({ url: `${host.url}icons/icon.svg`, profile, flags: engine.flags });
  try {
    return (await keptBy(tablet.page))?.events.map(({ id }) => id) ?? [];
  } finally {
    await tablet.close();
  }
}

interface Cut extends Came {
  saved: number;
}

/** Presses, stops everything at some moment, takes the disk as it is then, and looks what is on it. */
async function cutOnce(
  tablet: HeardTablet,
  disk: Disk,
  host: Host,
  engine: Engine,
  random: Random,
): Promise<Cut> {
  const { page } = tablet;
  const before = tablet.heard(page).acknowledged;
  const playing = playOn(tablet, page, random, 2 + Math.floor(random() * 6));
  // Half of the cuts come while something is being written, half when the screen has said that all is saved.
  if (random() < 0.5) await playing;
  else await tablet.until(page, ({ acknowledged }) => acknowledged > before, "something saved");
  if (random() < 0.5) {
    await playing;
    await tablet.until(page, ({ done, acknowledged }) => done.length === acknowledged, "all saved");
  }
  signal(tablet.profile, "SIGSTOP");
  const { done, acknowledged } = tablet.heard(page);
  const ids = done.slice(0, acknowledged).map(({ event }) => event.id);
  let copy: Disk;
  try {
    copy = disk.copy();
  } finally {
    signal(tablet.profile, "SIGCONT");
  }
  try {
    const there = new Set(await leftOn(copy, host, engine));
    const lost = ids.filter((id) => !there.has(id)).length;
    await playing;
    return { rounds: 1, lost, wrong: [], saved: acknowledged - before };
  } finally {
    copy.remove();
  }
}

async function sitting(times: number, host: Host, engine: Engine, random: Random): Promise<Cut> {
  const all: Cut = { rounds: 0, lost: 0, wrong: [], saved: 0 };
  const disk = newDisk(256);
  try {
    const tablet = await openHeard({
      url: host.url,
      profile: join(disk.folder, "profile"),
      flags: engine.flags,
      worker: false,
    });
    try {
      await openLesson(tablet.page, host.url);
      for (let nth = 0; nth < times; nth++) {
        const came = await cutOnce(tablet, disk, host, engine, random);
        all.rounds += 1;
        all.lost += came.lost;
        all.saved += came.saved;
      }
      all.wrong.push(...tablet.problems);
    } finally {
      await tablet.close();
    }
  } finally {
    disk.remove();
  }
  return all;
}

async function cutOften(rounds: number, host: Host, engine: Engine, { random, say }: Tools): Promise<Cut> {
  const all: Cut = { rounds: 0, lost: 0, wrong: [], saved: 0 };
  while (all.rounds < rounds) {
    const from = all.rounds;
    const came = await sitting(Math.min(cuts, rounds - from), host, engine, random);
    all.rounds += came.rounds;
    all.lost += came.lost;
    all.saved += came.saved;
    all.wrong.push(...came.wrong.map((each) => `${engine.name}, cuts ${from + 1} to ${all.rounds}: ${each}`));
    say(`${engine.name}: ${all.rounds} cuts, ${all.saved} answers acknowledged, ${all.lost} lost`);
  }
  return all;
}

export default defineFault({
  name: "power",
  fault: "the power cut at any moment while playing, on both of Chromium's engines",
  holds: "every answer that the screen called saved is in the database",
  rounds: { short: 4, long: 400 },
  guards: [
    {
      name: "strict",
      file: "src/progress/database.ts",
      from: '"readwrite", { durability: "strict" }',
      to: '"readwrite", { durability: "relaxed" }',
      rounds: 4,
    },
  ],
  async run(rounds, tools) {
    const why = noDisk();
    if (why) return { rounds: 0, lost: 0, wrong: [], note: `not done: ${why}` };
    const host = await openHost(tools.app);
    try {
      const share = Math.ceil(rounds / engines.length);
      const lanes = engines.map((engine) =>
        cutOften(share, host, engine, { ...tools, random: seeded(Math.floor(tools.random() * 0x100000000)) }),
      );
      const came = await Promise.all(lanes);
      const sum = (of: (each: Cut) => number) => came.reduce((total, each) => total + of(each), 0);
      return {
        rounds: sum((each) => each.rounds),
        lost: sum((each) => each.lost),
        wrong: came.flatMap((each) => each.wrong),
        note: `${sum((each) => each.saved)} answers acknowledged`,
      };
    } finally {
      await host.stop();
    }
  },
});
