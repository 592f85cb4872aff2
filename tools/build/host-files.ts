import { copyFile, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { headersFile } from "../headers.ts";

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const text = /\.(html|js|css|json|svg|webmanifest|txt)$/;

/** A file of the build and what it weighs, in bytes. `path` begins at the folder, as in `assets/main.js`. */
export interface Weighed {
  path: string;
  bytes: number;
  brotli: number;
}

async function compress(folder: string, path: string): Promise<Weighed> {
  const contents = await readFile(join(folder, path));
  if (!text.test(path)) return { path, bytes: contents.length, brotli: contents.length };
  const small = await brotli(contents, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  if (small.length < contents.length) {
    await writeFile(join(folder, `${path}.br`), small);
    await writeFile(join(folder, `${path}.gz`), await zip(contents, { level: 9 }));
  }
  return { path, bytes: contents.length, brotli: Math.min(small.length, contents.length) };
}

/** Readies a built folder for any host: compressed twins beside the files, `404.html` for hosts that know no app, `_headers` for those that read it. */
export async function readyForHosts(folder: string): Promise<Weighed[]> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = all
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter((path) => !path.split("/").some((part) => part.startsWith(".")));
  const weighed: Weighed[] = [];
  const left = paths.values();
  // So many at a time: a catalogue of thousands of lessons has more files than may be open at once.
  const compressLeft = async () => {
    for (const path of left) weighed.push(await compress(folder, path));
  };
  await Promise.all(Array.from({ length: 16 }, compressLeft));
  await copyFile(join(folder, "index.html"), join(folder, "404.html"));
  await writeFile(join(folder, "_headers"), headersFile());
  return weighed.sort((a, b) => b.brotli - a.brotli);
}
