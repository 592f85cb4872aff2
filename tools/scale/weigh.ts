import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

/** What a text weighs over the line, in bytes (brotli). */
export const weigh = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** What a file of a build weighs over the line, in bytes: its compressed twin, where it has one. */
export const weighFile = (folder: string, path: string): number =>
  statSync(join(folder, existsSync(join(folder, `${path}.br`)) ? `${path}.br` : path)).size;

/** What comes anew when a file of a build has changed: itself, and whatever names it by its hash, and so on. */
export function changedWith(folder: string, paths: readonly string[], path: string): string[] {
  const readable = paths.filter((one) => /\.(js|css|html)$/.test(one));
  const texts = readable.map((one) => ({ one, text: readFileSync(join(folder, one), "utf8") }));
  const changed = new Set([path]);
  for (const name of changed) {
    const base = name.split("/").pop() ?? name;
    for (const { one, text } of texts) if (text.includes(base)) changed.add(one);
  }
  return [...changed];
}

/** A number of bytes as people read it. */
export function inWords(bytes: number): string {
  const units = ["B", "kB", "MB", "GB", "TB", "PB"];
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${unit === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
}
