import { createStore } from "zustand/vanilla";
import { installingIn } from "./installing.ts";
import { keeperFor } from "./keeper.ts";
import { settled } from "./settled.ts";
import type { Offline, OfflineState } from "./types.ts";

const store = createStore<OfflineState>(() => ({
  readiness: { state: "none" },
  installing: "none",
  update: false,
  online: true,
}));

const installing = installingIn(store);
// A browser asks its question once, early, and not again: nobody may be late for it.
if (typeof window !== "undefined") installing.watch();

let keeper: ReturnType<typeof keeperFor> | null = null;

function watchTheLine(): void {
  const say = () => store.setState({ online: navigator.onLine });
  say();
  window.addEventListener("offline", say);
  window.addEventListener("online", () => {
    say();
    keeper?.tryAgain();
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible") return;
    keeper?.tryAgain();
    void keeper?.look();
  });
}

/** Installing, updating, being offline: the one of this page. */
export const offline: Offline = {
  store,
  async start(language) {
    if (keeper) return;
    watchTheLine();
    // In development the worker would answer with yesterday's code. A browser gives none at an address that is not safe.
    if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
    store.setState({ readiness: { state: "getting", done: 0, total: 0 } });
    keeper = keeperFor(store, navigator.serviceWorker);
    keeper.keep(language);
    await settled();
    await keeper.register();
  },
  async keepLanguage(language) {
    keeper?.keep(language);
  },
  install: () => installing.ask(),
  takeUpdate() {
    keeper?.take();
  },
};
