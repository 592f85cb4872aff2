import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createStore } from "zustand/vanilla";
import { keeperFor } from "./keeper.ts";
import type { OfflineState } from "./types.ts";

const workbox = vi.hoisted(() => ({
  register: vi.fn<() => Promise<unknown>>(),
  messageSkipWaiting: vi.fn(),
}));
vi.mock("workbox-window", () => ({
  Workbox: class {
    addEventListener() {}
    register = workbox.register;
    messageSkipWaiting = workbox.messageSkipWaiting;
  },
}));

const pretendWorker = () => Object.assign(new EventTarget(), { state: "activated", postMessage: vi.fn() });

/** Tells whoever follows a worker that its state is another one now. */
const change = (worker: object) => (worker as { onstatechange?: () => void }).onstatechange?.();

function open() {
  const store = createStore<OfflineState>(() => ({
    readiness: { state: "getting", done: 0, total: 0 },
    installing: "none",
    update: false,
    online: true,
    wifi: null,
  }));
  const container = new EventTarget() as ServiceWorkerContainer;
  const keeper = keeperFor(store, container);
  keeper.keep("en");
  const hear = (data: unknown, source: unknown) => {
    container.dispatchEvent(Object.assign(new Event("message"), { data, source }));
  };
  return { store, keeper, hear };
}

