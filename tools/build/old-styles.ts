import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { oldGaps } from "./old-styles/gaps.ts";
import { oldRings } from "./old-styles/rings.ts";
import { oldSides } from "./old-styles/sides.ts";

const virtual = "virtual:old-styles";
const made = { gaps: oldGaps, sides: oldSides, rings: oldRings };

/** `virtual:old-styles` knows the addresses of style files for browsers that lack something, each made from our own styles; in development they are empty. */
export function oldStyles(): Plugin {
  return {
    name: "old-styles",
    resolveId: (id) => (id === virtual ? `\0${virtual}` : undefined),
    load(id) {
      if (id !== `\0${virtual}`) return;
      if (this.environment.mode !== "build")
        return Object.keys(made)
          .map((name) => `export const ${name} = "";`)
          .join("\n");
      const { root } = this.environment.config;
      const css = readdirSync(root, { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".css"))
        .sort()
        .map((file) => readFileSync(join(root, file), "utf8"))
        .join("\n");
      return Object.entries(made)
        .map(([name, from]) => {
          const file = this.emitFile({ type: "asset", name: `old-${name}.css`, source: from(css) });
          return `export const ${name} = import.meta.ROLLUP_FILE_URL_${file};`;
        })
        .join("\n");
    },
  };
}
