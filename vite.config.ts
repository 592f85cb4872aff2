import preact from "@preact/preset-vite";
import { defineConfig } from "vitest/config";
import { finished } from "./tools/build/finished.ts";
import { firstScreen } from "./tools/build/first-screen.ts";
import { gameChunk } from "./tools/build/game-chunks.ts";
import { libraries } from "./tools/build/libraries.ts";
import { offlineApp } from "./tools/build/offline.ts";
import { oldStyles } from "./tools/build/old-styles.ts";
import { plainPage } from "./tools/build/plain-page.ts";
import { lessons } from "./tools/lessons/plugin.ts";

/** What home and a lesson both need before they can be touched, and all the styles that home's first paint waits for. */
const base =
  /src\/(app|house\/(home|carry-on|dolls-house|notice|portrait-later|pause|top-bar)|ui\/person|voice\/reading-mark)\.css$|node_modules\/(preact|zustand)\/|preload-helper|rolldown\/runtime|src\/(voice\/(words|voices|prose|hard-word|lesson-words|listen-button|languages\/\w+\/language)|ui\/(button|later-part|icons?|use-store|announce|focus|robin|picture)|lesson\/(markup|saying|random)|library\/(pictures|room-order)|games\/game)\.\w+$/;

const content = lessons();
const files = () => content.api?.files() ?? [];

/** How long a test with a browser looks for what is still on its way: vitest's own second is too short for a busy computer. */
const patient = { poll: { timeout: 30_000 } };

export default defineConfig({
  root: "src",
  publicDir: "../public",
  build: {
    outDir: "../dist",
    emptyOutDir: true,
    target: ["chrome80", "safari13"],
    manifest: true,
    modulePreload: {
      polyfill: false,
      // What is asked for at once anyway, and what is here already, need not be named again.
      resolveDependencies: (asked, needs, { hostType }) =>
        hostType === "html"
          ? needs
          : needs.filter((file) => file !== asked && !/\/(index|base|rolldown-runtime)-[^/]+$/.test(file)),
    },
    // The policy lets no font or picture stand inside of a style or a script.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // Enough to tell one build's file from another's: the names stand in many lists. A script's has as many letters as the bundler asks for.
        entryFileNames: "assets/[name]-[hash:7].js",
        chunkFileNames: "assets/[name]-[hash:7].js",
        assetFileNames: "assets/[name]-[hash:6][extname]",
        // What every screen stands on comes as one file: a dozen small ones would each cost a request and compress worse.
        codeSplitting: {
          groups: [
            { name: "base", test: base },
            { name: "person", test: /src\/ui\/person/ },
            { name: "paper", test: /src\/ui\/(paper-card|card-marks|print-alone)\./ },
            { name: "helper", test: /src\/helper\/(helper-screen|record-sheet)\.css$/ },
            { name: "sight", test: /src\/ui\/(into-sight|use-focus-on)\./ },
            { name: "list", test: /src\/ui\/(long-list|use-brought)\.tsx?$/ },
            { name: "learner", test: /src\/(house\/(look-of|length)|voice\/learner-name)\./ },
            { name: gameChunk },
          ],
        },
      },
    },
  },
  plugins: [
    preact(),
    content,
    oldStyles(),
    firstScreen(files),
    plainPage(files),
    offlineApp(files),
    libraries("app-libraries"),
    finished(files),
  ],
  test: {
    root: ".",
    projects: [
      {
        extends: true,
        test: {
          name: "rules",
          environment: "node",
          maxWorkers: 2,
          // Rules keep nothing of one play for the next, so that their files need no process of their own each: a third less time.
          isolate: false,
          include: [
            "src/**/*.test.ts",
            "tools/**/*.test.ts",
            "tests/rules/**/*.test.ts",
            "tests/fuzz/**/*.test.ts",
          ],
        },
      },
      {
        extends: true,
        test: {
          name: "views",
          environment: "happy-dom",
          // With one process for each file it would cost twice as much: what a file leaves behind is swept away instead.
          isolate: false,
          setupFiles: ["tests/views/afresh.ts"],
          maxWorkers: 2,
          include: ["src/**/*.test.tsx", "tests/views/**/*.test.tsx"],
        },
      },
      {
        extends: true,
        test: {
          name: "hosts",
          environment: "node",
          expect: patient,
          include: ["tests/hosts/**/*.test.ts"],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          environment: "node",
          expect: patient,
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: "tests/browser/harness/ready-folder.ts",
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: true,
          maxWorkers: 3,
          // Who plays waits for half a second after each tap; seven in each of two files keep two cores busy.
          maxConcurrency: 7,
        },
      },
      {
        extends: true,
        test: {
          name: "faults",
          environment: "node",
          expect: patient,
          include: ["tests/faults/**/*.test.ts"],
          globalSetup: "tests/browser/harness/ready-folder.ts",
          testTimeout: 600_000,
          hookTimeout: 120_000,
          maxConcurrency: 3,
        },
      },
    ],
  },
});
