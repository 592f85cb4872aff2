import type { Readiness } from "./types.ts";

/** What a page says to the worker: keep the app and this language's lessons, or (`SKIP_WAITING`, workbox's own word) take over. */
export type ToWorker = { type: "keep"; language: string } | { type: "SKIP_WAITING" };

/** What the worker says to pages: how far it has come. */
export type FromWorker = Exclude<Readiness, { state: "none" }>;

/** Whether something that came as a message is the worker's. */
export function isFromWorker(data: unknown): data is FromWorker {
  if (typeof data !== "object" || data === null || !("state" in data)) return false;
  return data.state === "getting" || data.state === "ready" || data.state === "stuck";
}

/** Whether something that came as a message is a page's. */
export function isToWorker(data: unknown): data is ToWorker {
  if (typeof data !== "object" || data === null || !("type" in data)) return false;
  if (data.type === "SKIP_WAITING") return true;
  return data.type === "keep" && "language" in data && typeof data.language === "string";
}
