import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Kept, type Needs, takeOver, tidy, tidyWaiting } from "./versions.ts";

const at = (path: string) => `https://have-a-go.test${path}`;

let kept: Map<string, Map<string, string>>;
let pages: string[];
let registration: { installing: object | null; waiting: object | null; active: { state: string } | null };

beforeEach(() => {
  kept = new Map();
  pages = [];
  registration = { installing: null, waiting: null, active: { state: "activated" } };
  const open = async (name: string) => {
    const inside = kept.get(name) ?? new Map<string, string>();
    kept.set(name, inside);
    const match = async (url: string) => (inside.has(url) ? new Response(inside.get(url)) : undefined);
    const put = async (url: string, answer: Response) => void inside.set(url, await answer.text());
    return { match, put, delete: async (url: string) => inside.delete(url) };
  };
  const match = async (url: string) => {
    for (const inside of kept.values()) if (inside.has(url)) return new Response(inside.get(url));
    return undefined;
  };
  vi.stubGlobal("caches", { open, match });
  vi.stubGlobal("self", {
    location: { href: at("/worker.js") },
    registration,
    clients: { matchAll: async () => pages.map((id) => ({ id })) },
  });
});
afterEach(() => vi.unstubAllGlobals());

/** What a version of the app needs: one file that all share, one of its own, and a list that names one lesson. */
function version(name: string): Needs {
  return {
    id: name,
    files: [at("/assets/shared.js"), at(`/assets/${name}.js`)],
    lists: [at(`/content/en/list-${name}.json`)],
  };
}

function bring(name: string): void {
  const app = kept.get("app") ?? new Map();
  const lessons = kept.get("lessons-en") ?? new Map();
  for (const url of version(name).files) app.set(url, "code");
  lessons.set(at(`/content/en/list-${name}.json`), JSON.stringify([{ url: `/content/en/dog-${name}.json` }]));
  lessons.set(at(`/content/en/dog-${name}.json`), "{}");
  kept.set("app", app);
  kept.set("lessons-en", lessons);
}

/** What is kept, by its names alone: `one`, `dog-one`, `list-one`, `shared`. */
const names = () =>
  ["app", "lessons-en"]
    .flatMap((cache) => [...(kept.get(cache) ?? new Map()).keys()])
    .map((url) => /([^/]+)\.\w+$/.exec(url)?.[1] ?? url)
    .sort();

const straysBeside = (name: string) => async (): Promise<Kept[]> => {
  const own = new Set([...version(name).files, ...version(name).lists, at(`/content/en/dog-${name}.json`)]);
  return ["app", "lessons-en"].flatMap((cache) =>
    [...(kept.get(cache) ?? new Map()).keys()].filter((url) => !own.has(url)).map((url) => ({ cache, url })),
  );
};

const all = (...versions: string[]) =>
  [...versions.flatMap((one) => [one, `dog-${one}`, `list-${one}`]), "shared"].sort();

async function inUse(name: string): Promise<void> {
  bring(name);
  await takeOver(version(name), straysBeside(name));
}

test("with no page open, nothing of the version before is left", async () => {
  await inUse("one");
  await inUse("two");
  expect(names()).toEqual(all("two"));
});

test("a page that is open keeps all of its version, until it is closed", async () => {
  await inUse("one");
  pages = ["playing"];
  await inUse("two");
  expect(names()).toEqual(all("one", "two"));
  pages = ["another"];
  await tidy(version("two"), straysBeside("two"));
  expect(names()).toEqual(all("two"));
});

test("of ten versions that one window takes, another window keeps its own alone", async () => {
  await inUse("one");
  pages = ["playing", "taking-0"];
  for (const [at, name] of ["two", "three", "four", "five"].entries()) {
    await inUse(name);
    pages = ["playing", `taking-${at + 1}`];
    await tidy(version(name), straysBeside(name));
    expect(names()).toEqual(all("one", name));
  }
});

test("a worker that was just replaced says nothing over its successor's head", async () => {
  await inUse("one");
  await inUse("two");
  // It was asked before, and comes to it after.
  await tidy(version("one"), async () => []);
  pages = ["playing"];
  await inUse("three");
  expect(names()).toEqual(all("two", "three"));
});

test("what nobody took is gone when the next one waits", async () => {
  await inUse("one");
  pages = ["playing"];
  for (const name of ["two", "three"]) {
    bring(name);
    await tidyWaiting(straysBeside(name));
    expect(names()).toEqual(all("one", name));
  }
});

test("what a closed window needed is gone, though another version waits", async () => {
  await inUse("one");
  pages = ["playing"];
  await inUse("two");
  pages = [];
  bring("three");
  registration.waiting = {};
  await tidyWaiting(straysBeside("three"));
  expect(names()).toEqual(all("two", "three"));
});

test("while another version is coming or waiting, nothing is thrown away that may be its", async () => {
  await inUse("one");
  bring("two");
  registration.waiting = {};
  await tidy(version("one"), straysBeside("one"));
  expect(names()).toEqual(all("one", "two"));
  Object.assign(registration, { waiting: null, installing: {} });
  bring("three");
  await takeOver(version("two"), straysBeside("two"));
  await tidyWaiting(straysBeside("two"));
  expect(names()).toEqual(all("one", "two", "three"));
});
