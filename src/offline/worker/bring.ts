import type { Why } from "../types.ts";

/** A file that is kept: its address, the hash that it must have (`sha384-…`), and the address that it is kept under. */
export interface File {
  url: string;
  integrity: string;
  key?: string;
}

/** How long a file may take, in ms: one of 34 kB comes in that time at 5 kbit/s, and one that never ends holds nothing up for longer. */
const deadline = 60_000;

export class NotKept extends Error {
  constructor(
    readonly why: Why,
    what: string,
  ) {
    super(`${what}: ${why}`);
  }
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-384", bytes);
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

async function ask(url: string, how: RequestInit): Promise<Response | null> {
  return fetch(url, { credentials: "same-origin", ...how }).catch(() => null);
}

/** A redirected answer can't be given to a navigation, so what is kept is a copy that has not been anywhere. */
async function straight(answer: Response): Promise<Response> {
  if (!answer.redirected) return answer;
  return new Response(await answer.blob(), { status: answer.status, headers: answer.headers });
}

const isPage = ({ headers }: Response): boolean => /^text\/html/i.test(headers.get("content-type") ?? "");

/** Whether a page answered that is none of ours, cut short or not. */
function isStrange(url: string, answer: Response, bytes: ArrayBuffer): boolean {
  if (!isPage(answer)) return false;
  return !/\.html$/.test(url) || !new TextDecoder().decode(bytes).includes("<title>Have a Go</title>");
}

/** Asks again past the browser's own cache, where a login page may be lying, and finds out what is in the way. Resolves to the file when nothing is. */
async function askAgain({ url, integrity }: File, signal: AbortSignal): Promise<Response> {
  const answer = await ask(url, { cache: "reload", signal });
  if (!answer) {
    const led = await ask(url, { cache: "no-store", redirect: "manual", signal });
    throw new NotKept(led?.type === "opaqueredirect" ? "portal" : "offline", url);
  }
  // 511 says outright that a network wants a login.
  if (answer.status >= 400) throw new NotKept(answer.status === 511 ? "portal" : "spoilt", url);
  const bytes = await answer
    .clone()
    .arrayBuffer()
    .catch(() => null);
  if (!bytes) throw new NotKept("spoilt", url);
  if ((await hashOf(bytes)) !== integrity) {
    throw new NotKept(isStrange(url, answer, bytes) ? "portal" : "spoilt", url);
  }
  return answer;
}

/** Brings a file and makes sure that it is ours. Rejects with `NotKept`. */
export async function bring(file: File): Promise<Response> {
  const patience = new AbortController();
  const { signal } = patience;
  const over = setTimeout(() => patience.abort(), deadline);
  try {
    const answer = await ask(file.url, { integrity: file.integrity, signal });
    return await straight(answer?.ok ? answer : await askAgain(file, signal));
  } catch (error) {
    throw signal.aborted ? new NotKept("slow", file.url) : error;
  } finally {
    clearTimeout(over);
  }
}
