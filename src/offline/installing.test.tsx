import { beforeEach, expect, test, vi } from "vitest";
import { createStore } from "zustand/vanilla";
import { installingIn, stepsFor } from "./installing.ts";
import type { OfflineState } from "./types.ts";

const newStore = () =>
  createStore<OfflineState>(() => ({
    readiness: { state: "none" },
    installing: "none",
    update: false,
    online: true,
    wifi: null,
  }));

let store = newStore();
let installing = installingIn(store);

beforeEach(() => {
  store = newStore();
  installing = installingIn(store);
  installing.watch();
});

function browserAsks(outcome: "accepted" | "dismissed"): Event {
  const event = new Event("beforeinstallprompt", { cancelable: true });
  Object.assign(event, { prompt: vi.fn(async () => ({ outcome })) });
  window.dispatchEvent(event);
  return event;
}

test.each([
  ["an iPhone", "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Safari/604.1", 5, "steps-ios"],
  [
    "an iPad, which says that it is a Mac",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X) Safari/605",
    5,
    "steps-ios",
  ],
  ["a Mac", "Mozilla/5.0 (Macintosh; Intel Mac OS X) Safari/605", 0, "steps-desktop"],
  ["Firefox on Android", "Mozilla/5.0 (Android 13; Tablet; rv:128.0) Firefox/128.0", 5, "steps-android"],
  [
    "Firefox on a computer, which can't",
    "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Firefox/128.0",
    0,
    "none",
  ],
])("the steps for %s", (_, agent, touches, steps) => {
  expect(stepsFor(agent, touches)).toBe(steps);
});

test("the browser's question waits until the learner is ready for it, and is asked once", async () => {
  const event = browserAsks("accepted");
  expect(event.defaultPrevented).toBe(true);
  expect(store.getState().installing).toBe("ask");
  expect(await installing.ask()).toBe(true);
  expect(store.getState().installing).toBe("installed");
  expect(await installing.ask()).toBe(false);
});

test("a learner who says no can still find the steps", async () => {
  browserAsks("dismissed");
  expect(await installing.ask()).toBe(false);
  expect(store.getState().installing).toMatch(/^steps|none/);
});

test("putting it on the home screen from the browser's own menu is noticed", () => {
  window.dispatchEvent(new Event("appinstalled"));
  expect(store.getState().installing).toBe("installed");
});
