import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtApp, builtFrom } from "./harness/built.ts";
import { openHost } from "./harness/host.ts";
import { openReadyTablet } from "./harness/ready-tablet.ts";
import { tap } from "./harness/tap.ts";
import { nameHash } from "./harness/versions.ts";

// What one lesson that has changed costs a host and a tablet: that lesson and the lists that name it, nothing else.
const lesson = "lessons/video-meetings/press-everything.json";

let app: string;
let next: Awaited<ReturnType<typeof builtFrom>> | undefined;

beforeAll(async () => {
  app = await builtApp();
  next = await builtFrom((sources) => {
    const file = join(sources, lesson);
    writeFileSync(file, readFileSync(file, "utf8").replace(/"done": "/, '"done": "Well. '));
  });
});
afterAll(() => next?.remove());

/** A name without the hash of what is in it. */
const bare = (path: string): string => path.replace(new RegExp(`-${nameHash}`), "");

/** What a folder holds for browsers, by path. The compressed twins say the same. */
function held(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((path) => !/\.(br|gz)$|(^|\/)\./.test(path));
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), "latin1")]));
}

const inLanguage = (language: string): string[] =>
  ["house", "kept", "kept-video-meetings", "press-everything", "room-video-meetings"].map(
    (name) => `content/${language}/${name}.json`,
  );

test("a lesson that changes leaves everything else in the build as it was, to the byte", () => {
  const before = held(app);
  const changed = [...held(next?.folder ?? "")].filter(([path, text]) => before.get(path) !== text);
  expect(changed.map(([path]) => bare(path)).sort()).toEqual(
    ["404.html", "index.html", "worker.js", ...inLanguage("en"), ...inLanguage("cy")].sort(),
  );
});

test("a lesson that changes costs a tablet that lesson, the lists that name it, the page and the worker", async () => {
  const host = await openHost(app);
  const tablet = await openReadyTablet(host, app);
  try {
    const { page } = tablet;
    host.answered.length = 0;
    host.put(next?.folder ?? "");
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await tap(page.getByRole("button", { name: "Get it now" }));
    await expect.poll(() => page.getByRole("button", { name: "Get it now" }).count()).toBe(0);
    await page.getByRole("heading", { level: 1, name: "Have a Go" }).waitFor();
    // A browser asks for the manifest whenever it likes, and hears that it is as it was.
    const asked = host.answered
      .map(({ path }) => bare(path.slice(1)))
      .filter((path) => path !== "manifest.webmanifest");
    expect([...new Set(asked)].sort()).toEqual(["index.html", "worker.js", ...inLanguage("en")].sort());
    const twice = asked.filter((path, at) => asked.indexOf(path) !== at);
    expect(twice.filter((path) => path !== "worker.js")).toEqual([]);
  } finally {
    await tablet.close();
    await host.stop();
  }
});
