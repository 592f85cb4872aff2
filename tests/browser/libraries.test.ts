import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { builtApp } from "./harness/built.ts";

const readme = readFileSync("README.md", "utf8");
const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
  readFileSync("package.json", "utf8"),
);

test("other people's code in a learner's browser is what the page says it is: counted in the build itself", async () => {
  const folder = join(await builtApp(), ".vite");
  const inFile = (name: string): string[] => JSON.parse(readFileSync(join(folder, name), "utf8"));
  const found = [...new Set([...inFile("app-libraries.json"), ...inFile("worker-libraries.json")])].sort();
  const said = /(\d+) libraries reach a learner's browser: ([^.]+)\./.exec(readme);
  expect(Number(said?.[1])).toBe(found.length);
  expect(
    [...(said?.[2] ?? "").replace(/\([^)]*\)/g, "").matchAll(/[@a-z0-9/-]{3,}/g)]
      .map(String)
      .filter((word) => word !== "and")
      .sort(),
  ).toEqual(found);
  // What is asked for to reach them does reach them, and anything else came along with one of those.
  expect(Object.keys(dependencies).filter((name) => !found.includes(name))).toEqual([]);
});
