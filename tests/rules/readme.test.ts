import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const readme = readFileSync("README.md", "utf8");
const packageFile: { scripts: Record<string, string>; dependencies: object; devDependencies: object } =
  JSON.parse(readFileSync("package.json", "utf8"));

const folders = (of: string) =>
  readdirSync(of, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${of === "." ? "" : `${of}/`}${name}/`);

/** The folders in the map: the first cell of its rows. */
const map = [...readme.matchAll(/^\| `([a-z/]+\/)` \|/gm)].map(([, folder]) => folder ?? "");

test("the map of folders is the folders that there are", () => {
  const there = [
    ...["lessons/", "public/", "tools/", "tests/", "docs/"],
    ...folders("src").filter((folder) => readdirSync(folder).length > 0),
  ];
  expect(map.toSorted()).toEqual(there.toSorted());
});

test("every file and folder that the page names is there", () => {
  const named = [
    ...readme.matchAll(/`((?:src|tools|tests|lessons|docs)\/[\w./*-]+)`|\]\((?!https)([\w./-]+)\)/g),
  ];
  for (const [, code, link] of named) {
    const path = (code ?? link ?? "").replace(/\*.*$/, "");
    if (!path.includes("<")) expect(existsSync(path), path).toBe(true);
  }
});

test("every command on the page is one, and every library is given a reason", () => {
  for (const [, script] of readme.matchAll(/`npm run ([a-z]+)/g)) {
    expect(Object.keys(packageFile.scripts)).toContain(script);
  }
  const reasons = readme.slice(readme.indexOf("## Built with"), readme.indexOf("## Decisions"));
  for (const library of Object.keys({ ...packageFile.dependencies, ...packageFile.devDependencies })) {
    expect(reasons).toMatch(new RegExp(`[| ]${library.replace(/[/.]/g, "\\$&")}[, |]`));
  }
});
