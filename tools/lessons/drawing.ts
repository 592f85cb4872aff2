import type { Problem } from "./problem.ts";

const bad: { found: RegExp; sentence: (text: string) => string }[] = [
  { found: /<!DOCTYPE|<!ENTITY/i, sentence: () => "There is a <!DOCTYPE> or <!ENTITY> here. Take it out." },
  {
    found: /<\s*(?:\w+:)?script/i,
    sentence: () => "There is a <script> in this drawing. A drawing can't hold code.",
  },
  {
    found: /<\s*(?:\w+:)?(?:foreignObject|iframe|object|embed|audio|video|animate\w*|set|handler)\b/i,
    sentence: (text) => `There is a ${text.trim()}> in this drawing. Draw it with plain shapes.`,
  },
  {
    found: /\son[a-z]+\s*=/i,
    sentence: (text) => `“${text.trim().replace(/\s*=$/, "")}” makes this drawing run code. Take it out.`,
  },
  {
    found: /(?:xlink:)?href\s*=\s*["'](?!#)[^"']*["']?/i,
    sentence: (text) =>
      `${text.trim()} points outside this drawing. It can only point at a part of itself, as in href="#cup".`,
  },
  {
    found: /url\(\s*["']?(?!#)[^)]*\)/i,
    sentence: (text) =>
      `${text.trim()} points outside this drawing. It can only point at a part of itself, as in url(#cup).`,
  },
  { found: /@import|javascript:|&#/i, sentence: (text) => `“${text}” can't be in a drawing. Take it out.` },
  {
    found: /<\s*(?:\w+:)?text\b/i,
    sentence: () => "There is <text> in this drawing. Words in drawings can't be translated or read aloud.",
  },
];

/** What is not safe or not plain in an SVG drawing. */
export function drawingProblems(file: string, text: string): Problem[] {
  const at = (offset: number, sentence: string): Problem => {
    const before = text.slice(0, offset).split("\n");
    return {
      file,
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
      sentence,
      weight: "broken",
    };
  };
  const open = text.search(/<svg[\s>]/);
  if (open < 0) return [at(0, "This is not an SVG drawing: it has no <svg>.")];
  const problems: Problem[] = [];
  const tag = text.slice(open, text.indexOf(">", open) + 1);
  if (!/\sviewBox\s*=\s*["'][-\d.\s,]+["']/.test(tag)) {
    problems.push(
      at(open, 'The <svg> has no viewBox, as in viewBox="0 0 400 300": it could not be drawn larger.'),
    );
  }
  if (!/\sxmlns\s*=\s*["']http:\/\/www\.w3\.org\/2000\/svg["']/.test(tag)) {
    problems.push(
      at(open, 'The <svg> has no xmlns="http://www.w3.org/2000/svg": browsers would show nothing.'),
    );
  }
  if (!/<\/svg>\s*$/.test(text)) problems.push(at(text.length, "The drawing has no </svg> at its end."));
  for (const { found, sentence } of bad) {
    for (const hit of text.matchAll(new RegExp(found.source, "gi"))) {
      problems.push(at(hit.index + (hit[0].length - hit[0].trimStart().length), sentence(hit[0])));
    }
  }
  return problems;
}
