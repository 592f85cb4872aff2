import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type File, NotKept } from "./bring.ts";
import { keep, missing, Waits } from "./keep.ts";

const bringing = vi.hoisted(() => ({ bring: vi.fn<(file: { url: string }) => Promise<Response>>() }));
vi.mock("./bring.ts", async (original) => ({ ...(await original<object>()), ...bringing }));

let there: Set<string>;
let full: boolean;

beforeEach(() => {
  there = new Set();
  full = false;
  bringing.bring.mockReset().mockImplementation(async () => new Response("ours"));
  vi.stubGlobal("self", { location: { href: "https://have-a-go.test/worker.js" } });
  vi.stubGlobal("caches", {
    open: async () => ({
      keys: async () => [...there].map((url) => ({ url })),
      put: async (url: string) => {
        if (full) throw new DOMException("no room", "QuotaExceededError");
        there.add(url);
      },
    }),
  });
});
afterEach(() => vi.unstubAllGlobals());

const waits = async () => false;

const files: File[] = Array.from({ length: 8 }, (_, at) => ({
  url: `/content/${at}.json`,
  integrity: `${at}`,
}));

test("everything is kept, and counted one by one", async () => {
  const each = vi.fn();
  await keep("lessons-en", files, { each, waits });
  expect(each).toHaveBeenCalledTimes(8);
  expect(await missing("lessons-en", files)).toEqual([]);
});

test("what is here is not asked for again", async () => {
  there.add("https://have-a-go.test/content/0.json");
  await keep("lessons-en", files, { each() {}, waits });
  expect(bringing.bring.mock.calls.map(([{ url }]) => url)).not.toContain("/content/0.json");
  expect(bringing.bring).toHaveBeenCalledTimes(7);
});

test("a line that breaks leaves what has come, and stops asking", async () => {
  bringing.bring.mockImplementation(async ({ url }) => {
    if (url === "/content/3.json") throw new NotKept("offline", url);
    return new Response("ours");
  });
  await expect(keep("lessons-en", files, { each() {}, waits })).rejects.toMatchObject({ why: "offline" });
  expect(there.size).toBeGreaterThanOrEqual(3);
  expect(bringing.bring.mock.calls.length).toBeLessThan(8);
});

test("one file that is spoilt or too slow does not hold up the others, and is said in the end", async () => {
  for (const why of ["spoilt", "slow"] as const) {
    there.clear();
    bringing.bring.mockImplementation(async ({ url }) => {
      if (url === "/content/3.json") throw new NotKept(why, url);
      return new Response("ours");
    });
    await expect(keep("lessons-en", files, { each() {}, waits })).rejects.toMatchObject({ why });
    expect(there.size).toBe(7);
  }
});

test("where one file is spoilt and then the line is gone, it is the line that is spoken of", async () => {
  bringing.bring.mockImplementation(async ({ url }) => {
    throw new NotKept(url === "/content/0.json" ? "spoilt" : "offline", url);
  });
  await expect(keep("lessons-en", files, { each() {}, waits })).rejects.toMatchObject({ why: "offline" });
});

test("never more than three at once", async () => {
  let now = 0;
  let most = 0;
  bringing.bring.mockImplementation(async () => {
    now += 1;
    most = Math.max(most, now);
    await Promise.resolve();
    now -= 1;
    return new Response("ours");
  });
  await keep("lessons-en", files, { each() {}, waits });
  expect(most).toBe(3);
});

test("a tablet with no room says that it is full", async () => {
  full = true;
  await expect(keep("lessons-en", files, { each() {}, waits })).rejects.toMatchObject({ why: "full" });
});

test("where somebody wants the rest to wait, it stops before the next file, and goes on with what is missing when asked again", async () => {
  let asked = 0;
  const afterThree = async () => ++asked > 3;
  await expect(keep("lessons-en", files, { each() {}, waits: afterThree })).rejects.toBeInstanceOf(Waits);
  expect(there.size).toBe(3);
  await keep("lessons-en", files, { each() {}, waits });
  expect(there.size).toBe(8);
  expect(bringing.bring).toHaveBeenCalledTimes(8);
});
