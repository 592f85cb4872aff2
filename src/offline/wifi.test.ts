import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { choose, waitsForWifi, watchWifi } from "./wifi.ts";

let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal("caches", {
    open: async () => ({ put: async (at: string, what: Response) => void kept.set(at, await what.text()) }),
    match: async (at: string) => (kept.has(at) ? new Response(kept.get(at)) : undefined),
  });
  on({});
});
afterEach(() => vi.unstubAllGlobals());

/** A tablet whose browser says this of the line. */
function on(line: { type?: string; saveData?: boolean } | null): EventTarget {
  const connection = line && Object.assign(new EventTarget(), line);
  vi.stubGlobal("navigator", { connection });
  return connection ?? new EventTarget();
}

test("nothing waits unless somebody chose so, or asked the browser to be sparing", async () => {
  expect(await waitsForWifi()).toBe(false);
  on({ type: "cellular" });
  expect(await waitsForWifi()).toBe(false);
  on({ type: "cellular", saveData: true });
  expect(await waitsForWifi()).toBe(true);
  on(null);
  expect(await waitsForWifi()).toBe(false);
});

test("what was chosen is remembered, and Wi-Fi ends the waiting", async () => {
  await choose(true);
  expect(await waitsForWifi()).toBe(true);
  on({ type: "wifi", saveData: true });
  expect(await waitsForWifi()).toBe(false);
  on({ type: "cellular", saveData: true });
  await choose(false);
  expect(await waitsForWifi()).toBe(false);
});

test("the page hears when the tablet comes to Wi-Fi, and nothing where the browser can't tell", () => {
  const heard: boolean[] = [];
  const line = on({ type: "cellular" });
  watchWifi((wifi) => heard.push(wifi));
  Object.assign(line, { type: "wifi" });
  line.dispatchEvent(new Event("change"));
  Object.assign(line, { type: "unknown" });
  line.dispatchEvent(new Event("change"));
  on({});
  watchWifi((wifi) => heard.push(wifi));
  expect(heard).toEqual([false, true]);
});
