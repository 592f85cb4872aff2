import { expect, test } from "vitest";
import { oldGaps } from "./old-styles/gaps.ts";
import { oldRings } from "./old-styles/rings.ts";
import { oldSides } from "./old-styles/sides.ts";

test("a gap becomes a margin between neighbours, in the direction in which they stand", () => {
  expect(oldGaps(".row { display: flex; gap: 1rem; }")).toBe(".row > * + * { margin-inline-start: 1rem; }");
  expect(oldGaps(".pile { display: flex; flex-direction: column; gap: 1rem; }")).toBe(
    ".pile > * + * { margin-block-start: 1rem; }",
  );
});

test("where items wrap, each has half of the gap around it, and a gap of nought is still a length", () => {
  expect(oldGaps(".plate { display: flex; flex-wrap: wrap; gap: 0 0.7rem; }")).toBe(
    ".plate > * { margin: calc(0px / 2) calc(0.7rem / 2); }",
  );
});

test("a thing that is turned round in one place keeps its gap there, wherever that gap is written", () => {
  const css = ".card .button { flex-direction: row-reverse; } .button { display: inline-flex; gap: 0.6rem; }";
  expect(oldGaps(css)).toBe(
    ".card .button > * + * { margin-inline-start: 0; margin-inline-end: 0.6rem; }\n.button > * + * { margin-inline-start: 0.6rem; }",
  );
});

test("start and end become left and right, and change places where words run the other way", () => {
  expect(oldSides(".plate { inset-inline-start: 1rem; }")).toContain(
    ':root .plate { left: 1rem; } :root[dir="rtl"] .plate { left: auto; right: 1rem; }',
  );
});

test("a ring that is for keys alone is drawn while keys are used, and in what conditions it was", () => {
  const css = "@media print { .button:focus-visible, .button:active { outline: 4px solid; } }";
  expect(oldRings(css)).toContain("@media print { :root[data-keys] .button:focus { outline: 4px solid; } }");
  expect(oldRings(css)).not.toContain(":active");
});
