import * as v from "valibot";
import { expect, test } from "vitest";
import { leaves } from "./texts.ts";

test("a field that every object has by birth is none of the schema's", () => {
  const schema = v.strictObject({ a: v.string() });
  const value = { a: "one", toString: { length: [{ b: "two" }] }, constructor: { length: [{ b: "two" }] } };
  expect(leaves(schema, value).map((field) => field.value)).toEqual(["one"]);
});