beforeEach(() => {
  vi.useFakeTimers();
  workbox.register.mockReset();
  workbox.messageSkipWaiting.mockReset();
  vi.stubGlobal("fetch", async () => new Response(""));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("where the browser waits for the worker without end, it is said after a minute that the internet is slow", async () => {
  workbox.register.mockReturnValue(new Promise(() => {}));
  const { store, keeper } = open();
  void keeper.register();
  await vi.advanceTimersByTimeAsync(59_000);
  expect(store.getState().readiness).toMatchObject({ state: "getting" });
  await vi.advanceTimersByTimeAsync(2_000);
  expect(store.getState().readiness).toMatchObject({ state: "stuck", why: "slow" });
});

test("a first version that could not be had is asked for again, also when the line came back before the browser had given it up", async () => {
  const worker = pretendWorker();
  const registration: Record<string, unknown> = { installing: worker, waiting: null, active: null };
  workbox.register.mockResolvedValue(registration);
  const { keeper, hear } = open();
  await keeper.register();
  hear({ state: "stuck", why: "offline", done: 3, total: 9 }, worker);
  keeper.tryAgain();
  expect(workbox.register).toHaveBeenCalledTimes(1);
  registration.installing = null;
  await vi.advanceTimersByTimeAsync(30_000);
  expect(workbox.register).toHaveBeenCalledTimes(2);
});

test("whoever comes back has it looked after that all is still here; a worker that the browser has forgotten is brought again", async () => {
  const worker = pretendWorker();
  workbox.register.mockResolvedValue({ installing: null, waiting: null, active: worker });
  const { keeper, hear } = open();
  await keeper.register();
  hear({ state: "ready" }, worker);
  worker.postMessage.mockClear();
  keeper.tryAgain();
  expect(worker.postMessage).toHaveBeenCalledWith(expect.objectContaining({ type: "keep", language: "en" }));
  worker.state = "redundant";
  keeper.tryAgain();
  await vi.advanceTimersByTimeAsync(0);
  expect(workbox.register).toHaveBeenCalledTimes(2);
});

test("a page that is older than the worker is offered the newer version, and what is here is still said", async () => {
  const worker = pretendWorker();
  workbox.register.mockResolvedValue({ installing: null, waiting: null, active: worker });
  const { store, keeper, hear } = open();
  await keeper.register();
  hear({ state: "ready" }, worker);
  hear({ state: "newer" }, worker);
  expect(store.getState()).toMatchObject({ update: true, readiness: { state: "ready" } });
});

test("that all is here is not heard from a worker that the browser has forgotten; why the first one did not come is", async () => {
  const registration: Record<string, unknown> = { installing: null, waiting: null, active: null };
  workbox.register.mockResolvedValue(registration);
  const { store, keeper, hear } = open();
  const registered = keeper.register();
  hear({ state: "ready" }, pretendWorker());
  expect(store.getState().readiness).toMatchObject({ state: "getting" });
  await registered;
  hear({ state: "ready" }, pretendWorker());
  expect(store.getState().readiness).toMatchObject({ state: "getting" });
  hear({ state: "stuck", why: "full", done: 3, total: 9 }, pretendWorker());
  expect(store.getState().readiness).toMatchObject({ state: "stuck", why: "full" });
});

test("a new version takes over once the one in use is awake; whoever takes it while a still newer one takes its place gets that one, and need not ask twice", async () => {
  const [older, newer] = [pretendWorker(), pretendWorker()];
  const registration = { installing: newer, waiting: older, active: pretendWorker() };
  workbox.register.mockResolvedValue(registration);
  const { keeper } = open();
  await keeper.register();
  keeper.take();
  expect(workbox.messageSkipWaiting).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(0);
  expect(workbox.messageSkipWaiting).toHaveBeenCalledTimes(1);
  registration.waiting = newer;
  older.state = "redundant";
  older.dispatchEvent(new Event("statechange"));
  await vi.advanceTimersByTimeAsync(0);
  expect(workbox.messageSkipWaiting).toHaveBeenCalledTimes(2);
});

test("a new version is offered however many did not come through before it: a page lives to see many where the line breaks", async () => {
  const registration: Record<string, unknown> = { installing: null, waiting: null, active: pretendWorker() };
  workbox.register.mockResolvedValue(registration);
  const { store, keeper } = open();
  await keeper.register();
  const comes = (state: string) => {
    const worker: Record<string, unknown> = { ...pretendWorker(), state: "installing" };
    registration.installing = worker;
    (registration.onupdatefound as () => void)();
    worker.state = state;
    change(worker);
    return worker;
  };
  for (let broken = 0; broken < 3; broken++) comes("redundant");
  expect(store.getState().update).toBe(false);
  const { postMessage } = comes("installed");
  expect(store.getState().update).toBe(true);
  expect(postMessage).toHaveBeenCalledWith(expect.objectContaining({ type: "keep" }));
});

test("the first version of all is nobody's update, also where it is in use before it is heard of", async () => {
  const worker: Record<string, unknown> = { ...pretendWorker(), state: "installing" };
  const registration: Record<string, unknown> = { installing: worker, waiting: null, active: null };
  workbox.register.mockResolvedValue(registration);
  const { store, keeper } = open();
  await keeper.register();
  Object.assign(registration, { installing: null, active: worker });
  worker.state = "installed";
  change(worker);
  expect(store.getState().update).toBe(false);
});

test("a version that waited when the page was opened is asked to look after things once another window has taken it", async () => {
  const worker: Record<string, unknown> = { ...pretendWorker(), state: "installed", postMessage: vi.fn() };
  const registration: Record<string, unknown> = {
    installing: null,
    waiting: worker,
    active: pretendWorker(),
  };
  workbox.register.mockResolvedValue(registration);
  const { keeper } = open();
  await keeper.register();
  const { postMessage } = worker as { postMessage: ReturnType<typeof vi.fn> };
  postMessage.mockClear();
  Object.assign(registration, { waiting: null, active: worker });
  worker.state = "activated";
  change(worker);
  expect(postMessage).toHaveBeenCalledWith(expect.objectContaining({ type: "keep" }));
});

test("a worker that its browser leaves without an answer rests for longer than it takes to be ended, and then another is asked", async () => {
  const worker = pretendWorker();
  workbox.register.mockResolvedValue({ installing: null, waiting: null, active: worker });
  const { store, keeper, hear } = open();
  await keeper.register();
  hear({ state: "stuck", why: "busy", done: 0, total: 0 }, worker);
  worker.postMessage.mockClear();
  expect(store.getState().readiness).toMatchObject({ state: "stuck", why: "busy" });
  await vi.advanceTimersByTimeAsync(31_000);
  expect(worker.postMessage).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(15_000);
  expect(worker.postMessage).toHaveBeenCalledWith(expect.objectContaining({ type: "keep" }));
});

test("a worker that the browser has thrown away, and that goes on for a while, holds up nobody", async () => {
  workbox.register.mockRejectedValueOnce(new DOMException("gone", "AbortError"));
  workbox.register.mockReturnValue(new Promise(() => {}));
  const { store, keeper, hear } = open();
  await keeper.register();
  const before = Object.assign(pretendWorker(), { state: "redundant" });
  hear({ state: "getting", done: 440, total: 370, tidied: true }, before);
  expect(store.getState().readiness).toMatchObject({ state: "stuck" });
  await vi.advanceTimersByTimeAsync(11_000);
  expect(workbox.register).toHaveBeenCalledTimes(2);
});

test.each([
  ["the browser throws the worker in use away", "another is brought before anybody asks", null, 11_000, 2],
  ["a newer worker takes its place", "it is not brought back", pretendWorker(), 300_000, 1],
])("where %s, %s", async (_what, _then, next, within, times) => {
  const worker = pretendWorker();
  const registration: Record<string, unknown> = { installing: null, waiting: null, active: worker };
  workbox.register.mockResolvedValue(registration);
  const { keeper, hear } = open();
  await keeper.register();
  hear({ state: "ready" }, worker);
  worker.state = "redundant";
  registration.active = next;
  change(worker);
  await vi.advanceTimersByTimeAsync(within);
  expect(workbox.register).toHaveBeenCalledTimes(times);
});

test("a first version that waits for Wi-Fi is heard when it has gone, and is not asked for until somebody says", async () => {
  const worker = Object.assign(pretendWorker(), { state: "installing" });
  const registration: Record<string, unknown> = { installing: worker, waiting: null, active: null };
  workbox.register.mockResolvedValue(registration);
  const { store, keeper, hear } = open();
  await keeper.register();
  worker.state = "redundant";
  registration.installing = null;
  change(worker);
  hear({ state: "waiting", done: 3, total: 9 }, worker);
  change(worker);
  expect(store.getState().readiness).toMatchObject({ state: "waiting" });
  await vi.advanceTimersByTimeAsync(300_000);
  expect(workbox.register).toHaveBeenCalledTimes(1);
  keeper.tryAgain();
  await vi.advanceTimersByTimeAsync(0);
  expect(workbox.register).toHaveBeenCalledTimes(2);
});
