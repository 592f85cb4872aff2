import type { Page } from "playwright-core";
import { type Host, openHost } from "../../browser/harness/host.ts";
import { kept, lineIsBack, notOurs } from "../../browser/harness/kept.ts";
import { openReadyTablet } from "../../browser/harness/ready-tablet.ts";
import type { Tablet } from "../../browser/harness/tablet.ts";
import { tap } from "../../browser/harness/tap.ts";
import { anotherVersion } from "../../browser/harness/versions.ts";
import { defineFault, type Tools } from "../fault.ts";

const what = ["cache_storage", "indexeddb", "service_workers"] as const;
const where = ["at home", "in a lesson", "while closed"] as const;
const line = ["with internet", "without internet", "with a newer version on the host"] as const;

/** What was thrown away, where the learner was, and how the line is. */
interface Case {
  gone: (typeof what)[number];
  at: (typeof where)[number];
  line: (typeof line)[number];
}

const cases: Case[] = what.flatMap((gone) =>
  where.flatMap((at) => line.map((how) => ({ gone, at, line: how }))),
);

/** How long something may be waited for that comes at once where nothing else keeps this computer busy, in ms. */
const patience = 30_000;

const heading = (page: Page) => page.getByRole("heading", { level: 1, name: "Have a Go" });
const tidied = (page: Page) =>
  page.getByRole("heading", { name: "The browser has tidied away some of Have a Go" });
const lesson = "#/lesson/video-meetings/press-everything";

/** What is said, noted as it is said: it may come and go while nobody looks. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard = new Set<string>();
    const note = () => {
      for (const { textContent } of document.querySelectorAll(".notice h2"))
        if (textContent) heard.add(textContent);
    };
    new MutationObserver(note).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    Object.assign(window, { heard });
  });
  return () => page.evaluate(() => [...((window as unknown as { heard?: Set<string> }).heard ?? [])]);
}

/** The learner comes back to the page. */
const comeBack = (page: Page) => page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));

/** The app's own files that are kept, by address. */
const inHouse = async (page: Page): Promise<string[]> => (await kept(page)).map(({ url }) => url);

/** What is not back of all that was there, in words; null when everything is, and the worker at work. */
async function stillMissing(page: Page, now: string[], before: string[]): Promise<string | null> {
  const atWork = await page.evaluate(
    async () => (await navigator.serviceWorker.getRegistration())?.active?.state === "activated",
  );
  if (!atWork) return `the worker is not back, and ${now.length} of ${before.length} files are`;
  if (now.length >= before.length) return null;
  const first = before.filter((url) => !now.includes(url)).slice(0, 3);
  return `${now.length} of ${before.length} files are back, and not ${first.join(", ")}`;
}

/**
 * Looks at what is kept from a page of its own: one whose caches were thrown away under it may get no answer from Chromium (156) ever
 * after, and waits for ever.
 */
async function beside<Found>(tablet: Tablet, look: (page: Page) => Promise<Found>): Promise<Found> {
  const page = await tablet.another();
  try {
    await page.goto(`${tablet.url}worker.js`);
    return await look(page);
  } finally {
    await page.close();
  }
}

/** Everything of the app comes back, with no pause of 20 s in it: as much as there was, and nothing that is not ours. */
async function allBack(page: Page, folders: string[], before: string[]): Promise<string | null> {
  let now = await inHouse(page);
  let missing = await stillMissing(page, now, before);
  let moved = performance.now();
  while (missing && performance.now() < moved + 20_000) {
    await page.waitForTimeout(250);
    const then = now;
    now = await inHouse(page);
    if (now.length !== then.length) moved = performance.now();
    missing = await stillMissing(page, now, before);
  }
  if (missing) return missing;
  const strange = await notOurs(page, folders);
  return strange.length > 0 ? `kept, and not ours: ${strange.join(", ")}` : null;
}

