import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "../../tools/build.ts";
import type { Guard } from "./fault.ts";

/** A built app that a test made for itself. */
export interface MadeApp {
  folder: string;
  remove(): void;
}

function changed(file: string, { name, from, to }: Guard): string {
  const text = readFileSync(file, "utf8");
  const without = text.replace(from, to);
  if (without === text)
    throw new Error(`The guard “${name}” is not in ${file} any more, so it can't be taken out.`);
  return without;
}

/** The app with a guard taken out: built from changed sources, or the built `app` with a changed file. */
export async function without(guard: Guard, app: string): Promise<MadeApp> {
  const made = mkdtempSync(join(tmpdir(), `have-a-go-without-${guard.name}-`));
  const remove = () => rmSync(made, { recursive: true });
  if (guard.file.startsWith("src/")) {
    const sources = mkdtempSync(join(process.cwd(), ".without-"));
    try {
      for (const part of ["src", "public", "lessons", "tools"])
        cpSync(part, join(sources, part), { recursive: true });
      for (const part of ["vite.config.ts", "package.json", "tsconfig.json"])
        cpSync(part, join(sources, part));
      writeFileSync(join(sources, guard.file), changed(guard.file, guard));
      let said = "";
      const heard = (text: string) => {
        said += text;
      };
      if (!(await build({ outDir: made, heard, from: sources })))
        throw new Error(`The build without “${guard.name}” did not work:\n${said}`);
    } finally {
      rmSync(sources, { recursive: true });
    }
    return { folder: made, remove };
  }
  cpSync(app, made, { recursive: true });
  const file = join(made, guard.file);
  for (const twin of [".br", ".gz"]) rmSync(file + twin, { force: true });
  writeFileSync(file, changed(file, guard));
  return { folder: made, remove };
}
