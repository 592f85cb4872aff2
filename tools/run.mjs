// Runs one of the tools of this folder, which are written in TypeScript: `node tools/run.mjs check`.
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createServer, createServerModuleRunner } from "vite";

const here = dirname(fileURLToPath(import.meta.url));
const [name = "", ...words] = process.argv.slice(2);
const file = [join(here, `${name}.ts`), join(here, "lessons", `${name}.ts`)].find(
  (path) => /^[a-z][a-z-]*$/.test(name) && existsSync(path),
);

if (!file) {
  console.error(`There is no tool called “${name}”. The tools are the files in tools/.`);
  process.exit(1);
}

const server = await createServer({
  root: dirname(here),
  configFile: false,
  logLevel: "warn",
  appType: "custom",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
});
const runner = createServerModuleRunner(server.environments.ssr, { hmr: false });

// A tool's default export is what it does; a number from it is the exit code.
try {
  const tool = await runner.import(file);
  const code = await tool.default?.(words);
  if (typeof code === "number") process.exitCode = code;
} finally {
  await runner.close();
  await server.close();
}
