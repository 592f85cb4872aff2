import { expect, test } from "vitest";
import { headersFile, headersFor, keptFor, policy } from "./headers.ts";

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

test("a host with a name is held to https, and localhost is not", () => {
  expect(headersFor("/", "have-a-go.example")).toHaveProperty("Strict-Transport-Security");
  expect(headersFor("/", "localhost:8080")).not.toHaveProperty("Strict-Transport-Security");
});

test("the file for static hosts says the same as the server", () => {
  const file = headersFile();
  for (const [name, value] of Object.entries(headersFor("/", "have-a-go.example")))
    expect(file).toContain(`  ${name}: ${value}`);
  expect(file).toContain(
    "/assets/*\n  ! Cache-Control\n  Cache-Control: public, max-age=31536000, immutable",
  );
});
