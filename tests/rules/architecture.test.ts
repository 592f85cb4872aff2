import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { parseSync } from "vite";
import { describe, expect, test } from "vitest";

/** Every source file below a folder, its path from the project's top. */
function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : [path];
  });
}

const code = files("src").filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path));
/** A stand-in that tests play with: no part of the app. */
const isPretend = (path: string) => /^pretend(-[^/]*)?\.tsx?$/.test(path.split("/").at(-1) ?? "");

const textOf = (path: string) => readFileSync(path, "utf8");

/** A text without comments, so that a sentence about a thing is not taken for its use. */
const bare = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[^:"'`])\/\/.*$/gm, "$1");

const ours = (path: string, found: Iterable<RegExpMatchArray>) =>
  [...found].map(([, to]) => normalize(join(dirname(path), to ?? "")));

/** What a file imports of the project's own, now or later: paths from the top. */
const imports = (path: string) =>
  ours(path, bare(textOf(path)).matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g));

/** What a file needs before it can run: all that it imports but for what it brings later. */
const importsAtOnce = (path: string) =>
  ours(path, bare(textOf(path)).matchAll(/(?:from|import)\s*"(\.[^"]+)"/g));

/** The part of the design that a file belongs to: a folder under `src/`, or a file of its own (`app`, `main`, `route`). */
const part = (path: string) => (path.split("/")[1] ?? "").replace(/\.tsx?$|\.css$/, "");

const screens = ["house", "player", "helper"];
const services = ["library", "progress", "voice", "offline", "ui"];

/** Which parts each part may import, downwards only. */
const mayImport: Record<string, string[]> = {
  main: ["app", "route", "screens", "settled", ...screens, "games", "lesson", ...services],
  app: ["route", "screens", ...screens, "games", "lesson", ...services],
  screens: ["route", ...screens],
  "first-screen": ["house", ...services],
  // Shows all there is to whoever makes the app, and is no part of what is built.
  gallery: ["app", "first-screen", ...screens, "games", "lesson", ...services],
  route: [],
  ...Object.fromEntries(
    screens.map((screen) => [screen, ["route", "settled", "games", "lesson", ...services]]),
  ),
  games: ["lesson", "ui", "voice"],
  library: ["lesson"],
  progress: ["lesson", "settled", "trusted-script"],
  offline: ["settled", "trusted-script"],
  settled: [],
  "trusted-script": [],
  voice: ["lesson", "ui"],
  ui: ["lesson", "settled", "voice"],
  lesson: [],
};

describe("dependencies point downwards", () => {
  test.each(code)("%s", (path) => {
    const own = part(path);
    const allowed = mayImport[own];
    expect(allowed, `${path} is in no part that the design knows`).toBeDefined();
    for (const to of imports(path)) {
      if (part(to) !== own) expect(allowed, `${path} imports ${to}`).toContain(part(to));
    }
  });
});

test("what only pretends is for tests: nothing in the app imports it", () => {
  for (const path of code.filter((each) => !isPretend(each))) {
    expect(imports(path).filter(isPretend), path).toEqual([]);
  }
});

