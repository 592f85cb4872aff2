import { expect, test } from "vitest";
import { crossCheck } from "./cross-check.ts";
import { answered, badges, chosenControls } from "./names.ts";
import readme from "./README.md?raw";
import { goal } from "./spec/goal.ts";
import { styleIds } from "./styles.ts";
import { followed, opened, parsed, postbox } from "./trying.ts";

const examples = [...readme.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json]) => JSON.parse(json ?? ""));

test("every example that editors are shown fits together and can be played to its end", () => {
  expect(examples.length).toBe(3);
  for (const example of examples) {
    const spec = parsed(example);
    expect(crossCheck(spec)).toEqual([]);
    expect(followed(spec, opened(spec)).path.length).toBeGreaterThan(2);
  }
});

test("editors are told of every field of a step, a message and a goal, and of every name they may use", () => {
  const told = [...readme.matchAll(/`([\w-]+)`/g)].map(([, word]) => word);
  const spec = postbox();
  const more = ["attached", "link", "badge", "name", "when", "after", "saw", "to", "photo", "page", "about"];
  expect(told).toEqual(
    expect.arrayContaining([
      ...Object.keys(spec),
      ...Object.keys(spec.messages[0] ?? {}),
      ...Object.keys(goal.entries),
      ...[...answered, ...badges, ...chosenControls, ...styleIds, ...more],
    ]),
  );
});
