import { createStore } from "zustand/vanilla";
import { settled } from "../settled.ts";
import { installingIn } from "./installing.ts";
import type { Keeper } from "./keeper.ts";
import type { Offline, OfflineState } from "./types.ts";

const store = createStore<OfflineState>(() => ({
  readiness: { state: "none" },
  installing: "none",
  update: false,
  online: true,
  wifi: null,
}));

const able = (): boolean =>
  // In development the worker would answer with yesterday's code. A browser gives none at an address that is not safe.
  import.meta.env.PROD && "serviceWorker" in navigator;

const installing = installingIn(store);
if (typeof window !== "undefined") {
  // A browser asks its question once, early, and not again: nobody may be late for it.
  installing.watch();
  // On a first visit the page says so from the start. Later on, what is here already need not be spoken of.
  if (able() && !navigator.serviceWorker.controller) {
    store.setState({ readiness: { state: "getting", done: 0, total: 0 } });
  }
}

/** The languages to keep, and whoever keeps them: brought once the page has settled, since no screen waits for it. */
const languages = new Set<string>();
let keeper: Keeper | null = null;
let bringing = false;

async function bringKeeper(): Promise<void> {
  if (keeper || bringing) return;
  bringing = true;
  try {
    const { keeperFor } = await import("./keeper.ts");
    keeper = keeperFor(store, navigator.serviceWorker);
    languages.forEach(keeper.keep);
    await keeper.register();
  } catch {
    // The line went before its code had come: it is brought when the line is back.
    store.setState({ readiness: { state: "stuck", why: "offline", done: 0, total: 0 } });
  } finally {
    bringing = false;
  }
}

/** Where there is a worker, its page has the code to keep home with, too. Never rejects: home can be kept another time. */
async function bringHomeKeeper(
  use: (keeper: typeof import("./keep-home.ts")) => Promise<void>,
): Promise<void> {
  if (!able() || !navigator.serviceWorker.controller) return;
  await import("./keep-home.ts").then(use).catch(() => {});
}

function goOn(): void {
  if (keeper) keeper.tryAgain();
  else if (able()) void bringKeeper();
}

/** What the way to the internet is: a part for itself, since nothing that is seen waits for it. */
const bringLine = () => import("./wifi.ts");

function watchTheLine(): void {
  const say = () => store.setState({ online: navigator.onLine });
  say();
  window.addEventListener("offline", say);
  window.addEventListener("online", () => {
    say();
    goOn();
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible") return;
    goOn();
    void keeper?.look();
  });
  const unknown = () => {};
  bringLine().then(({ watchWifi }) => {
    watchWifi((wifi) => {
      if (store.getState().wifi !== null) goOn();
      store.setState({ wifi });
    });
  }, unknown);
}

/** Installing, updating, being offline: the one of this page. */
export const offline: Offline = {
  store,
  async start(language) {
    if (languages.size > 0) return;
    languages.add(language);
    await settled();
    watchTheLine();
    if (able()) await bringKeeper();
  },
  async keepLanguage(language) {
    languages.add(language);
    keeper?.keep(language);
  },
  async waitForWifi(wait) {
    const nowhere = () => {};
    await bringLine()
      .then(({ choose }) => choose(wait), nowhere)
      .catch(nowhere);
    goOn();
  },
  install: () => installing.ask(),
  keepHome: (home) => void bringHomeKeeper(({ keepHome }) => keepHome(home)),
  forgetHome: () => void bringHomeKeeper(({ forgetHome }) => forgetHome()),
  takeUpdate() {
    keeper?.take();
  },
};
