import type { Trouble } from "./types.ts";

/** The browser gives no storage at all: a private window, or storage is blocked. */
export class Refused extends Error {}

/** The database of a newer Have a Go: it is read, and never written to by this one. */
export class NewerVersion extends Error {}

const nameOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "name" in error ? String(error.name) : "";

/** Why something was not saved, told by the error's name wherever that will do: browsers leave the message empty, or put it in their own words. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof Refused) return "refused";
  if (error instanceof NewerVersion) return "newer";
  const name = nameOf(error);
  if (name === "SecurityError" || name === "NotAllowedError") return "refused";
  // Chromium on a disk that is full to the last byte: `IO error: … FILE_ERROR_NO_SPACE`.
  const noSpace = error instanceof DOMException && error.message.includes("NO_SPACE");
  return name === "QuotaExceededError" || noSpace ? "full" : "broken";
}

/**
 * What an error at opening the database means. Firefox's older private windows answer `InvalidStateError`, some browsers have no
 * `indexedDB` to speak to, and Chromium with site data blocked answers `UnknownError`, which it also does for a damaged disk: there
 * its message, which is English everywhere, is the only difference.
 */
export function refusal(error: unknown): unknown {
  const name = nameOf(error);
  const refused = ["SecurityError", "NotAllowedError", "InvalidStateError", "ReferenceError", "TypeError"];
  const denied = error instanceof DOMException && /denied permission/i.test(error.message);
  return denied || refused.includes(name) ? new Refused(name) : error;
}

/**
 * Whether a write failed in such a way that Chromium's log may have a torn record at its end, as on a full disk. Chromium goes on
 * writing after the torn record, finds at its next start that the log is damaged, and deletes the whole database, with everything
 * that it had said was on the disk.
 */
export const mayBeTorn = (error: unknown): boolean =>
  error instanceof DOMException && /IO error|internal error/i.test(error.message);
