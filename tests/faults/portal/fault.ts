import { readFileSync } from "node:fs";
import { join } from "node:path";
import { withWorker } from "../../browser/harness/built.ts";
import { type Host, openHost } from "../../browser/harness/host.ts";
import { kept, lineIsBack, notOurs, ready } from "../../browser/harness/kept.ts";
import { openTablet, type Tablet } from "../../browser/harness/tablet.ts";
import type { MadeApp } from "../../browser/harness/versions.ts";
import { defineFault, type Tools } from "../fault.ts";
import { type BadDay, badDays } from "./bad-days.ts";
import { firstPage } from "./first-page.ts";

const inHouse = /^\/(assets|content|icons|index\.html)/;
const opened = { timeout: 60_000 };

/** A file of the first download, and what it weighs on the way. */
interface Coming {
  path: string;
  bytes: number;
}

/** A tablet that has never seen the app, on a page of the host's that is none of it. */
const newTablet = (host: Host) => openTablet({ url: `${host.url}manifest.webmanifest` });

/** Opens the app as on the first day. */
async function firstDay({ page }: Tablet, host: Host): Promise<void> {
  host.answered.length = 0;
  await page.goto(host.url);
}

/** What the worker asks the host for on the first day, in order: what the page has brought already is not asked for twice. */
async function download(tablet: Tablet, host: Host): Promise<Coming[]> {
  await firstDay(tablet, host);
  await ready(tablet.page);
  const begun = host.answered.findIndex(({ path }) => path === "/worker.js");
  return host.answered.slice(begun + 1).filter(({ path }) => inHouse.test(path));
}

/** Where the n-th of so many breaks is, when they stand at even distances over all bytes of the download. */
function place(files: Coming[], n: number, of: number): { path: string; after: number } {
  const total = files.reduce((sum, { bytes }) => sum + bytes + 1, 0);
  let left = Math.floor((total * n) / of);
  for (const { path, bytes } of files) {
    if (left <= bytes) return { path, after: left };
    left -= bytes + 1;
  }
  return { path: files.at(-1)?.path ?? "", after: 0 };
}

/** What did not hold when the download went wrong like this, at this file. */
async function round(
  tablet: Tablet,
  host: Host,
  folder: string,
  day: BadDay,
  at: { path: string; after: number },
) {
  const { page } = tablet;
  const wrong: string[] = [];
  let begun = false;
  let hit = false;
  let target = at.path;
  const where = () => `${day.name} at byte ${at.after} of ${target || at.path}`;
  const { weather, gone } = day.at(at.after);
  host.weather = (path) => {
    begun ||= path === "/worker.js";
    if (!begun) {
      // The second record's code comes to the page when it is calm, which may be before the worker: then nobody asks for it again.
      if (path === at.path) target = "";
      return "files";
    }
    if (hit && gone) return "cut";
    if (!target && inHouse.test(path)) target = path;
    if (path !== target) return "files";
    hit = true;
    return weather;
  };
  await firstDay(tablet, host);
  await page
    .getByRole("heading", { name: day.words })
    .waitFor(opened)
    .catch(() => wrong.push(`${where()}: home does not say “${day.words}”`));
  const strange = await notOurs(page, [folder]);
  if (strange.length > 0) wrong.push(`${where()}: kept though it is not ours: ${strange.join(", ")}`);

  const before = (await kept(page)).map(({ url }) => new URL(url).pathname);
  host.answered.length = 0;
  host.weather = () => "files";
  await lineIsBack(page);
  await ready(page).catch(() => wrong.push(`${where()}: it is not ready once the line is back`));
  const asked = host.answered.map(({ path }) => path).filter((path) => inHouse.test(path));
  const again = asked.filter((path, nth) => before.includes(path) || asked.indexOf(path) !== nth);
  if (again.length > 0) wrong.push(`${where()}: brought again though it was here: ${again.join(", ")}`);
  const stranger = await notOurs(page, [folder]);
  if (stranger.length > 0) wrong.push(`${where()}: in the end, not ours: ${stranger.join(", ")}`);
  return wrong;
}

