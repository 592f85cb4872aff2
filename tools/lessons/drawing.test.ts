import { expect, test } from "vitest";
import { drawingProblems } from "./drawing.ts";
import { svg } from "./invented.ts";

const said = (text: string): string[] =>
  drawingProblems("dog.svg", text).map(({ line, column, sentence }) => `${line}:${column} ${sentence}`);
const withShape = (shape: string): string => svg.replace("</svg>", `${shape}</svg>`);

test("a plain drawing is fine, with parts that point at each other", () => {
  expect(said(withShape('<use href="#cup"/><path fill="url(#wood)" d="M0 0"/>'))).toEqual([]);
});

test.each([
  ["a script", "<script>1</script>", "There is a <script> in this drawing. A drawing can't hold code."],
  [
    "a script in another namespace",
    "<svg:script/>",
    "There is a <script> in this drawing. A drawing can't hold code.",
  ],
  ["an event", '<g onclick = "x()"/>', "“onclick” makes this drawing run code. Take it out."],
  [
    "HTML inside",
    "<foreignObject/>",
    "There is a <foreignObject> in this drawing. Draw it with plain shapes.",
  ],
  [
    "a link to elsewhere",
    '<image href="https://x.test/a.png"/>',
    'href="https://x.test/a.png" points outside this drawing. It can only point at a part of itself, as in href="#cup".',
  ],
  [
    "an old link to elsewhere",
    "<use xlink:href='a.svg#b'/>",
    "xlink:href='a.svg#b' points outside this drawing. It can only point at a part of itself, as in href=\"#cup\".",
  ],
  [
    "a fill from elsewhere",
    '<g style="fill: url(//x.test/a)"/>',
    "url(//x.test/a) points outside this drawing. It can only point at a part of itself, as in url(#cup).",
  ],
  ["an import", "<style>@import 'a.css';</style>", "“@import” can't be in a drawing. Take it out."],
  [
    "words",
    "<text>Hello</text>",
    "There is <text> in this drawing. Words in drawings can't be translated or read aloud.",
  ],
])("%s in a drawing is said", (_what, shape, sentence) => {
  expect(said(withShape(shape)).map((one) => one.replace(/^\S+ /, ""))).toContain(sentence);
});

test("a drawing is told what it needs to be drawn at any size", () => {
  expect(said(svg.replace(' viewBox="0 0 400 300"', ""))).toEqual([
    '1:1 The <svg> has no viewBox, as in viewBox="0 0 400 300": it could not be drawn larger.',
  ]);
  expect(said(svg.replace(' xmlns="http://www.w3.org/2000/svg"', ""))[0]).toContain("The <svg> has no xmlns");
  expect(said("hello")).toEqual(["1:1 This is not an SVG drawing: it has no <svg>."]);
  expect(said(svg.replace("</svg>", ""))[0]).toContain("The drawing has no </svg> at its end.");
});

test("a mistake is said on its own line", () => {
  expect(said(withShape('\n  <g onload="x()"/>'))[0]).toMatch(/^2:6 /);
});
