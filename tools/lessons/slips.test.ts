import * as v from "valibot";
import { expect, test } from "vitest";
import { name, text } from "../../src/lesson/fields.ts";
import { placeOf } from "./layout.ts";
import { shown } from "./problem.ts";
import { readJson } from "./read.ts";
import { shape } from "./shape.ts";

const problems = (text: string): string[] => readJson("a.json", text).problems.map(shown);

test.each([
  ["curly quotation marks", "{ “a”: 1 }", "1:3", /curly \(“ ”\).*straight: "/],
  ["one curly quotation mark", '{ "a": “one” }', "1:8", /curly/],
  ["single quotation marks", "{ 'a': 1 }", "1:3", /straight double quotation marks/],
  ["a quotation inside a text", '{ "a": "He said "hello" to you." }', "1:18", /inside a text, use “ and ”/],
  ["True with a capital", '{ "a": True }', "1:8", /Write true/],
  ["no, where false is meant", '{ "a": no }', "1:8", /Write false/],
  ["a semicolon for a comma", '{ "a": 1; "b": 2 }', "1:9", /comma was meant/],
  ["an equals sign for a colon", '{ "a" = 1 }', "1:7", /colon was meant/],
  ["round brackets for a list", '{ "a": ("b", "c") }', "1:8", /list stands in \[ \]/],
  [
    "a list closed as a group",
    '{\n"a": ["b", "c"},\n"d": 1 }',
    "2:15",
    /This } stands where ] should close the list of line 2/,
  ],
  [
    "a group closed as a list",
    '{\n"a": { "b": 1 ],\n"d": 1 }',
    "2:15",
    /This ] stands where } should close the group of line 2/,
  ],
  [
    "a bracket that never closes",
    '{\n"a": 1',
    "2:7",
    /group of fields that begins in line 1 has no closing }/,
  ],
  ["a group written as a list", '{ "a": ["b": "c"] }', "1:12", /stands in a list.*group \{ } meant/],
  ["a number that begins with 0", '{ "a": 03 }', "1:8", /begin with 0/],
  ["a comma after the last", '{ "a": ["b", ] }', "1:12", /comma too many/],
  ["a tab in a text", '{ "a": "one\ttwo" }', "1:12", /There is a tab in this text/],
])("%s: one sentence, at the slip, and what to do", (_what, text, place, sentence) => {
  const said = problems(text);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain(`a.json:${place} `);
  expect(said[0]).toMatch(sentence);
});

test("a missing comma is said in the line that it is missing from", () => {
  expect(problems('{\n  "a": 1\n  "b": 2\n}')).toEqual([
    "a.json:2:9 This is not JSON. A comma is missing here, before the next value.",
  ]);
});

test("letters that were lost in saving are said where they stand, and not shown to a learner", () => {
  const text = new TextDecoder().decode(new Uint8Array([0x22, 0x43, 0x61, 0x66, 0xe9, 0x22]));
  expect(problems(text)[0]).toMatch(/^a\.json:1:5 .*UTF-8/);
  expect(readJson("a.json", text).value).toBeUndefined();
});

test("a file saved as UTF-16 is said in one sentence", () => {
  const said = problems("{\0 \0}\0");
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/UTF-8/);
});

test.each([
  ["lessons/video-meetings/wave.json.txt", /Take \.txt off/],
  ["lessons/video-meetings/wave.JSON", /small letters: \.json/],
  ["lessons/pictures/My Photo.svg", /small letters, digits and hyphens/],
])("%s is told what to be called", (file, why) => {
  expect(placeOf(file)).toMatchObject({ is: "lost", why: expect.stringMatching(why) });
});

test("only a field that may be left out is said to be left out", () => {
  const names = { characters: [], pictures: ["cup-of-tea"], glossary: [] };
  const schema = v.strictObject({ must: text("Must."), may: v.optional(text("May.")) });
  expect(shape(schema, { must: "", may: "" }, [], names).map(({ sentence }) => sentence)).toEqual([
    "“must”: This text is empty. Write something.",
    "“may”: This text is empty. Write something, or take the field out.",
  ]);
});

test("a drawing with its ending, and a number and a true in quotation marks, are each told how to be written", () => {
  const names = { characters: [], pictures: ["cup-of-tea"], glossary: [] };
  const schema = v.strictObject({ drawn: name(names.pictures, "."), minutes: v.number(), fits: v.boolean() });
  const given = { drawn: "cup-of-tea.svg", minutes: "3", fits: "true" };
  expect(shape(schema, given, [], names).map(({ sentence }) => sentence)).toEqual([
    "A drawing is named without its folder and without .svg: write “cup-of-tea”.",
    "“minutes” stands in quotation marks here. Write 3 without them.",
    "“fits” stands in quotation marks here. Write true without them.",
  ]);
});
