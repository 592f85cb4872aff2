import { expect, test } from "vitest";
import { everyPage, headersFile, headersFor, isPage, keptFor, policy } from "./headers.ts";

test("no page may run code that stands in a page or is made of text, or ask anybody else", () => {
  for (const from of Object.values(policy)) expect(from).not.toMatch(/unsafe|https?:|\*|blob:/);
  expect(policy["default-src"]).toBe("'none'");
});

test("files with a hash in their names are kept for ever, and what changes is always asked for", () => {
  expect(keptFor("/assets/index-B1.js")).toContain("immutable");
  expect(keptFor("/content/en/house-1a.json")).toContain("immutable");
  for (const path of ["/", "/index.html", "/worker.js", "/manifest.webmanifest", "/assets/", "/content/en"])
    expect(keptFor(path)).toBe("no-cache");
});

test("a page is told what it may ask a browser for, whatever its address, and no other file carries that along", () => {
  const pages = ["/", "/index.html", "/404.html", "/hello", "/room/tea"];
  const files = ["/worker.js", "/icons/icon.svg", "/content/en/house-1a.json", "/manifest.webmanifest"];
  expect(pages.filter(isPage)).toEqual(pages);
  expect(files.filter(isPage)).toEqual([]);
  expect(headersFor("/hello", "localhost")).toMatchObject(everyPage);
  expect(headersFor("/worker.js", "localhost")).not.toHaveProperty("Permissions-Policy");
});

test("a host with a name is held to https, and localhost is not", () => {
  expect(headersFor("/", "have-a-go.example")).toHaveProperty("Strict-Transport-Security");
  expect(headersFor("/", "localhost:8080")).not.toHaveProperty("Strict-Transport-Security");
});

test("the file for static hosts says the same as the server, and tells no address twice", () => {
  const rules = headersFile()
    .split(/\n(?=\S)/)
    .map((rule) => {
      const [path = "", ...lines] = rule.trimEnd().split("\n  ");
      return { path, headers: Object.fromEntries(lines.map((line) => line.split(/: (.*)/).slice(0, 2))) };
    });
  const fits = (rule: string, path: string) =>
    rule.endsWith("*") ? path.startsWith(rule.slice(0, -1)) : rule === path;
  for (const path of [
    "/",
    "/index.html",
    "/worker.js",
    "/icons/icon.svg",
    "/assets/a-1.js",
    "/content/en/a-1.json",
  ]) {
    const found = rules
      .filter((rule) => fits(rule.path, path))
      .flatMap(({ headers }) => Object.entries(headers));
    expect(new Set(found.map(([name]) => name)).size).toBe(found.length);
    expect(Object.fromEntries(found)).toEqual({ ...headersFor(path, "have-a-go.example"), ...everyPage });
  }
});
