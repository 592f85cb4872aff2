import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { allGames } from "./lessons/games.ts";
import { inspect } from "./lessons/inspect.ts";
import { invented } from "./lessons/invented.ts";
import { shown } from "./lessons/problem.ts";
import { begin } from "./new.ts";

const folder = mkdtempSync(join(tmpdir(), "new-lesson-"));
afterAll(() => rmSync(folder, { recursive: true }));
for (const [name, text] of invented()) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

const written = (room: string, id: string): Record<string, string> => {
  const begun = begin(folder, room, id);
  if ("why" in begun) throw new Error(begun.why);
  return begun.files;
};
const refused = (room?: string, id?: string): string => {
  const begun = begin(folder, room, id);
  return "why" in begun ? begun.why : "";
};

test("a new lesson has nothing to mend, and takes the next place in its room", () => {
  const files = written("shed", "wave-hello");
  expect(Object.keys(files)).toEqual(["lessons/shed/wave-hello.json"]);
  expect(inspect(invented(files), allGames(), []).problems.map(shown)).toEqual([]);
  expect(JSON.parse(files["lessons/shed/wave-hello.json"] ?? "")).toMatchObject({
    title: "Wave hello",
    order: 2,
  });
});

test("a new room comes with its own file, after the others", () => {
  const files = written("upper-attic", "wave-hello");
  expect(JSON.parse(files["lessons/upper-attic/room.json"] ?? "")).toMatchObject({
    title: "Upper attic",
    order: 2,
  });
  expect(inspect(invented(files), allGames(), []).problems.map(shown)).toEqual([]);
});

test("a new starter for a group has nothing to mend, and needs no room", () => {
  const files = written("starters", "hum-along");
  expect(Object.keys(files)).toEqual(["lessons/starters/hum-along.json"]);
  expect(inspect(invented(files), allGames(), []).problems.map(shown)).toEqual([]);
});

test("nothing is written over, misnamed or put into a misspelt room", () => {
  expect(refused("shed", "dog-barks")).toBe(
    "There is a lesson of that name already: lessons/shed/dog-barks.json",
  );
  expect(refused("shed", "Wave Hello")).toContain("“Wave Hello” can't be a name here.");
  expect(refused("shedd", "wave-hello")).toContain("Did you mean “shed”?");
  expect(refused()).toContain("npm run new -- video-meetings wave-hello");
});
