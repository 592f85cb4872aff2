import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { integrityOf } from "../../../tools/build/integrity.ts";

/** A folder with an app in it that a test made for itself. */
export interface MadeApp {
  folder: string;
  remove(): void;
}

/** The hash of what is in it that a built file has in its name, before the ending. As in a regular expression. */
export const nameHash = "[^/.]{6,10}(?=\\.[a-z0-9]+$)";

const beforeHash = new RegExp(`-(?=${nameHash})`);
const named = /^(assets|content)\//;
const written = /\.(html|js|css|json|webmanifest)$/;
const twin = /\.(br|gz)$/;

const md5 = (contents: Uint8Array | string): string => createHash("md5").update(contents).digest("hex");

function replaced(text: string, names: Map<string, string>): string {
  let changed = text;
  for (const [from, to] of names) changed = changed.replaceAll(from, to);
  return changed;
}

/** The hash that each file has now, after the one that it had: what a text says of another file is to be said anew. */
function newHashes(before: Map<string, string>, folder: string, nameOf: (path: string) => string) {
  const hashes = new Map<string, string>();
  for (const [path, hash] of before) {
    const contents = readFileSync(join(folder, nameOf(path)));
    hashes.set(hash, hash.startsWith("sha384-") ? integrityOf(contents) : md5(contents));
  }
  return hashes;
}

/**
 * Another version of a built app, made without building: every file whose name has a hash has another name, and whatever names it or
 * says its hash says so anew. `tag` is in every such name: `base-<tag>-n0P4lc79.js`. A host must compress for itself, or not.
 */
export function anotherVersion(app: string, tag: string): MadeApp {
  const folder = mkdtempSync(join(tmpdir(), "have-a-go-version-"));
  cpSync(app, folder, { recursive: true, filter: (path) => !twin.test(path) });
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

  const names = new Map<string, string>();
  for (const path of paths.filter((one) => named.test(one))) {
    const name = basename(path);
    names.set(name, name.replace(beforeHash, `-${tag}-`));
  }
  const nameOf = (path: string) => (named.test(path) ? replaced(path, names) : path);

  // What a text may say of a file: its hash for the page and the worker, and its mark in the list of what is kept.
  const before = new Map<string, string>();
  for (const path of paths) before.set(path, integrityOf(readFileSync(join(folder, path))));
  const marks = new Map([["index.html", md5(readFileSync(join(folder, "index.html")))]]);

  for (const path of paths)
    if (nameOf(path) !== path) renameSync(join(folder, path), join(folder, nameOf(path)));
  const texts = paths.filter((path) => written.test(path)).map((path) => join(folder, nameOf(path)));
  const original = new Map(texts.map((path) => [path, replaced(readFileSync(path, "utf8"), names)]));
  for (const [path, text] of original) writeFileSync(path, text);

  // A file's hash changes with the hashes in it: again, until nothing more does.
  for (let changing = true; changing; ) {
    changing = false;
    const hashes = new Map([...newHashes(before, folder, nameOf), ...newHashes(marks, folder, nameOf)]);
    for (const [path, text] of original) {
      const now = replaced(text, hashes);
      if (now === readFileSync(path, "utf8")) continue;
      writeFileSync(path, now);
      changing = true;
    }
  }
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
