import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Random } from "../../../src/lesson/random.ts";
import { allSaved, type HeardTablet, openHeard, openLesson, playOn } from "../playing.ts";
import { heldAgainst, keptBy } from "../reading.ts";

/** What came of one thing done to the database. */
export interface Outcome {
  lost: number;
  wrong: string[];
}

/** One thing that can happen to the database, at the address of an app. */
export type Kind = (url: string, random: Random) => Promise<Outcome>;

/** How long what is done to a tablet may take, in ms: without its guard the app may hold on to the database for ever. */
const longest = 90_000;

/** The same work, or an error where it is not over in time. */
function bounded<Value>(work: Promise<Value>): Promise<Value> {
  let late: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<never>((_, failed) => {
    late = setTimeout(() => failed(new Error(`not over after ${longest / 1000} s`)), longest);
  });
  return Promise.race([work, over]).finally(() => clearTimeout(late));
}

/** Opens a lesson on a new tablet, plays a little, does `work`, and throws the tablet away. What no screen may show counts as wrong. */
export async function onTablet(
  url: string,
  random: Random,
  work: (tablet: HeardTablet) => Promise<Outcome>,
): Promise<Outcome> {
  const tablet = await openHeard({ url, worker: false });
  try {
    await openLesson(tablet.page, url);
    await playOn(tablet, tablet.page, random, 4);
    await allSaved(tablet, tablet.page);
    const { lost, wrong } = await bounded(work(tablet));
    return { lost, wrong: [...wrong, ...tablet.problems] };
  } finally {
    await tablet.close();
  }
}

/** Another window of the same browser, at the app's address and without the app in it. */
export async function strangersWindow(tablet: HeardTablet, url: string): Promise<Page> {
  const page = await tablet.another();
  await page.goto(`${url}icons/icon.svg`);
  return page;
}

/** Where the lesson on a page is, as the learner sees it. */
export const whereIs = (page: Page): Promise<string | null> =>
  page.locator(".steps-bar").getAttribute("aria-label");

/** Plays on while the screen says that it is not saved, in those words, and never that it is. */
async function playUnsaved(tablet: HeardTablet, random: Random, words: string): Promise<string[]> {
  const { page } = tablet;
  const before = tablet.heard(page).acknowledged;
  await playOn(tablet, page, random, 1);
  await tablet.until(page, ({ said }) => said.at(-1)?.startsWith(words) ?? false, `“${words}”`);
  await playOn(tablet, page, random, 6);
  return tablet.heard(page).acknowledged > before ? ["called saved what could not be"] : [];
}

/** A profile in which somebody has told the browser to let no site keep anything. */
function profileWithout(
  storage: boolean,
  profile = mkdtempSync(join(tmpdir(), "have-a-go-tablet-")),
): string {
  mkdirSync(join(profile, "Default"), { recursive: true });
  const cookies = storage ? 1 : 2;
  const settings = { profile: { default_content_setting_values: { cookies } } };
  writeFileSync(join(profile, "Default", "Preferences"), JSON.stringify(settings));
  return profile;
}

/** Refused: the browser's own setting lets no site keep anything. */
export const refused: Kind = async (url, random) => {
  const tablet = await openHeard({ url, worker: false, profile: profileWithout(false) });
  try {
    const { page } = tablet;
    await page.getByRole("heading", { name: "This window can't save" }).waitFor();
    await openLesson(page, url);
    const wrong = await playUnsaved(tablet, random, "Not saved: this browser keeps nothing");
    return { lost: 0, wrong: [...wrong, ...tablet.problems] };
  } finally {
    await tablet.close();
  }
};

/** Closed under us: another window begins to change the database, and thinks better of it. */
export const closed: Kind = (url, random) =>
  onTablet(url, random, async (tablet) => {
    const { page } = tablet;
    const other = await strangersWindow(tablet, url);
    for (let times = 0; times < 3; times++) {
      const changing = other.evaluate(
        () =>
          new Promise<void>((resolve) => {
            const opening = indexedDB.open("have-a-go", 1000);
            opening.onupgradeneeded = () => opening.transaction?.abort();
            opening.onerror = () => resolve();
          }),
      );
      await playOn(tablet, page, random, 3);
      await changing;
    }
    await playOn(tablet, page, random, 3);
    await allSaved(tablet, page);
    return heldAgainst(await keptBy(page), tablet.heard(page));
  });

/** A database that never answers: another window holds on to all of it, and lets go in the end. */
export const silent: Kind = (url, random) =>
  onTablet(url, random, async (tablet) => {
    const { page } = tablet;
    const other = await strangersWindow(tablet, url);
    await other.evaluate(
      () =>
        new Promise<void>((held) => {
          const opening = indexedDB.open("have-a-go");
          opening.onsuccess = () => {
            const db = opening.result;
            const tx = db.transaction([...db.objectStoreNames], "readwrite");
            const hold = () => {
              if ("letGo" in window) db.close();
              else tx.objectStore("facts").count().onsuccess = hold;
              held();
            };
            hold();
          };
        }),
    );
    const wrong = await playUnsaved(tablet, random, "Not saved yet: the tablet is slow to answer");
    // Somebody who opens it just now is not kept waiting either.
    const third = await tablet.another();
    await openLesson(third, url);
    await third.close();
    await other.evaluate(() => Object.assign(window, { letGo: true }));
    await allSaved(tablet, page);
    const { lost, wrong: amiss } = heldAgainst(await keptBy(page), tablet.heard(page));
    return { lost, wrong: [...wrong, ...amiss] };
  });

/** A newer version's database: a newer Have a Go in another window takes the record over. */
export const newer: Kind = (url, random) =>
  onTablet(url, random, async (tablet) => {
    const { page } = tablet;
    const before = { ...tablet.heard(page), done: [...tablet.heard(page).done] };
    const other = await strangersWindow(tablet, url);
    const taken = await other.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const opening = indexedDB.open("have-a-go", 2);
          opening.onblocked = () => resolve("it had to wait for this one");
          opening.onupgradeneeded = () => opening.result.createObjectStore("stars");
          opening.onsuccess = () => {
            opening.result.close();
            resolve("");
          };
        }),
    );
    const wrong = taken ? [`a newer version could not take the record over: ${taken}`] : [];
    wrong.push(...(await playUnsaved(tablet, random, "Not saved: a newer Have a Go")));
    const left = await whereIs(page);
    const kept = heldAgainst(await keptBy(page), before);
    await page.evaluate(() => window.location.assign("#/"));
    await page.getByRole("heading", { name: "This is an older Have a Go" }).waitFor();
    await openLesson(page, url);
    if ((await whereIs(page)) !== left) wrong.push("the lesson moved while it was not saved");
    return { lost: kept.lost, wrong: [...wrong, ...kept.wrong] };
  });