test("a game knows no other game", () => {
  for (const path of code.filter((each) => /^src\/games\/[^/]+\//.test(each))) {
    const own = path.split("/")[2];
    for (const to of imports(path).filter((each) => /^src\/games\/[^/]+\//.test(each))) {
      expect(to.split("/")[2], `${path} imports ${to}`).toBe(own);
    }
  }
});

/** The code of a file without the names of fields, in the database and in messages, some of which are called as a game is. */
const withoutFields = (path: string) => bare(textOf(path)).replace(/keyPath: "\w+"|"\w+" in\b/g, "");

test("nothing outside a game's folder names the game", () => {
  const kinds = readdirSync("src/games", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const path of code.filter((each) => !each.startsWith("src/games/") && !isPretend(each))) {
    for (const { name } of kinds) {
      expect(withoutFields(path), `${path} names the game “${name}”`).not.toMatch(
        new RegExp(`["'\`/]${name}["'\`/]`),
      );
    }
  }
});

/** No file imports itself by way of others: someone reading one file can stop somewhere. */
test("no imports go round in a circle", () => {
  const done = new Set<string>();
  const visit = (path: string, way: string[]) => {
    if (way.includes(path))
      throw new Error(`A circle of imports: ${[...way.slice(way.indexOf(path)), path].join(" → ")}`);
    if (done.has(path) || !code.includes(path)) return;
    for (const to of importsAtOnce(path)) visit(to, [...way, path]);
    done.add(path);
  };
  for (const path of code) visit(path, []);
});

/** Where in a tree of code something is drawn outside of every function. */
function drawnOnce(node: unknown): boolean {
  if (Array.isArray(node)) return node.some(drawnOnce);
  if (typeof node !== "object" || node === null) return false;
  const type = "type" in node ? String(node.type) : "";
  if (/Function/.test(type)) return false;
  return /^JSX(Element|Fragment)$/.test(type) || Object.values(node).some(drawnOnce);
}

/** What is drawn once and kept holds on to the whole screen that it was last a part of: 2,000 elements after five lessons. */
test("nothing is drawn once and kept: each drawing is made when it is drawn", () => {
  for (const path of code.filter((each) => each.endsWith(".tsx"))) {
    expect(drawnOnce(parseSync(path, textOf(path)).program), path).toBe(false);
  }
  expect(drawnOnce(parseSync("a.tsx", "const drawings = { cup: <path /> };").program)).toBe(true);
});

/** Things with a will of their own are each named in one place, so that everything else can be tested without them. */
const named: Record<string, { pattern: RegExp; where: RegExp }> = {
  chance: {
    pattern: /Math\.random|crypto\.(getRandomValues|randomUUID)/,
    where: /^src\/progress\/clock-and-chance\.ts$/,
  },
  "the clock": {
    pattern: /Date\.now|new Date\(|performance\.now/,
    where: /^src\/progress\/clock-and-chance\.ts$/,
  },
  localStorage: { pattern: /\b(localStorage|sessionStorage)\b/, where: /^$/ },
  IndexedDB: { pattern: /\bindexedDB\b|from "idb"/, where: /^src\/progress\// },
  fetch: { pattern: /\bfetch\b\s*[(=,)]/, where: /^src\/(library\/|offline\/(worker\/|awake\.ts$))/ },
  "the service worker": { pattern: /serviceWorker|workbox/, where: /^src\/(offline\/|settled\.ts$)/ },
  speech: { pattern: /speechSynthesis|SpeechSynthesis/, where: /^src\/voice\// },
  "HTML from a string": {
    pattern: /innerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/,
    where: /^$/,
  },
  "a type thrown away": { pattern: /\bas any\b|@ts-ignore|@ts-expect-error/, where: /^$/ },
  eval: { pattern: /\beval\(|new Function\(/, where: /^$/ },
};

describe("named in one place only", () => {
  test.each(Object.entries(named))("%s", (_name, { pattern, where }) => {
    const strangers = code.filter((path) => !where.test(path) && pattern.test(bare(textOf(path))));
    expect(strangers).toEqual([]);
  });

  test("and the patterns would find them", () => {
    expect("const a = Math.random();").toMatch(named.chance?.pattern ?? /^$/);
    expect("await fetch(url)").toMatch(named.fetch?.pattern ?? /^$/);
    expect('import { openDB } from "idb";').toMatch(named.IndexedDB?.pattern ?? /^$/);
  });
});

test("the rules of lessons and games have no DOM, no clock and no schema library at run time", () => {
  const pure = code.filter((path) =>
    /^src\/(lesson\/(?!schema|fields)|games\/[^/]+\/(parts\/[^/]+\/rules|rules|words|round|names|styles))/.test(
      path,
    ),
  );
  expect(pure.length).toBeGreaterThan(10);
  for (const path of pure) {
    expect(bare(textOf(path)), path).not.toMatch(
      /\b(document|window|navigator|setTimeout|from "preact|(?<!type )\* as v from "valibot")\b/,
    );
  }
});

test("files are small, and named like what they hold", () => {
  for (const path of [...files("src"), ...files("tools")].filter((each) => /\.(tsx?|css|mjs)$/.test(each))) {
    expect(textOf(path).split("\n").length, `${path} has two jobs`).toBeLessThanOrEqual(251);
    const name = path.split("/").at(-1) ?? "";
    expect(name, path).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*(\.(test|config|base|d))?\.(tsx?|css|mjs)$/);
    expect(name, path).not.toMatch(/^(utils?|helpers?|common|misc)\.(?!test\.)/);
  }
});

test("styles know no left or right, so that they turn round with the language", () => {
  const physical =
    /^\s*(margin|padding|border)-(left|right)\b|^\s*(left|right):|text-align:\s*(left|right)|float:\s*(left|right)/m;
  for (const path of files("src").filter((each) => each.endsWith(".css"))) {
    expect(physical.exec(textOf(path))?.[0], path).toBeUndefined();
  }
});

test("no text is smaller than 20 pixels", () => {
  for (const path of files("src").filter((each) => each.endsWith(".css"))) {
    for (const [whole, size, unit] of textOf(path).matchAll(/font(?:-size)?:[^;]*?([\d.]+)(rem|px|em)\b/g)) {
      const px = Number(size) * (unit === "px" ? 1 : unit === "rem" ? 16 : 20);
      expect(px, `${path}: ${whole}`).toBeGreaterThanOrEqual(20);
    }
  }
});
