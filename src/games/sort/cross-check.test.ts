import { expect, test } from "vitest";
import { crossCheck } from "./cross-check.ts";
import type { Spec } from "./spec.ts";

const thing = (id: string, replies: [place: string, fits?: boolean][]): Spec["things"][number] => ({
  id,
  words: id,
  replies: replies.map(([place, fits = false]) => ({ in: place, says: "Yes.", fits })),
});
const said = (things: Spec["things"], places = ["a", "b"]): string[] =>
  crossCheck({ mixed: true, places: places.map((id) => ({ id, name: id })), things }).map(
    ({ sentence }) => sentence,
  );

test("a reply for every placing fits together, also where any place will do", () => {
  expect(said([thing("x", [["a", true], ["b"]]), thing("y", [["a"], ["b", true]])])).toEqual([]);
  expect(said([thing("x", [["a"], ["b"]])])).toEqual([]);
});

test("a placing without a reply, with two, or in a place that there is not, is said", () => {
  expect(said([thing("x", [["a", true]])])[0]).toContain("“x” has no reply for “b”");
  const two = said([thing("x", [["a", true], ["b", true], ["a"]])]);
  expect(two).toEqual(["“x” has two replies for “a”. One is enough."]);
  const astray = said([thing("x", [["a", true], ["b", true], ["c"]])]);
  expect(astray).toEqual(["There is no place “c” here."]);
});

test("a place in which nothing fits, and names that are here twice, are said", () => {
  expect(said([thing("x", [["a", true], ["b"]])])[0]).toContain("Nothing fits “b”");
  const twice = thing("x", [
    ["a", true],
    ["b", true],
  ]);
  expect(said([twice, twice])).toEqual(["“x” is here twice. Each needs a name of its own."]);
});
