import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { cacheWitness } from "./witness.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const mark = { database: "one", count: 3 };

test("what was seen is said again", async () => {
  const there = new Map<string, Response>();
  const cache = {
    match: async (url: string) => there.get(url)?.clone(),
    put: async (url: string, row: Response) => void there.set(url, row),
  };
  vi.stubGlobal("caches", { open: async () => cache });
  expect(await cacheWitness.seen()).toBeNull();
  await cacheWitness.see(mark);
  expect(await cacheWitness.seen()).toMatchObject(mark);
});

test.each([
  ["can't be had", () => Promise.reject(new DOMException("no"))],
  ["never answer", () => new Promise(() => {})],
])("where a browser's caches %s, nothing was seen, and nobody waits for it for long", async (_how, open) => {
  vi.stubGlobal("caches", { open });
  const heard: unknown[] = [];
  cacheWitness.seen().then((seen) => heard.push(seen));
  cacheWitness.see(mark).then((seen) => heard.push(seen));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(heard).toEqual([null, undefined]);
});

test("a browser without caches has seen nothing", async () => {
  vi.stubGlobal("caches", undefined);
  await cacheWitness.see(mark);
  expect(await cacheWitness.seen()).toBeNull();
});
