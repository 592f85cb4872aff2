import { spawn } from "node:child_process";
import { resolve } from "node:path";

/**
 * Builds the app as a host would have it, into `outDir`. Resolves to whether it worked; what it says goes to the terminal, or to `heard`.
 * A `mode` other than production gives every file another name: another version of the same app.
 * It is another process because a build inside of a test is a build for tests, without the worker.
 */
export function build({
  outDir = "dist",
  mode = "production",
  heard,
}: {
  outDir?: string;
  mode?: string;
  heard?: (text: string) => void;
}): Promise<boolean> {
  const vite = resolve("node_modules/vite/bin/vite.js");
  const child = spawn(process.execPath, [vite, "build", "--outDir", resolve(outDir), "--mode", mode], {
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", heard ? "pipe" : "inherit", heard ? "pipe" : "inherit"],
  });
  child.stdout?.on("data", (text: Buffer) => heard?.(String(text)));
  child.stderr?.on("data", (text: Buffer) => heard?.(String(text)));
  return new Promise((done) => child.once("close", (code) => done(code === 0)));
}

/** `npm run build`. */
export default async function run(): Promise<number> {
  return (await build({})) ? 0 : 1;
}
