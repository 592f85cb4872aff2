import { expect, test } from "vitest";
import { alternatives, crossCheck } from "./cross-check.ts";
import { allExamples, followed, meeting, opened } from "./trying.ts";

test("nothing is said against the examples", () => {
  for (const [name, spec] of allExamples) {
    expect({ name, misfits: crossCheck(spec) }).toEqual({ name, misfits: [] });
  }
});

test("every example can be finished in every outfit", () => {
  for (const [, spec] of allExamples) {
    const others = alternatives(spec);
    expect(others).toHaveLength(3);
    for (const other of others) {
      expect(followed(other.spec, opened(other.spec)).round.met).toBe(spec.goals.length);
    }
  }
});

test("an editor is told of a goal without its control, and where it stands", () => {
  const spec = meeting({ controls: ["leave"], goals: [{ id: "quiet", mic: "on" }] });
  expect(crossCheck(spec).map(({ path }) => path)).toEqual([["goals", 0, "mic"]]);
});

test("an editor is told of a beat that waits for a goal that there isn't, with the goals there are", () => {
  const spec = meeting({ script: [{ when: { goal: "ned" }, who: "asha", says: "Hi." }] });
  expect(crossCheck(spec)).toMatchObject([
    { path: ["script", 0, "when", "goal"], found: "ned", names: ["end"] },
  ]);
});
