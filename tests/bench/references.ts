import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import preact from "@preact/preset-vite";
import { build } from "vite";
import { readyForHosts } from "../../tools/build/host-files.ts";

const sources = resolve("tests/bench/references");

/** The folders of the pages that the app stands beside, compressed as the app is. */
export interface References {
  /** One button and 1 kB of script. */
  floor: string;
  /** The same, kept by a worker. */
  floorWithWorker: string;
  /** One button and a counter, made with Preact. */
  preact: string;
  remove(): void;
}

/** Makes the references in a temporary folder. */
export async function makeReferences(): Promise<References> {
  const made = mkdtempSync(join(tmpdir(), "have-a-go-references-"));
  const [floor, floorWithWorker, withPreact] = ["floor", "floor-with-worker", "preact"].map((name) =>
    join(made, name),
  ) as [string, string, string];
  cpSync(join(sources, "floor"), floor, { recursive: true });
  for (const part of ["floor", "floor-with-worker"])
    cpSync(join(sources, part), floorWithWorker, { recursive: true });
  const page = join(floorWithWorker, "index.html");
  const script = '<script src="floor.js"></script>';
  writeFileSync(
    page,
    readFileSync(page, "utf8").replace(script, `${script}\n    <script defer src="keep.js"></script>`),
  );
  await build({
    root: join(sources, "preact"),
    configFile: false,
    logLevel: "error",
    mode: "production",
    plugins: [preact()],
    build: { outDir: withPreact, emptyOutDir: true, modulePreload: { polyfill: false } },
  });
  for (const folder of [floor, floorWithWorker, withPreact]) await readyForHosts(folder);
  return {
    floor,
    floorWithWorker,
    preact: withPreact,
    remove: () => rmSync(made, { recursive: true, force: true }),
  };
}
