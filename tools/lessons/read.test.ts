import { expect, test } from "vitest";
import { shown } from "./problem.ts";
import { readJson } from "./read.ts";

const problems = (text: string): string[] => readJson("a.json", text).problems.map(shown);

test("strict JSON is read as it stands", () => {
  const source = readJson("a.json", '{ "a": [1, "two", true, null], "b": { "c": 2 } }');
  expect(source.problems).toEqual([]);
  expect(JSON.stringify(source.value)).toBe('{"a":[1,"two",true,null],"b":{"c":2}}');
});

test("a field whose name would reach into JavaScript is said, and reaches nothing", () => {
  const text = '{ "a": { "__proto__": { "b": 2 } },\n"constructor": 1 }';
  expect(problems(text)).toEqual([
    "a.json:1:10 “__proto__” can't be a name. Choose another.",
    "a.json:2:1 “constructor” can't be a name. Choose another.",
  ]);
  expect(Reflect.get({}, "b")).toBeUndefined();
});

test("a file that goes on and on into itself is said, not read", () => {
  for (const open of ["[", '{"a":', '["]",', '/*"*/[']) {
    expect(problems(open.repeat(50_000))[0]).toMatch(
      /more than 40 deep here\. Is a closing } or \] missing\?$/,
    );
  }
});

test("a file with thousands of slips is read at once, however long its lines", () => {
  expect(problems(`{${'"a": 1,\n'.repeat(8_000)}"a": 1}`)).toHaveLength(8_000);
});

test.each([
  ["an empty file", "", "a.json:1:1 This file is empty."],
  [
    "a comment",
    '{\n  "a": 1 // one\n}',
    "a.json:2:10 This is not JSON. There can be no comments in this file. Take this one out.",
  ],
  [
    "a comma too many",
    '{ "a": 1, }',
    "a.json:1:9 This is not JSON. There is a comma too many here: nothing comes after it.",
  ],
  [
    "a comma too few",
    '{\n  "a": 1\n  "b": 2\n}',
    "a.json:2:9 This is not JSON. A comma is missing here, before the next value.",
  ],
  [
    "a text that doesn't end",
    '{ "a": "one }',
    "a.json:1:8 This is not JSON. This text has no closing quotation mark on its line. A text begins and ends on one line.",
  ],
  [
    "a bare word",
    '{ "a": soon }',
    "a.json:1:8 This is not JSON. This word needs quotation marks around it, or is not meant to be here.",
  ],
  [
    "more after the end",
    '{ "a": 1 } { }',
    "a.json:1:12 This is not JSON. The file should end here, but there is more.",
  ],
])("%s is said with its place", (_what, text, sentence) => {
  expect(problems(text)[0]).toBe(sentence);
  expect(readJson("a.json", text).value).toBeUndefined();
});

test("a field that is there twice is said at the second one, however deep", () => {
  expect(problems('{ "list": [ {\n  "a": 1,\n  "a": 2 } ] }')).toEqual([
    "a.json:3:3 “a” is here twice. Keep one of them.",
  ]);
});

test("a place inside a text counts an escape as one character", () => {
  const source = readJson("a.json", '{ "a": "\\"x\\" \\u00e9 [[y]]" }');
  expect(source.place({ path: ["a"], at: 6, sentence: "" }).column).toBe(8 + 1 + 2 + 1 + 2 + 1 + 6 + 1);
});

test("a file that begins with a byte-order mark is read", () => {
  expect(readJson("a.json", '\uFEFF{ "a": 1 }').value).toEqual({ a: 1 });
});
