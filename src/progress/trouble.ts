import type { Trouble } from "./types.ts";

/** The browser gives no storage at all: a private window, or storage is blocked. */
export class Refused extends Error {}

const nameOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "name" in error ? String(error.name) : "";

/** Why something was not saved, told by the error's name alone: browsers leave the message empty, or put it in their own words. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof Refused) return "refused";
  const name = nameOf(error);
  if (name === "SecurityError" || name === "NotAllowedError") return "refused";
  return name === "QuotaExceededError" ? "full" : "broken";
}

/** What an error at opening the database means: Firefox's older private windows answer `InvalidStateError`, and some browsers have no `indexedDB` to speak to. */
export function refusal(error: unknown): unknown {
  const refused = ["SecurityError", "NotAllowedError", "InvalidStateError", "ReferenceError", "TypeError"];
  return refused.includes(nameOf(error)) ? new Refused(nameOf(error)) : error;
}
