import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  aDoing,
  aMove,
  anEnd,
  aPlay,
  closeTabs,
  freshTablet,
  openTab,
  rowsIn,
  typesIn,
  until,
} from "./pretend-tablet.ts";
import { refusal, troubleOf } from "./trouble.ts";

beforeEach(freshTablet);
afterEach(() => {
  closeTabs();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test("where the browser gives no storage it is said at once, everything works, and all is written over when it does", async () => {
  const real = indexedDB.open;
  const open = vi.spyOn(IDBFactory.prototype, "open").mockImplementation(() => {
    throw new DOMException("", "SecurityError");
  });
  const tab = await openTab();
  expect(tab.store.getState().saving).toEqual({ state: "not-saved", why: "refused" });
  expect(tab.store.getState().mayForget).toBe(true);
  await tab.keep(aDoing(aPlay("p1")));
  await tab.keep(aMove("p1", 1));
  await tab.change({ size: 3 });
  expect(await tab.playOf("mute-first")).toEqual(aPlay("p1", "mute-first", 1));
  expect(tab.unfinishedOf("mute-first")?.play).toBe("p1");
  expect(tab.store.getState().current.settings.size).toBe(3);
  expect(tab.store.getState().saving).toEqual({ state: "not-saved", why: "refused" });

  open.mockImplementation(real);
  await tab.keep(anEnd("p1"));
  expect(tab.store.getState().saving).toEqual({ state: "saved" });
  tab.close();
  const next = await openTab();
  expect(next.store.getState().current).toEqual(tab.store.getState().current);
  expect(next.store.getState().current.settings.size).toBe(3);
  expect(next.store.getState().summary.finished["mute-first"]?.times).toBe(1);
  expect(typesIn(await next.eventsOf("p1"))).toEqual(["open", "move", "on"]);
});

test("Chromium with site data blocked, which only says so in its message, gives no storage", async () => {
  const denied = new DOMException("The user denied permission to access the database.", "UnknownError");
  expect(troubleOf(refusal(denied))).toBe("refused");
  expect(troubleOf(refusal(new DOMException("Internal error.", "UnknownError")))).toBe("broken");
});

test("a record that the browser wipes while the app is open is begun again with the same learner", async () => {
  const tab = await openTab();
  await tab.rename("Mair", "curly");
  await tab.keep(aDoing(aPlay("p1")));
  await new Promise((done) => {
    indexedDB.deleteDatabase("have-a-go").onsuccess = done;
  });
  await tab.keep(aMove("p1", 1));
  expect(tab.store.getState().saving).toEqual({ state: "saved" });
  const next = await openTab();
  expect(next.store.getState().current.name).toBe("Mair");
  expect(await next.playOf("mute-first")).toEqual(aPlay("p1", "mute-first", 1));
});

test("a browser that does not know IndexedDB at all is one without storage", async () => {
  vi.stubGlobal("indexedDB", undefined);
  const tab = await openTab();
  vi.unstubAllGlobals();
  expect(tab.store.getState().saving).toEqual({ state: "not-saved", why: "refused" });
});

test("what was done before the record could be opened is added to the learner whom the tablet knows", async () => {
  const before = await openTab();
  await before.rename("Mair", "curly");
  await before.keep(aDoing(aPlay("p1", "polls")));
  before.close();

  const real = indexedDB.open;
  const open = vi.spyOn(IDBFactory.prototype, "open").mockImplementation(() => {
    throw new DOMException("", "SecurityError");
  });
  const tab = await openTab();
  await tab.keep(aDoing(aPlay("p2")));
  expect(tab.store.getState().current.name).toBe("");
  open.mockImplementation(real);
  await tab.keep(aMove("p2", 1));
  expect(tab.store.getState().current.name).toBe("Mair");
  expect(tab.store.getState().learners).toHaveLength(1);
  expect(tab.unfinishedOf("polls")?.play).toBe("p1");
  expect(tab.unfinishedOf("mute-first")?.play).toBe("p2");
  expect(await rowsIn("events")).toHaveLength(3);
});

test("a record that takes more than three seconds to open does not hold the app up, and is there when it comes", async () => {
  const before = await openTab();
  await before.keep(aDoing(aPlay("p1")));
  before.close();
  const real = indexedDB.open;
  let openAtLast = () => {};
  vi.spyOn(IDBFactory.prototype, "open").mockImplementation(function (this: IDBFactory, ...given) {
    const request = {} as IDBOpenDBRequest;
    const target = new EventTarget();
    Object.setPrototypeOf(request, IDBOpenDBRequest.prototype);
    Object.defineProperties(request, {
      addEventListener: { value: target.addEventListener.bind(target) },
      removeEventListener: { value: target.removeEventListener.bind(target) },
    });
    openAtLast = () => {
      const answered: IDBOpenDBRequest = Reflect.apply(real, this, given);
      answered.onsuccess = () => {
        Object.defineProperty(request, "result", { value: answered.result });
        target.dispatchEvent(new Event("success"));
      };
    };
    return request;
  });
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const opening = openTab();
  await vi.advanceTimersByTimeAsync(3000);
  const tab = await opening;
  vi.useRealTimers();
  expect(tab.store.getState().saving).toEqual({ state: "not-saved", why: "slow" });
  await tab.keep(aDoing(aPlay("p2", "polls")));
  openAtLast();
  await until(tab, ({ saving }) => saving.state === "saved");
  expect(tab.unfinishedOf("mute-first")?.play).toBe("p1");
  expect(tab.unfinishedOf("polls")?.play).toBe("p2");
});
