/** A file that is kept: its address, the hash that it must have (`sha384-…`), and the address that it is kept under. */
export interface File {
  url: string;
  integrity: string;
  key?: string;
}

/** Why a file could not be kept: no answer, a page that answered in its place, or no room. */
export type Why = "offline" | "portal" | "full";

export class NotKept extends Error {
  constructor(
    readonly why: Why,
    what: string,
  ) {
    super(`${what}: ${why}`);
  }
}

async function hashOf(answer: Response): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-384", await answer.arrayBuffer());
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

/** Asks again past the browser's own cache, where a login page may be lying, and finds out what is in the way. Resolves to the file when nothing is. */
async function askAgain({ url, integrity }: File): Promise<Response> {
  const answer = await ask(url, { cache: "reload" });
  if (!answer) {
    const led = await ask(url, { cache: "no-store", redirect: "manual" });
    throw new NotKept(led?.type === "opaqueredirect" ? "portal" : "offline", url);
  }
  if (answer.status >= 400) throw new NotKept("offline", url);
  if ((await hashOf(answer.clone())) !== integrity) throw new NotKept("portal", url);
  return answer;
}

/** Brings a file and makes sure that it is ours. Rejects with `NotKept`. */
export async function bring(file: File): Promise<Response> {
  const answer = await ask(file.url, { integrity: file.integrity });
  return straight(answer?.ok ? answer : await askAgain(file));
}
