import * as v from "valibot";
import { hardWords, pieces, strayMark } from "../../src/lesson/markup.ts";
import { translationSchema } from "../../src/lesson/schema.ts";
import { type Finding, nearest, type Path } from "./problem.ts";
import type { Source } from "./read.ts";
import { shape } from "./shape.ts";

/** What a translation file holds, once it has been checked. */
export type Translation = v.InferOutput<typeof translationSchema>;

const fills = (text: string): string[] => (text.match(/\{\{[^{}]*\}\}/g) ?? []).sort();
const strongs = (text: string): number => pieces(text).filter(({ kind }) => kind === "strong").length;
const keys = (text: string): string[] => [...new Set(hardWords(text).map(({ key }) => key))].sort();

function kept(source: string, translated: string, path: Path): Finding[] {
  const found: Finding[] = [];
  const stray = strayMark(translated);
  if (stray !== null) {
    found.push({
      path,
      at: stray,
      sentence: "A mark has no partner in this text. Write *strong* or [[shown|hard word]].",
    });
  }
  const [had, has] = [keys(source), keys(translated)];
  for (const { key, at } of hardWords(translated)) {
    if (had.includes(key)) continue;
    const hint =
      had.length > 0
        ? ` Keep the English word after the bar, as in [[${key}|${nearest(key, had) ?? had[0]}]].`
        : " The English text has no hard word here.";
    found.push({ path, at, sentence: `“${key}” is not a hard word of the English text.${hint}` });
  }
  if (stray === null) {
    for (const key of had.filter((one) => !has.includes(one) && has.every((other) => had.includes(other)))) {
      found.push({
        path,
        sentence: `The hard word “${key}” of the English text is missing: write [[…|${key}]].`,
      });
    }
  }
  if (fills(source).join() !== fills(translated).join()) {
    const wanted = fills(source);
    found.push({
      path,
      sentence:
        wanted.length > 0
          ? `Keep ${wanted.join(" and ")} as it stands in the English text.`
          : "The English text has no {{ }}. Take it out.",
    });
  }
  if (stray === null && strongs(source) !== strongs(translated)) {
    found.push({
      path,
      weight: "warning",
      sentence: `The English text has ${strongs(source)} *strong* part(s), this one ${strongs(translated)}.`,
    });
  }
  // A slip in one text is to be mended, and keeps none of the others out of the app.
  return found.map((finding) => ({ weight: "error", ...finding }));
}

/** Checks a translation against the texts of the file that it translates. */
export function translationFindings(source: Source, texts: readonly string[]): Finding[] {
  const wrong = shape(translationSchema, source.value, [], { characters: [], pictures: [], glossary: [] });
  if (wrong.length > 0) return wrong;
  const { texts: given } = v.parse(translationSchema, source.value);
  const wanted = [...new Set(texts)];
  const missing = wanted.filter((text) => !(text in given));
  const findings: Finding[] = [];
  for (const [text, translated] of Object.entries(given)) {
    const path = ["texts", text];
    if (!wanted.includes(text)) {
      const near = nearest(text, missing);
      const why = near
        ? `The English text has changed. It is now “${near}”: put that in its place and look at the translation again.`
        : `No text of the lesson is “${text.length > 60 ? `${text.slice(0, 60)}…` : text}” any more. Take this line out.`;
      findings.push({ path, key: true, weight: "warning", sentence: why });
    } else if (translated.trim() === "") {
      findings.push({
        path,
        weight: "error",
        sentence: "This translation is empty. Write it, or take the line out: English stands in for it.",
      });
    } else findings.push(...kept(text, translated, path));
  }
  if (missing.length > 0) {
    const first = missing[0] ?? "";
    findings.push({
      path: ["texts"],
      weight: "warning",
      sentence: `${missing.length} of ${wanted.length} texts are not translated yet and stand in English. The first is “${first}”.`,
    });
  }
  return findings;
}
