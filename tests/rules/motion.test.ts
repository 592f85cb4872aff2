import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { REST } from "../../src/ui/one-tap.ts";

const sheets = readdirSync("src", { recursive: true, withFileTypes: true })
  .filter(({ name }) => name.endsWith(".css"))
  .map(({ parentPath, name }) => join(parentPath, name));

/** How long one `animation` or `transition` moves, its delay apart, in ms: endless where it says so. */
function moves(one: string): number {
  if (/\binfinite\b/.test(one)) return Number.POSITIVE_INFINITY;
  const [, time = "0", unit] = one.match(/(?<![\w.-])([\d.]+)(ms|s)\b/) ?? [];
  const [, times = "1"] = one.match(/\s([\d.]+)(?=\s|$)/) ?? [];
  return Number(time) * (unit === "s" ? 1000 : 1) * Number(times);
}

/** Every movement of a style sheet, as it is written there. */
const movements = (css: string): string[] =>
  [...css.replace(/\/\*[\s\S]*?\*\//g, "").matchAll(/[\s{;](?:animation|transition):([^;}]+)/g)].flatMap(
    ([, value = ""]) => value.split(/,(?![^(]*\))/).map((one) => one.trim()),
  );

test("What moves on the screen stands still by the time that a tap counts again: on a slow tablet a tap waits for all that moves", () => {
  const found = sheets.flatMap((path) =>
    movements(readFileSync(path, "utf8")).map((one) => ({ path, one, moves: moves(one) })),
  );
  expect(found.length).toBeGreaterThan(20);
  expect(found.filter(({ moves }) => moves > REST)).toEqual([]);
});

test("How long something moves and how often is said in one line with the rest of it, where it can be counted", () => {
  const apart = /(animation|transition)-(duration|iteration-count):/;
  expect(sheets.filter((path) => apart.test(readFileSync(path, "utf8")))).toEqual([]);
});

test("A movement is counted with how often it comes, and without the wait before it", () => {
  expect(movements("a { transition: transform 0.3s ease,\n opacity 200ms; } b{animation:hop 2s}")).toEqual([
    "transform 0.3s ease",
    "opacity 200ms",
    "hop 2s",
  ]);
  expect(
    ["talks 0.11s ease-in-out 4 alternate", "late 0.2s cubic-bezier(0.3, 1.6, 0.5, 1) 2s"].map(moves),
  ).toEqual([440, 200]);
  expect(["a 1s infinite", "none"].map(moves)).toEqual([Number.POSITIVE_INFINITY, 0]);
});
