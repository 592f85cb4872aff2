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
