import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Plugin } from "vite";

/** The package that a module comes from; null for our own. */
function packageOf(module: string): string | null {
  const path = module.replaceAll("\\", "/").split("/node_modules/").at(-1) ?? "";
  if (!module.includes("node_modules")) return null;
  return path
    .split("/")
    .slice(0, path.startsWith("@") ? 2 : 1)
    .join("/");
}

/** Writes down which libraries' code is in a build, into `.vite/<name>.json`: those that reach a learner's browser. */
export function libraries(name: string): Plugin {
  let folder = "";
  return {
    name: `libraries-of-${name}`,
    apply: "build",
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    async writeBundle(_options, bundle) {
      const found = Object.values(bundle).flatMap((output) => {
        if (output.type === "asset") return output.originalFileNames.map(packageOf);
        const modules = Object.entries(output.modules).filter(([, { renderedLength }]) => renderedLength > 0);
        return modules.map(([module]) => packageOf(module));
      });
      const names = [...new Set(found)].filter((one) => one !== null).sort();
      const file = join(folder, ".vite", `${name}.json`);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, `${JSON.stringify(names)}\n`);
    },
  };
}
