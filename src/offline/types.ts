import type { StoreApi } from "zustand/vanilla";

/**
 * What is in the way of a download. `offline`: no answer; `portal`: a page that answered in place of our files; `spoilt`: an answer that is
 * not whole, or not ours, or the host's own trouble; `slow`: one that did not end in its time; `full`: no room on the tablet;
 * `busy`: the browser's own storage does not answer.
 */
export type Why = "offline" | "portal" | "spoilt" | "slow" | "full" | "busy";

/**
 * How far being ready without internet has come. `none`: this browser or address can't; `getting`: `done` of `total` files are here;
 * `ready`: all are; `stuck`: the download stopped and will go on by itself; `waiting`: somebody wants it to wait for Wi-Fi.
 * `tidied`: it had been here, and the browser threw it away.
 */
export type Readiness =
  | { state: "none" }
  | { state: "getting"; done: number; total: number; tidied?: boolean }
  | { state: "ready" }
  | { state: "waiting"; done: number; total: number }
  | { state: "stuck"; why: Why; done: number; total: number; tidied?: boolean };

/** How the app can be put on the home screen: by the browser's own question, by steps that differ by browser, or not at all (`installed`, `none`). */
export type Installing = "ask" | "steps-ios" | "steps-android" | "steps-desktop" | "installed" | "none";

export interface OfflineState {
  readiness: Readiness;
  installing: Installing;
  /** A new version is here, waiting for the learner's word. */
  update: boolean;
  online: boolean;
  /** Whether the tablet is on Wi-Fi or a cable; null where the browser does not say. */
  wifi: boolean | null;
}

/** Installing, updating, being offline. */
export interface Offline {
  store: StoreApi<OfflineState>;
  /** Registers the worker, once the page has settled, and keeps the shell and this language's lessons. */
  start(language: string): Promise<void>;
  /** Keeps another language's lessons too. */
  keepLanguage(language: string): Promise<void>;
  /** Has the rest wait for Wi-Fi, or comes without waiting. It is remembered on this tablet. */
  waitForWifi(wait: boolean): Promise<void>;
  /** Shows the browser's own question. Resolves to whether it was agreed to. */
  install(): Promise<boolean>;
  /** Keeps home's own HTML, so that the next start begins with home as it stands. */
  keepHome(home: string): void;
  /** Forgets how home stood: it was somebody else's. */
  forgetHome(): void;
  /** Takes the new version: the page reloads once. Only home offers it. */
  takeUpdate(): void;
}
