import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { integrityOf } from "../../../tools/build/integrity.ts";
import { portalPage } from "./host.ts";

/** The caches in which the app notes things for itself, when it has something to note. */
const ownNotes = ["versions", "first-screen", "have-a-go-witness", "wait-for-wifi"];

/** What came from the host and is kept: every address with its cache and whether it is a portal's page. */
export async function kept(page: Page): Promise<{ cache: string; url: string; portal: boolean }[]> {
  const found = await page.evaluate(async (portal) => {
    const found = [];
    for (const cache of await caches.keys()) {
      const open = await caches.open(cache);
      for (const { url } of await open.keys()) {
        const text = await (await open.match(url))?.text();
        found.push({ cache, url, portal: text === portal });
      }
    }
    return found;
  }, portalPage);
  return found.filter(({ cache }) => !ownNotes.includes(cache));
}

/** What is kept and is no file of any of these builds, byte for byte: its address. */
export async function notOurs(page: Page, folders: string[]): Promise<string[]> {
  const hashes = await page.evaluate(async (notes) => {
    const found: { path: string; hash: string }[] = [];
    for (const name of (await caches.keys()).filter((one) => !notes.includes(one))) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const kept = await cache.match(request);
        // Thrown away while it was looked at.
        if (!kept) continue;
        const digest = await crypto.subtle.digest("SHA-384", await kept.arrayBuffer());
        const hash = `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
        found.push({ path: new URL(request.url).pathname, hash });
      }
    }
    return found;
  }, ownNotes);
  const isOf = (folder: string, path: string, hash: string) => {
    const file = join(folder, path);
    return existsSync(file) && integrityOf(readFileSync(file)) === hash;
  };
  return hashes
    .filter(({ path, hash }) => !folders.some((folder) => isOf(folder, path, hash)))
    .map(({ path }) => path);
}

/** How it stands with getting ready, or with a new version, for whoever waited in vain: what home says, which workers there are, and how much is kept. */
export async function howFar(page: Page): Promise<string> {
  const said = await page.evaluate(async () => {
    const notices = [...document.querySelectorAll(".notice")].map((one) => (one as HTMLElement).innerText);
    const { installing, waiting, active } = (await navigator.serviceWorker.getRegistration()) ?? {};
    const workers = Object.entries({ installing, waiting, active }).map(
      ([what, worker]) => `${what}: ${worker?.state ?? "none"}`,
    );
    const code = document.querySelector<HTMLLinkElement>("#app-code")?.href;
    return [location.href, ...notices, ...workers, `code: ${code}`];
  });
  // A page whose caches were thrown away under it may get no answer from them (Chromium 156).
  const silent = new Promise<null>((resolve) => setTimeout(resolve, 10_000, null));
  const all = await Promise.race([kept(page), silent]);
  if (!all) return [...said, "its caches do not answer"].join("; ");
  const caches = [...new Set(all.map(({ cache }) => cache))];
  const counts = caches.map((cache) => `${cache}: ${all.filter((one) => one.cache === cache).length}`);
  return [...said, ...counts].join("; ");
}

/**
 * Resolves when home says that all is here; rejects, with how it stands, where it has not said so in as long as the app takes to ask
 * again: a browser may end the worker without a word, and the page asks after a minute.
 */
export async function ready(page: Page): Promise<void> {
  try {
    await page.getByRole("heading", { name: "Ready without internet" }).waitFor({ timeout: 90_000 });
  } catch (cause) {
    throw new Error(`Home does not say that all is here. ${await howFar(page)}`, { cause });
  }
}

/** Tells the page that the line is back, as a browser does. */
export async function lineIsBack(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
}
