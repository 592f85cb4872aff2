import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";
import { budgets, table } from "../budget.ts";
import { firstVisit } from "./first-visit.ts";
import { readyForHosts } from "./host-files.ts";
import type { LessonFile } from "./kept-lists.ts";

/** The end of a build: compresses, writes what hosts read, prints the sizes, and fails a production build that has grown past a budget. */
export function finished(filesOf: () => LessonFile[]): Plugin {
  let folder = "";
  let base = "/";
  let written = false;
  let held = true;
  return {
    name: "finished",
    apply: "build",
    configResolved({ root, build, mode, base: wanted }) {
      base = wanted;
      folder = resolve(root, build.outDir);
      held = mode === "production";
    },
    writeBundle() {
      written = true;
    },
    closeBundle: {
      sequential: true,
      order: "post",
      async handler() {
        // A build that has failed is closed too, and its own error is the one to show.
        if (!written) return;
        const weighed = await readyForHosts(folder);
        const manifest = JSON.parse(await readFile(join(folder, ".vite/manifest.json"), "utf8"));
        const list = budgets(manifest, await firstVisit(folder, base, filesOf()), weighed);
        console.log(`\n${table(list)}\n`);
        const over = list.filter(({ spent, most }) => spent > most);
        if (held && over.length > 0)
          throw new Error(`Past the budget: ${over.map(({ moment }) => moment).join("; ")}.`);
      },
    },
  };
}
