import type { Card } from "../../lesson/card.ts";
import { plain } from "../../lesson/markup.ts";
import { t, voice } from "../../voice/words.ts";
import type { OwnWords } from "./own-words.ts";
import { filledIn, peopleOn, type Round } from "./rules.ts";
import type { Line, Spec } from "./spec.ts";
import { words } from "./words.ts";

/** What stands on a line of the card, as plain texts. */
export function wordsOn(line: Line, round: Round, own: OwnWords): string[] {
  const filled = filledIn(round, line.id);
  const chosen = filled.choices.flatMap((at) => plain(line.choices[at]?.words ?? ""));
  const people = filled.people.flatMap((at) => {
    const person = peopleOn(line)[at];
    return person ? [person.number === null ? person.name : `${person.name}: ${person.number}`] : [];
  });
  const written = filled.own ? own.textOf(line.id).trim().replace(/\s+/g, " ") : "";
  return [...chosen, ...people, written].filter(Boolean);
}

/** Who checked the numbers on the card, and when; null where there are none on it. */
export function noteOn(spec: Spec, round: Round): string | null {
  for (const line of spec.lines) {
    const checked = line.people?.checked;
    const numbers = filledIn(round, line.id).people.some((at) => peopleOn(line)[at]?.number);
    if (checked && numbers) return t(words.peopleCard, { by: checked.by, on: checked.on });
  }
  return null;
}

/** The card as it stands now. */
export const cardOf = (spec: Spec, round: Round, own: OwnWords): Card => ({
  title: plain(spec.title),
  paper: spec.paper,
  lines: spec.lines.map((line) => ({ ask: plain(line.line), words: wordsOn(line, round, own) })),
  note: noteOn(spec, round),
  language: voice.getState().language,
});
