import type { Page } from "playwright-core";
import { type Host, openHost } from "../../browser/harness/host.ts";
import { lineIsBack, notOurs } from "../../browser/harness/kept.ts";
import { openReadyTablet } from "../../browser/harness/ready-tablet.ts";
import type { Tablet } from "../../browser/harness/tablet.ts";
import { tap } from "../../browser/harness/tap.ts";
import { comeBack, keptVersions, mark, marked, missingParts, versionOf } from "./parts.ts";

const places = [
  "#/",
  "#/lesson/video-meetings/press-everything",
  "#/lesson/video-meetings/cats-dogs-or-tea",
  "#/room/video-meetings",
  "#/helping",
];

/** A page that is open, the version that it runs, and whether its learner has said that it may be loaded anew. */
interface Opened {
  page: Page;
  version: string;
}

/** One tablet that lives through one update after another. `wrong` gathers what did not hold. */
export interface Street {
  wrong: string[];
  taken: number;
  /** The next version comes out, at some moment of whatever else is going on. */
  update(version: string): Promise<void>;
  /** The last look: nothing of what is not in use is left, and it opens without internet. */
  end(): Promise<void>;
  close(): Promise<void>;
}

/** Resolves to whether it came true, within a minute: on a busy computer a whole version takes half of one to come. */
async function soon(holds: () => Promise<boolean>, page: Page): Promise<boolean> {
  for (let tries = 0; tries < 120; tries++) {
    if (await holds()) return true;
    await page.waitForTimeout(500);
  }
  return false;
}

const usage = (page: Page): Promise<number> =>
  page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);

export async function openStreet(folders: Map<string, string>, random: () => number): Promise<Street> {
  const folderOf = (version: string) => folders.get(version) ?? "";
  const host: Host = await openHost(folderOf("v0"));
  const tablet: Tablet = await openReadyTablet(host, folderOf("v0"));
  const first: Opened = { page: tablet.page, version: "v0" };
  await mark(first.page);
  const opened: Opened[] = [first];
  const before = await usage(first.page);
  let active = "v0";
  let newest = "v0";

  const perhaps = (chance: number) => random() < chance;
  const anyOf = <One>(list: One[]): One => list[Math.floor(random() * list.length)] as One;

  const street: Street = {
    wrong: [],
    taken: 0,
    async update(version) {
      const say = (what: string) => street.wrong.push(`${version}: ${what}`);
      await secondTab();
      for (const { page } of opened) await page.goto(`${tablet.url}${anyOf(places)}`);
      await comeOut(version);
      newest = version;
      for (const one of opened) await unharmed(one, say);
      if (perhaps(0.6)) await take(say);
      for (const one of opened) await unharmed(one, say);
      await onlyInUse(say);
    },
    async end() {
      const say = (what: string) => street.wrong.push(`at the end: ${what}`);
      for (const { page } of opened.splice(1)) await page.close();
      await take(say);
      await onlyInUse(say);
      const after = await usage(first.page);
      if (after > before * 1.5)
        say(`${Math.round(after / 1000)} kB are kept, and ${Math.round(before / 1000)} kB were`);
      await host.stop();
      await first.page.reload();
      await first.page.getByRole("heading", { level: 1, name: "Have a Go" }).waitFor();
      await mark(first.page);
      await unharmed(first, say);
      street.wrong.push(...tablet.problems);
    },
    async close() {
      await tablet.close();
      await host.stop();
    },
  };

  /** A second window is opened, or shut. */
  async function secondTab(): Promise<void> {
    if (!perhaps(0.4)) return;
    const [, second] = opened;
    if (second) {
      opened.pop();
      return second.page.close();
    }
    const page = await tablet.another();
    await page.goto(tablet.url);
    await page.getByRole("heading", { level: 1, name: "Have a Go" }).waitFor();
    await mark(page);
    opened.push({ page, version: active });
  }

  /** The host has the next version. The line may go and come back, once or in the middle of it, and the worker may be ended. */
  async function comeOut(version: string): Promise<void> {
    const { page } = anyOf(opened);
    if (perhaps(0.3)) {
      await host.stop();
      await comeBack(page);
      await host.start();
    }
    host.put(folderOf(version));
    const trouble = perhaps(0.3) ? "cut" : perhaps(0.3) ? "ended" : "none";
    let left = 1 + Math.floor(random() * 40);
    let happened = false;
    host.weather = () => {
      if (trouble === "none" || --left > 0) return "files";
      if (trouble === "ended" && !happened) void tablet.endWorker();
      happened = true;
      return trouble === "cut" ? "cut" : "files";
    };
    await comeBack(page);
    if (perhaps(0.5)) await arrived(page);
    host.weather = () => "files";
    if (happened) await lineIsBack(page);
  }

  /** Waits for the new version to have come, if it comes. */
  const arrived = (page: Page): Promise<boolean> =>
    soon(() => page.evaluate(async () => (await navigator.serviceWorker.ready).installing === null), page);

  /** The page was not loaded anew, runs its own version, and can have every part of it. */
  async function unharmed(one: Opened, say: (what: string) => void): Promise<void> {
    const { page, version } = one;
    if (!(await marked(page))) say(`a page was loaded anew, and nobody had asked`);
    const runs = await versionOf(page);
    if (runs !== version) say(`a page of ${version} runs ${runs}`);
    const missing = await missingParts(page, folderOf(version));
    if (missing.length > 0)
      say(`a page of ${version}, with ${active} in use, can't have ${missing.slice(0, 5).join(", ")}`);
  }

  /** The newest version is offered at home, and taken there. The other window goes on. */
  async function take(say: (what: string) => void): Promise<void> {
    const one = anyOf(opened);
    // To a page of the newest nothing is offered, and to wait for that would take a minute.
    if (one.version === newest) return;
    const { page } = one;
    await page.goto(`${tablet.url}#/`);
    const offer = page.getByRole("button", { name: "Get it now" });
    const offered = await soon(async () => {
      await comeBack(page);
      return (await offer.count()) > 0;
    }, page);
    if (!offered) return void say(`${newest} is not offered to a page of ${one.version}`);
    const gone = perhaps(0.3);
    if (gone) await host.stop();
    await tap(offer);
    const came = await page
      .waitForFunction(
        () => !("marked" in window) && document.querySelector("#app:not(.before-script) h1") !== null,
      )
      .then(
        () => true,
        () => false,
      );
    if (gone) await host.start();
    if (!came) return void say(`a page of ${one.version} does not come back after “Get it now”`);
    one.version = await versionOf(page);
    active = one.version;
    street.taken += 1;
    await mark(page);
  }

  /** What is kept belongs to a version that a page runs, or to the one that starts next, and is that version's to the byte. */
  async function onlyInUse(say: (what: string) => void): Promise<void> {
    const { page } = opened[0] ?? first;
    const inUse = () => new Set([...opened.map(({ version }) => version), active, newest]);
    const strangers = async () => [...(await keptVersions(page))].filter((version) => !inUse().has(version));
    const clean = await soon(async () => {
      await comeBack(page);
      return (await strangers()).length === 0;
    }, page);
    if (!clean)
      say(
        `of ${(await strangers()).join(", ")} something is kept, and in use are ${[...inUse()].join(", ")}`,
      );
    const strange = await notOurs(page, [...inUse()].map(folderOf));
    if (strange.length > 0) say(`kept, and of no version in use: ${strange.slice(0, 5).join(", ")}`);
  }

  return street;
}
