import { syllable } from "syllable";
import { hardWords, pieces, plain } from "../../src/lesson/markup.ts";
import { isPlain } from "./plain-words.ts";
import type { Finding } from "./problem.ts";
import type { Text } from "./texts.ts";
import { sentences, wordCount } from "./wording.ts";

/** The hardest that a step may be to read, as a school year: about ten years old. */
export const GRADE = 5;

/** A sentence that a lesson's author lets stand, and why. */
export interface LetStand {
  sentence: string;
  why: string;
}

/** The sentences that a lesson file lets stand, as far as it can be read. */
export function letStandIn(file: unknown): LetStand[] {
  const listed = (file as { letStand?: unknown } | null)?.letStand;
  if (!Array.isArray(listed)) return [];
  return listed.filter((one): one is LetStand => typeof (one as LetStand | null)?.sentence === "string");
}

/** How a lesson reads: its longest sentence, the grade of its hardest step (counted from 0), and words that not every reader knows. */
export interface Reading {
  longest: { words: number; sentence: string };
  grade: number;
  step: number;
  unusual: string[];
}

const WORD = /[\p{L}][\p{L}'’-]*/gu;
const ofStep = ({ path }: Text, at: number): boolean => path[0] === "steps" && path[1] === at;
/** A helper's notes are read by a helper. */
const isForHelper = ({ path }: Text): boolean => path[2] === "helper";

/** A text as it counts: a hard word that the glossary explains is no harder than any other. */
const withoutHardWords = (text: string): string =>
  pieces(text)
    .map(({ kind, shown }) => (kind === "word" ? "word" : shown))
    .join("");

/**
 * The school year that a text asks for: Flesch and Kincaid's formula of 1975 (Naval Technical Training Command, Research Branch Report 8-75),
 * on sentences of English. Never below 0.
 */
export function gradeOf(read: readonly string[]): number {
  const words = read.flatMap((sentence) => sentence.match(WORD) ?? []);
  if (words.length === 0) return 0;
  const spoken = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return Math.max(0, 0.39 * (words.length / read.length) + 11.8 * (spoken / words.length) - 15.59);
}

/** Reads a lesson's texts. `names` are people's: they are no hard words. */
export function readingOf(
  texts: readonly Text[],
  letStand: readonly LetStand[],
  names: readonly string[],
): Reading {
  const stands = new Set(letStand.map(({ sentence }) => sentence));
  const counted = (of: readonly Text[], as: (text: string) => string) =>
    of.flatMap(({ value }) => {
      const read = sentences(value);
      const shown = sentences(as(value));
      return read.length === shown.length ? shown.filter((_, at) => !stands.has(read[at] ?? "")) : shown;
    });
  const longest = counted(texts, plain).reduce(
    (most, sentence) => (wordCount(sentence) > most.words ? { words: wordCount(sentence), sentence } : most),
    { words: 0, sentence: "" },
  );
  const last = texts.reduce(
    (most, { path }) => (path[0] === "steps" ? Math.max(most, Number(path[1])) : most),
    -1,
  );
  const grades = Array.from({ length: last + 1 }, (_, at) =>
    gradeOf(
      counted(
        texts.filter((text) => ofStep(text, at) && !isForHelper(text)),
        withoutHardWords,
      ),
    ),
  );
  const grade = Math.max(0, ...grades);
  const people = new Set(names.flatMap((name) => name.toLowerCase().match(WORD) ?? []));
  const explained = new Set(
    texts.flatMap(({ value }) => hardWords(value).flatMap(({ key }) => key.match(WORD) ?? [])),
  );
  const known = (word: string) =>
    /^(.)\1*$/u.test(word) || people.has(word.replace(/['’]s$/, "")) || explained.has(word) || isPlain(word);
  const words = counted(texts, withoutHardWords).flatMap((sentence) => sentence.match(WORD) ?? []);
  const unusual = [...new Set(words.map((word) => word.toLowerCase()))].filter((word) => !known(word));
  return { longest, grade, step: Math.max(0, grades.indexOf(grade)), unusual: unusual.sort() };
}

/** What of a lesson's reading has to be mended: a step that asks for too much, and reasons given for sentences that are not there. */
export function readingFindings(
  texts: readonly Text[],
  letStand: readonly LetStand[],
  names: readonly string[],
): Finding[] {
  const { grade, step } = readingOf(texts, letStand, names);
  const all = new Set(texts.flatMap(({ value }) => sentences(value)));
  const gone = letStand.flatMap(({ sentence }, at): Finding[] =>
    all.has(sentence)
      ? []
      : [
          {
            path: ["letStand", at, "sentence"],
            weight: "error",
            sentence: `No sentence of this lesson is “${sentence}” any more. Take this out, or put in the sentence as it is now.`,
          },
        ],
  );
  if (grade <= GRADE) return gone;
  return [
    ...gone,
    {
      path: ["steps", step],
      weight: "error",
      sentence: `This step reads like school year ${grade.toFixed(1)}; keep to ${GRADE}. Shorter words and shorter sentences bring it down. Explain a hard word in the glossary, or let a sentence stand in “letStand” and say why.`,
    },
  ];
}
