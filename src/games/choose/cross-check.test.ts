import { expect, test } from "vitest";
import { crossCheck } from "./cross-check.ts";

const spec = { question: "Tea?", choices: [], mixed: true };

test("a drawing has to be described, and a description needs its drawing", () => {
  expect(crossCheck({ ...spec, picture: "cup", about: "A cup." })).toEqual([]);
  expect(crossCheck({ ...spec, picture: "cup" })[0]?.sentence).toContain("This drawing is not described");
  expect(crossCheck({ ...spec, about: "A cup." })[0]?.sentence).toContain("there is no “picture”");
});
