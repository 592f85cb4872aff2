import { expect, test } from "vitest";
import { crossCheck } from "./cross-check.ts";
import type { Spec } from "./spec.ts";

type Step = Spec["steps"][number];
const step = (id: string, more: Partial<Step> = {}): Step => ({ id, words: id, reply: "Yes.", ...more });
const said = (...steps: Step[]): string[] => crossCheck({ steps }).map(({ sentence }) => sentence);

test("steps with words for coming too soon fit together, and the first needs none", () => {
  expect(said(step("a"), step("b", { early: "Wait." }), step("c", { after: [] }))).toEqual([]);
});

test("what is said when a step comes too soon may not be missing", () => {
  expect(said(step("a"), step("b"))[0]).toContain("“early” is missing");
});

test("a step that is here twice, that waits for nobody's step, or for itself, is said", () => {
  expect(said(step("a"), step("a"))).toEqual(["The step “a” is here twice. Each needs a name of its own."]);
  const early = "Wait.";
  expect(said(step("a"), step("b", { early, after: ["c"] }))).toEqual(["There is no step “c” here."]);
  const ring = said(step("a", { early, after: ["b"] }), step("b", { early, after: ["a"] }));
  expect(ring).toHaveLength(2);
  expect(ring[0]).toContain("“a” has to wait for itself");
});
