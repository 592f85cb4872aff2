import preact from "@preact/preset-vite";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: "src",
  publicDir: "../public",
  build: { outDir: "../dist", emptyOutDir: true, target: ["chrome80", "safari13"] },
  plugins: [preact()],
  test: {
    root: ".",
    projects: [
      {
        extends: true,
        test: {
          name: "rules",
          environment: "node",
          include: ["src/**/*.test.ts", "tools/**/*.test.ts", "tests/rules/**/*.test.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "views",
          environment: "happy-dom",
          include: ["src/**/*.test.tsx", "tests/views/**/*.test.tsx"],
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          environment: "node",
          include: ["tests/browser/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: true,
          maxWorkers: 2,
        },
      },
    ],
  },
});
