import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { integrityOf } from "../../../tools/build/integrity.ts";
import { kept } from "../../browser/harness/kept.ts";
import { nameHash } from "../../browser/harness/versions.ts";

const tagged = new RegExp(`-(v\\d+)-${nameHash}`);

/** The version that an address belongs to: `v3`; `v0` for the first, which has no tag. */
export const versionIn = (url: string): string => tagged.exec(url)?.[1] ?? "v0";

/** The version that a page runs. */
export const versionOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector<HTMLLinkElement>("link#app-code")?.href ?? "").then(versionIn);

/** The hashes of all that a page of a build may ask for, in English: every part of the app, and every lesson. */
export function partsOf(folder: string): { path: string; hash: string }[] {
  const paths = ["assets", "content/en", "content/shared"].flatMap((inside) =>
    readdirSync(join(folder, inside))
      .filter((name) => !/\.(br|gz)$|^list-/.test(name))
      .map((name) => `/${inside}/${name}`),
  );
  return paths.map((path) => ({ path, hash: integrityOf(readFileSync(join(folder, path))) }));
}

/** Which of those parts a page can't have, or has another one of. */
export async function missingParts(page: Page, folder: string): Promise<string[]> {
  return page.evaluate(async (parts) => {
    const missing: string[] = [];
    await Promise.all(
      parts.map(async ({ path, hash }) => {
        try {
          const answer = await fetch(path);
          const digest = await crypto.subtle.digest("SHA-384", await answer.arrayBuffer());
          const found = `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
          if (found !== hash) missing.push(`${path} (another file)`);
        } catch {
          missing.push(path);
        }
      }),
    );
    return missing;
  }, partsOf(folder));
}

/** The versions that something is kept of. */
export async function keptVersions(page: Page): Promise<Set<string>> {
  const urls = (await kept(page)).map(({ url }) => url);
  return new Set(urls.filter((url) => /\/(assets|content)\//.test(url)).map(versionIn));
}

/** A mark that is gone when the page is loaded anew. */
export const mark = (page: Page): Promise<void> =>
  page.evaluate(() => void Object.assign(window, { marked: true }));
export const marked = (page: Page): Promise<boolean> => page.evaluate(() => "marked" in window);

/** The learner comes back to the page: it looks for a new version, and whether all is here. */
export const comeBack = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
