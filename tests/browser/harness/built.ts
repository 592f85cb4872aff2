import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "../../../tools/build.ts";
import type { MadeApp } from "./versions.ts";

async function builtInto(outDir: string, mode: string, from = "."): Promise<string> {
  let said = "";
  const heard = (text: string) => {
    said += text;
  };
  if (!(await build({ outDir, mode, from, heard })))
    throw new Error(`The build did not work:\n${said.slice(-3000)}`);
  return outDir;
}

/** The folder of the app as hosts have it: what the last build left, or a new build where there is none. */
export async function builtApp(): Promise<string> {
  return existsSync("dist/worker.js") ? "dist" : builtInto("dist", "production");
}

const temporary = (): string => mkdtempSync(join(tmpdir(), "have-a-go-"));

/** The app built from changed sources: `change` is handed the folder of a copy of them, which is gone afterwards. A `mode` other than production has no budget. */
export async function builtFrom(change: (sources: string) => void, mode = "production"): Promise<MadeApp> {
  const sources = mkdtempSync(join(process.cwd(), ".changed-"));
  const folder = temporary();
  try {
    for (const part of ["src", "public", "lessons", "tools"])
      cpSync(part, join(sources, part), { recursive: true });
    for (const part of ["vite.config.ts", "package.json", "tsconfig.json"]) cpSync(part, join(sources, part));
    symlinkSync(resolve("node_modules"), join(sources, "node_modules"), "junction");
    change(sources);
    await builtInto(folder, mode, sources);
  } finally {
    rmSync(sources, { recursive: true });
  }
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** The built app, with the worker changed: as it would be if somebody broke it. */
export function withWorker(folder: string, change: (code: string) => string): MadeApp {
  const broken = temporary();
  cpSync(folder, broken, { recursive: true });
  const worker = join(broken, "worker.js");
  const code = readFileSync(worker, "utf8");
  const changed = change(code);
  if (changed === code) throw new Error("Nothing in the worker was changed.");
  for (const twin of [".br", ".gz"]) rmSync(worker + twin, { force: true });
  writeFileSync(worker, changed);
  return { folder: broken, remove: () => rmSync(broken, { recursive: true }) };
}
