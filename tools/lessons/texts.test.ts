import * as v from "valibot";
import { expect, test } from "vitest";
import { leaves } from "./texts.ts";

test("a field that every object has by birth is none of the schema's", () => {
  const schema = v.strictObject({ a: v.string() });
  const value = { a: "one", toString: { length: [{ b: "two" }] }, constructor: { length: [{ b: "two" }] } };
  expect(leaves(schema, value).map((field) => field.value)).toEqual(["one"]);
});

test("a mark that can't even be written as words tells no group apart, and throws nothing", () => {
  const schema = v.variant("kind", [v.strictObject({ kind: v.literal("a"), b: v.string() })]);
  expect(leaves(schema, { kind: { toString: 1 }, b: "one" })).toEqual([]);
  expect(leaves(schema, { kind: "a", b: "one" }).map((field) => field.value)).toEqual(["a", "one"]);
});

test("each field keeps the way to where it stands, in the order of the file", () => {
  const named = v.strictObject({ name: v.string() });
  const schema = v.strictObject({
    steps: v.array(v.variant("kind", [v.strictObject({ kind: v.literal("a"), lines: v.array(v.string()) })])),
    who: v.union([v.number(), named]),
    room: v.intersect([v.object({ id: v.string() }), v.object({ order: v.number() })]),
    last: v.optional(v.string()),
  });
  const value = {
    steps: [
      { kind: "a", lines: ["one", "two"] },
      { kind: "a", lines: ["three"] },
    ],
    who: { name: "Mair" },
    room: { id: "kitchen", order: 2 },
    last: "four",
  };
  expect(leaves(schema, value).map(({ path, value: found }) => [path.join("/"), found])).toEqual([
    ["steps/0/kind", "a"],
    ["steps/0/lines/0", "one"],
    ["steps/0/lines/1", "two"],
    ["steps/1/kind", "a"],
    ["steps/1/lines/0", "three"],
    ["who/name", "Mair"],
    ["room/id", "kitchen"],
    ["room/order", 2],
    ["last", "four"],
  ]);
});
