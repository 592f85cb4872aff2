import type { Workbox } from "workbox-window";
import type { StoreApi } from "zustand/vanilla";
import { trustedScript } from "../trusted-script.ts";
import { awake } from "./awake.ts";
import { isFromWorker, type ToWorker } from "./messages.ts";
import type { OfflineState, Why } from "./types.ts";

const address = `${import.meta.env.BASE_URL}worker.js`;

/** How long to wait before another go at a download that is stuck, in ms: longer each time, and never longer than five minutes. */
export const patience = (goes: number): number => Math.min(10_000 * 2 ** goes, 300_000);

/** How long a worker that gets no answer from its browser is left to rest, in ms: long enough to be ended, so that a fresh one is asked. */
const rest = 45_000;

/** How long a download may say nothing before something is said about it, and it is asked to go on, in ms. */
const silence = 60_000;

/** Whether a worker that says so is at its work, or done with it: it has not given up, and does not wait for anybody. */
const atWork = (state: string): boolean => state === "getting" || state === "ready";

/** The address of the code that this page began with: it has a hash in its name. Empty where there is none. */
const ownScript = (): string => document.querySelector<HTMLLinkElement>("link#app-code")?.href ?? "";

/** See `keeperFor`. */
export type Keeper = ReturnType<typeof keeperFor>;

/** The page's side of the worker: registers it, tells it what to keep, and puts what it says into the store. */
export function keeperFor(store: StoreApi<OfflineState>, container: ServiceWorkerContainer) {
  const languages = new Set<string>();
  let workbox: Workbox | null = null;
  let registration: ServiceWorkerRegistration | undefined;
  let registering = false;
  let taking = false;
  let goes = 0;
  let again: ReturnType<typeof setTimeout> | undefined;

  function ask(worker: ServiceWorker | null | undefined): void {
    for (const language of languages) {
      const message: ToWorker = { type: "keep", language, script: ownScript() };
      worker?.postMessage(message);
    }
  }

  function askAll(): void {
    ask(registration?.installing);
    ask(registration?.waiting);
    ask(registration?.active);
  }

  function stuck(why: Why): void {
    const { readiness } = store.getState();
    const far = "total" in readiness ? readiness : { done: 0, total: 0 };
    store.setState({ readiness: { ...far, state: "stuck", why } });
    tryLater();
  }

  function tryIn(wait: number): void {
    clearTimeout(again);
    again = setTimeout(tryAgain, wait);
  }

  function tryLater(): void {
    tryIn(patience(goes));
    goes += 1;
  }

  /** Asks again for what is missing; of a version that is being installed, hears first what came of it. */
  function tryAgain(): void {
    clearTimeout(again);
    const { active, installing } = registration ?? {};
    if (active && active.state !== "redundant") {
      ask(active);
      ask(registration?.waiting);
    } else if (installing) tryLater();
    // Nothing has come of asking for the worker itself: the browser goes on waiting for it.
    else if (registering) stuck("slow");
    else void register();
  }

  container.addEventListener("message", ({ data, source }) => {
    if (!isFromWorker(data)) return;
    const speaker = registration?.active ?? registration?.installing ?? container.controller;
    // One that could not be installed says why when it has gone. How far it is, only one says that is here itself: where the browser
    // has thrown a worker away in the middle of its work, it goes on for a while.
    if (speaker ? source !== speaker : atWork(data.state)) return;
    // A page that was opened before the first worker was here may be older than it.
    if (data.state === "newer") return store.setState({ update: true });
    store.setState({ readiness: data });
    if (data.state === "stuck") return data.why === "busy" ? tryIn(rest) : tryLater();
    goes = 0;
    clearTimeout(again);
    // A browser ends a worker that takes long, and nobody is told.
    if (data.state === "getting") tryIn(silence);
  });

  function offer(waiting: ServiceWorker): void {
    store.setState({ update: true });
    // It takes away what versions left behind that nobody took.
    ask(waiting);
  }

  /** Whether the browser has no worker of ours any more, and none is coming. */
  const nobody = (): boolean => !(registration?.active || registration?.waiting || registration?.installing);

  /** Follows a version for as long as there is one: Workbox follows the first two that a page lives to see, and a line that breaks makes many. */
  function follow(coming: ServiceWorker | null): void {
    if (!coming) return;
    coming.onstatechange = () => {
      // The first one of all waits for nobody, and may be the one in use by the time that it is heard of.
      const inUse = registration?.active;
      if (coming.state === "installed" && inUse && inUse !== coming) offer(coming);
      if (coming.state === "activated") ask(coming);
      if (coming.state === "redundant" && nobody() && atWork(store.getState().readiness.state)) tryLater();
    };
  }

  async function set(): Promise<void> {
    const { Workbox } = await import("workbox-window");
    workbox = new Workbox(trustedScript(address));
    workbox.addEventListener("controlling", ({ isUpdate }) => {
      if (taking) window.location.reload();
      // Another window took the new version. This one goes on with what it has loaded until its own learner says.
      else if (isUpdate) store.setState({ update: true });
    });
    tryIn(silence);
    registration = await workbox.register({ immediate: true });
    if (!registration) return;
    const { installing, waiting, active } = registration;
    if (waiting && active) offer(waiting);
    for (const each of [active, waiting, installing]) follow(each);
    registration.onupdatefound = () => follow(registration?.installing ?? null);
    askAll();
  }

  function takeOver(): void {
    const waiting = registration?.waiting;
    if (!waiting) {
      window.location.reload();
      return;
    }
    // A still newer one may come in its place before it is its turn: what it was told is lost with it.
    waiting.addEventListener("statechange", () => {
      if (waiting.state === "redundant") takeOver();
    });
    void awake(ownScript()).then(() => workbox?.messageSkipWaiting());
  }

  async function register(): Promise<void> {
    registering = true;
    try {
      await set();
    } catch (error) {
      // A page in place of the worker's script is refused by the browser itself.
      if (error instanceof DOMException && error.name === "SecurityError") stuck("portal");
      else stuck(navigator.onLine ? "spoilt" : "offline");
    } finally {
      registering = false;
    }
  }

  return {
    register,
    tryAgain,
    keep(language: string): void {
      if (languages.has(language)) return;
      languages.add(language);
      askAll();
    },
    /** Looks for a new version. With no internet there is none. */
    async look(): Promise<void> {
      await registration?.update().catch(() => {});
    },
    take(): void {
      taking = true;
      takeOver();
    },
  };
}
