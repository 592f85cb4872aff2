import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin, PluginOption } from "vite";
import { VitePWA, type VitePWAOptions } from "vite-plugin-pwa";
import { integrityOf } from "./integrity.ts";
import { keptLists, type LessonFile } from "./kept-lists.ts";
import { libraries } from "./libraries.ts";

const paper = "#fff8ea";

const manifest: VitePWAOptions["manifest"] = {
  id: "/",
  name: "Have a Go",
  short_name: "Have a Go",
  description: "Short games that teach digital skills. Nothing here can break.",
  lang: "en",
  dir: "ltr",
  display: "standalone",
  orientation: "any",
  theme_color: paper,
  background_color: paper,
  categories: ["education", "games"],
  icons: [
    { src: "icons/icon-192.png", sizes: "192x192", type: "image/png" },
    { src: "icons/icon-512.png", sizes: "512x512", type: "image/png" },
    { src: "icons/icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    { src: "icons/icon.svg", sizes: "any", type: "image/svg+xml" },
  ],
};

interface PwaApi {
  extendManifestEntries(change: () => []): void;
}

/** The plug-in adds the web manifest to what is kept, with no hash. Browsers read it when installing, which needs the internet anyway. */
const nothingWithoutHash: Plugin = {
  name: "nothing-kept-without-a-hash",
  apply: "build",
  buildStart() {
    const pwa = this.environment.config.plugins.find(({ name }) => name === "vite-plugin-pwa");
    (pwa?.api as PwaApi | undefined)?.extendManifestEntries(() => []);
  },
};

/** The worker, with the list of what it keeps and the hash of every file on it; the lists of lessons; the web manifest. */
export function offlineApp(filesOf: () => LessonFile[]): PluginOption[] {
  const lists = keptLists(filesOf);
  let folder = "";
  return [
    lists.app,
    nothingWithoutHash,
    {
      name: "where-the-build-is",
      configResolved({ root, build }) {
        folder = resolve(root, build.outDir);
      },
    },
    VitePWA({
      strategies: "injectManifest",
      registerType: "prompt",
      injectRegister: false,
      srcDir: "offline/worker",
      filename: "worker.ts",
      manifest,
      includeManifestIcons: false,
      injectManifest: {
        buildPlugins: { vite: [lists.worker, libraries("worker-libraries")] },
        globPatterns: ["index.html", "assets/**/*.{js,css,woff2,svg,json}", "icons/icon.svg"],
        manifestTransforms: [
          (entries) => ({
            manifest: entries.map((entry) => ({
              ...entry,
              integrity: integrityOf(readFileSync(join(folder, entry.url))),
            })),
            warnings: [],
          }),
        ],
      },
    }),
  ];
}
