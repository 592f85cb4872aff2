import { spawn } from "node:child_process";
import { resolve } from "node:path";

/**
 * Builds the app as a host would have it, into `outDir`. Resolves to whether it worked; what it says goes to the terminal, or to `heard`.
 * A `mode` other than production is held to no budget.
 * It is another process because a build inside of a test is a build for tests, without the worker.
 */
export function build({
  outDir = "dist",
  mode = "production",
  base = "/",
  from = ".",
  heard,
}: {
  outDir?: string;
  mode?: string;
  /** The folder of the site that the app will live in, with a slash at each end. */
  base?: string;
  /** The folder of the sources. */
  from?: string;
  heard?: (text: string) => void;
}): Promise<boolean> {
  const vite = resolve("node_modules/vite/bin/vite.js");
  const words = ["build", "--outDir", resolve(outDir), "--mode", mode, "--base", base];
  const child = spawn(process.execPath, [vite, ...words], {
    cwd: resolve(from),
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", heard ? "pipe" : "inherit", heard ? "pipe" : "inherit"],
  });
  child.stdout?.on("data", (text: Buffer) => heard?.(String(text)));
  child.stderr?.on("data", (text: Buffer) => heard?.(String(text)));
  return new Promise((done) => child.once("close", (code) => done(code === 0)));
}

/** `npm run build`, or `npm run build -- --base /folder/` for a folder of a site. */
export default async function run(words: string[]): Promise<number> {
  const at = words.indexOf("--base");
  const base = at < 0 ? "/" : (words[at + 1] ?? "");
  if (!/^\/(.+\/)?$/.test(base)) {
    console.error(
      "After --base comes the folder, with a slash at each end: npm run build -- --base /have-a-go/",
    );
    return 1;
  }
  return (await build({ base })) ? 0 : 1;
}
