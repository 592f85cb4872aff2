import type { Readiness } from "./types.ts";

/**
 * What a page says to the worker: keep the app and this language's lessons (`script` is the address of the page's own, which says what
 * version it is of; early versions did not say), or (`SKIP_WAITING`, workbox's own word) take over.
 */
export type ToWorker = { type: "keep"; language: string; script?: string } | { type: "SKIP_WAITING" };

/** What the worker says to pages: how far it has come; or, to one page, that it is of a newer version than that page. */
export type FromWorker = Exclude<Readiness, { state: "none" }> | { state: "newer" };

/** Whether something that came as a message is the worker's. */
export function isFromWorker(data: unknown): data is FromWorker {
  if (typeof data !== "object" || data === null || !("state" in data)) return false;
  return ["getting", "ready", "stuck", "waiting", "newer"].some((state) => state === data.state);
}

/** Whether something that came as a message is a page's. */
export function isToWorker(data: unknown): data is ToWorker {
  if (typeof data !== "object" || data === null || !("type" in data)) return false;
  if (data.type === "SKIP_WAITING") return true;
  return data.type === "keep" && "language" in data && typeof data.language === "string";
}