/** Ends the worker when the n-th of its files is asked for. */
async function endedWorker(tablet: Tablet, host: Host, path: string): Promise<string[]> {
  const { page } = tablet;
  let begun = false;
  let ended = false;
  const end = new Promise<void>((done) => {
    host.weather = (asked) => {
      begun ||= asked === "/worker.js";
      if (begun && asked === path && !ended) {
        ended = true;
        void tablet.endWorker().then(done);
      }
      return "files";
    };
  });
  await firstDay(tablet, host);
  await Promise.race([end, ready(page)]);
  const before = (await kept(page)).map(({ url }) => new URL(url).pathname);
  host.answered.length = 0;
  host.weather = () => "files";
  // As when the tablet is woken: the page itself would ask after a minute.
  await lineIsBack(page);
  const wrong: string[] = [];
  await ready(page).catch(() => wrong.push(`worker ended at ${path}: it never becomes ready`));
  const again = host.answered.filter((one) => inHouse.test(one.path) && before.includes(one.path));
  if (again.length > 0)
    wrong.push(`worker ended at ${path}: brought again: ${again.map((one) => one.path).join(", ")}`);
  return wrong;
}

/** A minute is what a file may take; here nobody waits for it, though a busy computer may need some seconds. Without the guard there is nothing to shorten. */
function withoutPatience(app: string): MadeApp {
  const patience = /\b6e4\b/;
  if (!patience.test(readFileSync(join(app, "worker.js"), "utf8"))) return { folder: app, remove() {} };
  return withWorker(app, (code) => code.replace(patience, "8e3"));
}

async function run(rounds: number, { app, random, say }: Tools) {
  const made = withoutPatience(app);
  const host = await openHost(made.folder);
  const wrong: string[] = [];
  const times = new Map<string, number>();
  /** Each has a tablet of its own: a browser that was emptied while it was open may never keep anything again (Chromium 156). */
  const onNewTablet = async <Found>(look: (tablet: Tablet) => Promise<Found>): Promise<Found> => {
    const tablet = await newTablet(host);
    try {
      return await look(tablet);
    } finally {
      await tablet.close();
      wrong.push(...tablet.problems);
    }
  };
  try {
    const files = await onNewTablet((tablet) => download(tablet, host));
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    const resets = Math.ceil(
      (rounds * badDays.filter(({ name }) => name === "reset").length) / (badDays.length + 2),
    );
    let resetsDone = 0;
    let said = 0;
    for (let done = 0; done < rounds; done++) {
      const day = badDays[done % (badDays.length + 2)];
      const file = files[Math.floor(random() * files.length)] ?? { path: "/index.html", bytes: 1 };
      const after = Math.floor(random() * Math.max(file.bytes - 1, 1));
      const found = await onNewTablet((tablet) => {
        if (!day && done % 2 === 0) return endedWorker(tablet, host, file.path);
        if (!day) return firstPage(tablet, host, random);
        const at = day.name === "reset" ? place(files, resetsDone++, resets) : { path: file.path, after };
        return round(tablet, host, made.folder, day, at);
      });
      wrong.push(...found);
      const name = day?.name ?? (done % 2 === 0 ? "worker ended" : "first page");
      times.set(name, (times.get(name) ?? 0) + 1);
      if (done % 10 === 9) say(`${done + 1} of ${rounds}, ${wrong.length} did not hold`);
      for (const sentence of wrong.slice(said)) say(sentence);
      said = wrong.length;
    }
    await onNewTablet(async (tablet) => {
      await firstDay(tablet, host);
      await ready(tablet.page);
      await host.stop();
      await tablet.page.reload();
      await tablet.page.getByRole("heading", { level: 1, name: "Have a Go" }).waitFor();
    });
    const note = `a first download of ${Math.round(bytes / 1000)} kB in ${files.length} files; ${[...times].map(([name, n]) => `${name}: ${n}`).join("; ")}`;
    return { rounds, lost: 0, wrong, note };
  } finally {
    await host.stop();
    made.remove();
  }
}

export default defineFault({
  name: "portal",
  fault:
    "a Wi-Fi's login page, a proxy that truncates, 404, 500, a slow drip, a reset at every byte in steps, the worker ended",
  holds: "refused, retried, resumed; never kept; the words say what to do",
  rounds: { short: 2, long: 120 },
  guards: [
    // Of every file, those among them that the worker finds in a list of lessons.
    {
      name: "integrity",
      file: "worker.js",
      from: /integrity:\w+\.integrity,(?=signal:)/,
      to: "",
      rounds: 12,
    },
    { name: "deadline", file: "worker.js", from: /\b6e4\b/, to: "9e9", rounds: 12 },
  ],
  run,
});