/** On a tablet on which all is ready, once one answer is given, throws something away, and says what did not hold. */
async function round(tablet: Tablet, host: Host, one: Case, app: string, next: string): Promise<string[]> {
  const { page, url } = tablet;
  const wrong: string[] = [];
  const said = (sentence: string) => wrong.push(`${one.gone} gone ${one.at}, ${one.line}: ${sentence}`);
  await tap(page.getByRole("button", { name: "Good" }));
  const before = await beside(tablet, inHouse);
  if (one.at === "in a lesson") await page.goto(`${url}${lesson}`);
  if (one.at === "in a lesson")
    await page.getByRole("heading", { name: "Press everything" }).first().waitFor();
  if (one.at === "while closed") await page.goto("about:blank");
  else await page.evaluate(() => Object.assign(window, { marked: true }));

  await tablet.forget(one.gone);
  if (one.line === "without internet") await host.stop();
  if (one.line === "with a newer version on the host") host.put(next);

  if (one.at === "while closed") {
    // Where there is nothing left of us to answer, the browser says in its own words that there is no internet.
    const came = await page.goto(url).then(
      () => true,
      () => false,
    );
    if (!came && one.gone === "service_workers" && one.line === "without internet") {
      await page.waitForURL(/^chrome-error:/);
      await host.start();
      await page.goto(url);
    } else if (!came) said("the app does not answer");
  } else if (one.at === "in a lesson") {
    if (!(await page.evaluate(() => "marked" in window))) said("it was loaded anew, and nobody had asked");
    await page.goto(`${url}#/`);
  }

  const without = one.line === "without internet" && one.gone === "cache_storage";
  if (without && one.at === "while closed") {
    // The worker is left, and nothing else: it says so.
    await page
      .getByText("tidied away the parts of Have a Go")
      .waitFor({ timeout: patience })
      .catch(() => said("nothing says what is missing"));
    await host.start();
    await page.getByRole("link", { name: "Try again" }).click();
  }
  const opens = await heading(page)
    .waitFor({ timeout: patience })
    .then(
      () => true,
      () => false,
    );
  if (!opens) {
    said("the house does not open");
    await host.start();
    return wrong;
  }
  const heard = await listen(page);
  await comeBack(page);
  if (without && one.at !== "while closed") {
    await tidied(page)
      .waitFor({ timeout: patience })
      .catch(async () =>
        said(`home does not say that something is missing, but ${(await heard()).join(", ") || "nothing"}`),
      );
  }
  await host.start();
  await lineIsBack(page);
  if (one.line === "with a newer version on the host" && one.gone !== "indexeddb") {
    await newer(page, said);
    const missing = await beside(tablet, (page) => allBack(page, [next, app], before));
    if (missing) said(missing);
  } else {
    const missing = await beside(tablet, (page) => allBack(page, [app, next], before));
    if (missing) said(missing);
    if (
      one.gone === "cache_storage" &&
      !without &&
      !(await heard()).some((words) => /tidied away/.test(words))
    )
      said(`home does not say what has happened, but ${(await heard()).join(", ") || "nothing"}`);
  }
  await host.stop();
  await page
    .reload()
    .then(() => heading(page).waitFor({ timeout: patience }))
    .catch(() => said("in the end it does not open without internet"));
  await host.start();
  return wrong;
}

/** Where a page names its code, if that is the newer version's. */
const ofNext = (page: Page) => page.locator("#app-code[href*='-v1-']");

/** The host has nothing of this version any more: the newer one is here already, or it is offered. */
async function newer(page: Page, said: (sentence: string) => void): Promise<void> {
  if ((await ofNext(page).count()) > 0) return;
  const offer = page.getByRole("button", { name: "Get it now" });
  await comeBack(page);
  const offered = await offer.waitFor({ timeout: patience }).then(
    () => true,
    () => false,
  );
  if (!offered) return said("the newer version is not offered");
  await tap(offer);
  await ofNext(page).waitFor({ state: "attached" });
  await heading(page).waitFor();
}

async function run(rounds: number, { app, random, say }: Tools) {
  const next = anotherVersion(app, "v1");
  const host = await openHost(app);
  const wrong: string[] = [];
  // Each of them once before any of them twice, in an order of chance.
  let left: Case[] = [];
  try {
    for (let done = 0; done < rounds; done++) {
      if (left.length === 0) left = [...cases];
      const [one] = left.splice(Math.floor(random() * left.length), 1);
      if (!one) break;
      // A browser that has thrown everything away while it was open may never keep anything again (Chromium 156): each has its own.
      host.put(app);
      const tablet = await openReadyTablet(host, app);
      const found = await round(tablet, host, one, app, next.folder).finally(tablet.close);
      for (const sentence of found) say(sentence);
      wrong.push(...found, ...tablet.problems);
      if (done % 9 === 8) say(`${done + 1} of ${rounds}, ${wrong.length} did not hold`);
    }
    return {
      rounds,
      lost: 0,
      wrong,
      note: `${cases.length} ways: what is gone, where the learner was, how the line is`,
    };
  } finally {
    await host.stop();
    next.remove();
  }
}

export default defineFault({
  name: "evict",
  fault: "the browser evicts caches but not the database, or the other way round, or forgets the worker",
  holds: "recovers, and says so",
  rounds: { short: 2, long: 54 },
  run,
});
