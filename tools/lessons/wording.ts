import { hardWords, plain, strayMark } from "../../src/lesson/markup.ts";
import { type Finding, insteadOf } from "./problem.ts";
import type { Text } from "./texts.ts";

const MOST = 15;
const fewWords: Record<string, number> = { title: 6, say: 12 };
const fewSentences: Record<string, number> = { words: 3, done: 3 };

/** The sentences of a text, without its mark-up. */
export function sentences(text: string): string[] {
  return plain(text)
    .split(/(?<=[.!?…]["”’')]?)\s+/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

/** How many words there are in a piece of writing: a dash or a number alone is none. */
export const wordCount = (text: string): number =>
  text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,:-]*/gu)?.length ?? 0;

/** Mark-up that doesn't close, and hard words that nothing explains. */
export function markup({ path, value }: Text, glossary: readonly string[]): Finding[] {
  const stray = strayMark(value);
  const open: Finding[] =
    stray === null
      ? []
      : [
          {
            path,
            at: stray,
            weight: "error",
            sentence: `The mark ${value.startsWith("*", stray) ? "*" : value.slice(stray, stray + 2)} has no partner in this text. Write *strong* or [[hard word]].`,
          },
        ];
  const unknown = hardWords(value)
    .filter(({ key }) => !glossary.includes(key))
    .map(
      ({ key, at }): Finding => ({
        path,
        at,
        weight: "error",
        sentence: `“${key}” is not explained in lessons/glossary.json.${insteadOf(key, glossary, "The words there are")}`,
      }),
    );
  const html = /<\/?[a-z][^<>]*>/i.exec(value);
  const tag: Finding[] = html
    ? [
        {
          path,
          at: html.index,
          weight: "error",
          sentence: `${html[0]} would be shown as it stands. Write *strong* instead.`,
        },
      ]
    : [];
  return [...open, ...unknown, ...tag];
}

const unkind = /\b(wrong|simply|just|easy|easily|obviously)\b/giu;

/** Words that make somebody who is stuck feel small. */
export function tone({ path, value }: Text): Finding[] {
  return [...value.matchAll(unkind)].map((found) => ({
    path,
    at: found.index,
    weight: "warning",
    sentence: `“${found[0]}” can make somebody who is stuck feel small. Say what happened, or what to try.`,
  }));
}

/** Sentences too long to read in one breath, but for those that are let stand, and headings too long to be headings. */
export function length({ path, value, field }: Text, letStand: readonly string[] = []): Finding[] {
  const long = sentences(value).flatMap((sentence): Finding[] => {
    const words = wordCount(sentence);
    if (words <= MOST || letStand.includes(sentence)) return [];
    const start = sentence.split(" ").slice(0, 4).join(" ");
    return [
      {
        path,
        at: Math.max(0, value.indexOf(start)),
        weight: "error",
        sentence: `This sentence has ${words} words: “${start} …”. Keep to ${MOST}; two short ones read better.`,
      },
    ];
  });
  const mostWords = fewWords[field];
  const count = wordCount(plain(value));
  if (mostWords !== undefined && path.length <= 3 && count > mostWords) {
    long.push({
      path,
      weight: "warning",
      sentence: `“${field}” has ${count} words. Up to ${mostWords} fit on the screen.`,
    });
  }
  const most = fewSentences[field];
  const lines = sentences(value).length;
  if (most !== undefined && path.length === 3 && lines > most) {
    long.push({
      path,
      weight: "warning",
      sentence: `“${field}” has ${lines} sentences. One to ${most} are enough; the rest can be a step of its own.`,
    });
  }
  return long;
}
