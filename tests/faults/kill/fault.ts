import { type Random, seeded } from "../../../src/lesson/random.ts";
import { openHost } from "../../browser/harness/host.ts";
import { type Came, defineFault, type Tools } from "../fault.ts";
import { allSaved, type HeardTablet, openHeard, pressByChance } from "../playing.ts";
import { findLost, openWhereLeft, type Past } from "./left-off.ts";

/** How many kills a profile goes through before there is a new one. */
const kills = 25;

/** The longest that a browser lives after the first press, in milliseconds. */
const life = 800;

/** The same for one that is to die at an acknowledgement, which comes when it can: soon, but for a busy computer. */
const longLife = 20_000;

const soon = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

/** A chance of its own for each thing that is done: how fast the machine is then changes nothing about the others. */
const ownChance = (random: Random): Random => seeded(Math.floor(random() * 0x100000000));

/** Whether a browser dies at the very moment of an acknowledgement: the first on a profile, so that something is at stake, and three in ten. */
const atAnAnswer = (round: number, chance: Random): boolean => chance() < 0.3 || round === 0;

/** Kills a browser within its life: at any moment, or at the very moment of an acknowledgement. */
function sentence(
  tablet: HeardTablet,
  chance: Random,
  answered: boolean,
): { acknowledged(): void; dead: Promise<void> } {
  let left = answered ? 1 + Math.floor(chance() * 8) : Number.POSITIVE_INFINITY;
  const after = answered ? longLife : chance() * life;
  let die = () => {};
  const dead = new Promise<void>((done, failed) => {
    die = () => tablet.kill().then(done, failed);
  });
  const timer = setTimeout(() => die(), after);
  return {
    acknowledged() {
      left -= 1;
      if (left !== 0) return;
      clearTimeout(timer);
      die();
    },
    dead,
  };
}

/**
 * Plays by chance, in bursts, until the browser is dead. After a burst comes a pause; or, `answered`, all of it is saved first, since
 * presses that never pause may keep “Saving…” up for as long as they go on.
 */
async function playUntilDead(
  tablet: HeardTablet,
  dead: Promise<void>,
  chance: Random,
  answered: boolean,
): Promise<void> {
  const { page } = tablet;
  const pause = () => (answered ? allSaved(tablet, page) : soon(chance() * 80));
  let alive = true;
  const ended = dead.then(() => {
    alive = false;
  });
  while (alive) {
    const burst = Array.from({ length: 1 + Math.floor(chance() * 4) }, () => chance());
    // A press that the kill cuts off is answered by nobody.
    const presses = burst.map((each) => page.evaluate(pressByChance, each).catch(() => {}));
    await Promise.race([Promise.all(presses).then(pause), ended]);
  }
}

interface Killed extends Came {
  /** How many answers the screens called saved. */
  saved: number;
}

/** Kills browser after browser on one profile. The first thing that each does is to look at what the last has left. */
async function killOnOneProfile(times: number, url: string, random: Random): Promise<Killed> {
  const came: Killed = { rounds: times, lost: 0, wrong: [], saved: 0 };
  const past: Past = { done: [], acknowledged: new Set() };
  let profile: string | null = null;
  for (let round = 0; round <= times; round++) {
    const chance = ownChance(random);
    let acknowledged = () => {};
    const tablet: HeardTablet = await openHeard({ url, ...(profile && { profile }) }, () => acknowledged());
    profile = tablet.profile;
    const { page, problems } = tablet;
    const { lost, wrong, newest } = await findLost(page, past);
    came.lost += lost;
    came.wrong.push(...wrong, ...(await openWhereLeft(page, newest)));
    if (round === times) {
      await tablet.close();
    } else {
      const fate = ownChance(chance);
      const answered = atAnAnswer(round, fate);
      const death = sentence(tablet, fate, answered);
      acknowledged = death.acknowledged;
      await playUntilDead(tablet, death.dead, ownChance(chance), answered);
      const { done, acknowledged: saved } = tablet.heard(page);
      came.saved += saved;
      for (const { event } of done.slice(0, saved)) past.acknowledged.add(event.id);
      past.done.push(...done);
    }
    came.wrong.push(...problems);
  }
  return came;
}

/** Kills `rounds` browsers, on a new profile now and then. */
async function killInARow(rounds: number, url: string, { random, say }: Tools): Promise<Killed> {
  const all: Killed = { rounds: 0, lost: 0, wrong: [], saved: 0 };
  while (all.rounds < rounds) {
    const from = all.rounds;
    const came = await killOnOneProfile(Math.min(kills, rounds - from), url, random);
    all.rounds += came.rounds;
    all.lost += came.lost;
    all.saved += came.saved;
    all.wrong.push(...came.wrong.map((each) => `among kills ${from + 1} to ${all.rounds}: ${each}`));
    say(`${all.rounds} kills, ${all.saved} answers acknowledged, ${all.lost} lost`);
  }
  return all;
}

export default defineFault({
  name: "kill",
  fault: "browser killed (SIGKILL) at random moments while playing",
  holds: "every answer that the screen called saved is there; the app opens at that step; no repair screen",
  rounds: { short: 4, long: 1000 },
  guards: [
    {
      // “Saved” is said as soon as the disk has been asked, not when it has answered.
      name: "completion",
      file: "src/progress/queue.ts",
      from: 'if (failures === 0 && waiting.length > 0) tell({ state: "saving" });',
      to: 'if (failures === 0 && waiting.length > 0) tell({ state: "saved" });',
      rounds: 20,
    },
  ],
  async run(rounds, tools) {
    const host = await openHost(tools.app);
    try {
      // Two side by side: a browser that starts leaves half of the machine idle.
      const half = Math.ceil(rounds / 2);
      const lanes = [half, rounds - half].map((share) =>
        killInARow(share, host.url, { ...tools, random: ownChance(tools.random) }),
      );
      const came = await Promise.all(lanes);
      const saved = came.reduce((sum, each) => sum + each.saved, 0);
      const wrong = came.flatMap((each) => each.wrong);
      if (saved === 0 && rounds > 3) wrong.push("nothing was ever acknowledged, so nothing was tried");
      const lost = came.reduce((sum, each) => sum + each.lost, 0);
      return { rounds, lost, wrong, note: `${saved} answers acknowledged` };
    } finally {
      await host.stop();
    }
  },
});
