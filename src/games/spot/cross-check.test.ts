import { expect, test } from "vitest";
import { crossCheck } from "./cross-check.ts";

const thing = (id: string, find = false, x = 50) => ({
  id,
  name: id,
  x,
  y: 50,
  width: 20,
  reply: "Yes.",
  find,
});
const said = (things: ReturnType<typeof thing>[], enough?: number): string[] =>
  crossCheck({ picture: "room", about: "A room.", things, enough }).map(({ sentence }) => sentence);

test("a picture with something to find fits together", () => {
  expect(said([thing("sock", true), thing("cat")])).toEqual([]);
});

test("two things of one name, nothing to find, and more than there is to find are said", () => {
  expect(said([thing("sock", true), thing("sock")])).toEqual([
    "The thing “sock” is here twice. Each needs a name of its own.",
  ]);
  expect(said([thing("sock"), thing("cat")])).toEqual([
    'There is nothing to find: give at least one thing "find": true.',
  ]);
  expect(said([thing("sock", true), thing("cat")], 2)).toEqual([
    "“enough” is 2, and there are 1 things to find.",
  ]);
});

test("a thing past the edge of the drawing is said", () => {
  expect(said([thing("sock", true, 99), thing("cat")])[0]).toContain("“sock” reaches past the edge");
});
