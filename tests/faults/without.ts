import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtFrom } from "../browser/harness/built.ts";
import type { MadeApp } from "../browser/harness/versions.ts";
import type { Guard } from "./fault.ts";

function changed(file: string, { name, from, to }: Guard): string {
  const text = readFileSync(file, "utf8");
  const without = text.replace(from, to);
  if (without === text)
    throw new Error(`The guard “${name}” is not in ${file} any more, so it can't be taken out.`);
  return without;
}

/** The app with a guard taken out: built from changed sources, or the built `app` with a changed file. */
export async function without(guard: Guard, app: string): Promise<MadeApp> {
  if (guard.file.startsWith("src/"))
    return builtFrom(
      (sources) => writeFileSync(join(sources, guard.file), changed(guard.file, guard)),
      "without",
    );
  const made = mkdtempSync(join(tmpdir(), `have-a-go-without-${guard.name}-`));
  cpSync(app, made, { recursive: true });
  const file = join(made, guard.file);
  for (const twin of [".br", ".gz"]) rmSync(file + twin, { force: true });
  writeFileSync(file, changed(file, guard));
  return { folder: made, remove: () => rmSync(made, { recursive: true }) };
}
