import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Random } from "../../../src/lesson/random.ts";
import { openHost } from "../../browser/harness/host.ts";
import { engines } from "../engines.ts";
import { type Came, defineFault } from "../fault.ts";
import { openWhereLeft } from "../kill/left-off.ts";
import { lookedFor } from "../loss.ts";
import { allSaved, type Done, type HeardTablet, openHeard, openLesson, playOn, theApp } from "../playing.ts";
import { keptBy } from "../reading.ts";
import { databases, type Profile, type Way, ways } from "./ways.ts";

/** A profile that was played in, with everything that its screens have called saved. */
interface Played extends Profile {
  engine: Way["engine"];
  done: Done[];
  remove(): void;
}

const flagsOf = (engine: string): string[] => engines.find(({ name }) => name === engine)?.flags ?? [];

const folder = (): string => mkdtempSync(join(tmpdir(), "have-a-go-damage-"));

/** In the page: writes 5 MB and takes it out again, so that the browser moves what is in its log to where it keeps older things. */
async function moveOn(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("have-a-go");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const tx = db.transaction("aside", "readwrite", { durability: "strict" });
          const aside = tx.objectStore("aside");
          for (let piece = 0; piece < 160; piece++) {
            const added = aside.add({ store: "", value: "x".repeat(32 * 1024), learner: null });
            added.onsuccess = () => aside.delete(added.result);
          }
          tx.oncomplete = () => {
            db.close();
            resolve();
          };
          tx.onabort = () => reject(tx.error);
        };
      }),
  );
}

/** Waits until it is remembered elsewhere how far the record has come: within a second of the last press. */
async function witnessed(page: Page): Promise<void> {
  const count = (await keptBy(page))?.facts.find(({ what }) => what === "written")?.count ?? 0;
  await page.waitForFunction(async (wanted) => {
    const kept = await caches.match("/written", { cacheName: "have-a-go-witness" });
    return (await kept?.json())?.count >= wanted;
  }, count);
}

/** Plays twice on a new profile, with a copy of its databases taken in between, and ends the browser. */
async function played(engine: Way["engine"], url: string, random: Random): Promise<Played> {
  const done: Done[] = [];
  const before = folder();
  let profile = "";
  for (const sitting of [1, 2]) {
    const tablet = await openHeard({ url, flags: flagsOf(engine), ...(profile && { profile }) });
    profile = tablet.profile;
    const { page } = tablet;
    await openLesson(page, url);
    await playOn(tablet, page, random, 12);
    await allSaved(tablet, page);
    if (sitting === 1) await moveOn(page);
    await witnessed(page);
    done.push(...tablet.heard(page).done);
    await tablet.kill();
    if (sitting === 1) cpSync(join(profile, databases), before, { recursive: true });
  }
  const remove = () => {
    for (const each of [profile, before]) rmSync(each, { recursive: true, force: true, maxRetries: 5 });
  };
  return { folder: profile, before, engine, done, remove };
}

/** What must hold where the browser opens no database: play goes on, and the screen says that it isn't saved. Then what is left of it goes. */
async function playShut(tablet: HeardTablet, profile: string, url: string, random: Random): Promise<void> {
  const { page } = tablet;
  await openLesson(page, url);
  await playOn(tablet, page, random, 2);
  await tablet.until(page, ({ said }) => said.at(-1)?.startsWith("Not saved") === true, "a word about it");
  await tablet.kill();
  rmSync(join(profile, databases), { recursive: true });
}

/** Damages a copy of a played profile, and opens the app on it. */
async function damaged(from: Played, way: Way, url: string, random: Random): Promise<Came> {
  const profile = folder();
  cpSync(from.folder, profile, { recursive: true });
  rmSync(join(profile, "SingletonLock"), { force: true });
  way.damage({ folder: profile, before: from.before }, random);
  let tablet = await openHeard({ url, flags: flagsOf(way.engine), profile });
  const came: Came = { rounds: 1, lost: 0, wrong: [] };
  try {
    if (way.shut) {
      await playShut(tablet, profile, url, random);
      tablet = await openHeard({ url, flags: flagsOf(way.engine), profile });
    }
    const { page } = tablet;
    await page.locator(theApp).waitFor();
    const { lost, told } = await lookedFor(
      page,
      from.done.map(({ event }) => event.id),
    );
    came.note = `${told ?? "nothing to say"}${lost > 0 ? `, ${lost} lost` : ""}`;
    if (!way.gone) came.lost = lost;
    if (lost > 0 && told !== "partly" && told !== "gone")
      came.wrong.push(`${lost} are gone, and the app says ${told}`);
    if (lost === 0) came.wrong.push(...(await openWhereLeft(page, from.done.at(-1))));
    else await openLesson(page, url);
    await playOn(tablet, page, random, 2);
    await allSaved(tablet, page);
    came.wrong.push(...tablet.problems);
  } finally {
    await tablet.close();
  }
  return came;
}

export default defineFault({
  name: "damage",
  fault: `the database's files damaged in ${ways.length} ways, on both of Chromium's engines`,
  holds: "what was acknowledged is given back; every loss is noticed and said",
  rounds: { short: 4, long: ways.length * 2 },
  guards: [
    {
      name: "journal",
      file: "src/progress/journal/in-browser.ts",
      from: "mayBeThere() ? openJournal() : noJournal",
      to: "noJournal",
      rounds: 3,
    },
  ],
  async run(rounds, { app, random, say }) {
    const host = await openHost(app);
    const all: Came = { rounds: 0, lost: 0, wrong: [] };
    let profiles: Played[] = [];
    let [saved, mended] = [0, 0];
    try {
      for (let round = 0; round < rounds; round++) {
        const way = ways[round % ways.length];
        if (!way) break;
        if (round % ways.length === 0) for (const old of profiles.splice(0)) old.remove();
        const from =
          profiles.find(({ engine }) => engine === way.engine) ??
          (await played(way.engine, host.url, random));
        if (!profiles.includes(from)) profiles = [...profiles, from];
        const came = await damaged(from, way, host.url, random).catch((error: unknown): Came => {
          return { rounds: 1, lost: 0, wrong: [error instanceof Error ? error.message : String(error)] };
        });
        say(`${way.engine}, ${way.name}: ${[came.note, ...came.wrong].join("; ")}`);
        saved += from.done.length;
        if (came.note === "mended") mended += 1;
        all.rounds += 1;
        all.lost += came.lost;
        all.wrong.push(...came.wrong.map((each) => `${way.engine}, ${way.name} (round ${round}): ${each}`));
      }
    } finally {
      for (const old of profiles) old.remove();
      await host.stop();
    }
    return { ...all, note: `${saved} acknowledged answers; ${mended} databases given back` };
  },
});
