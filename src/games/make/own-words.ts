import { useState } from "preact/hooks";

/** How many cards are remembered: those of one lesson, and of one before it. */
const most = 4;

/** What was written by hand on each card of this page, by its sheet and line. It is in this page's memory alone, and never stored. */
const sheets = new Map<number, Map<string, string>>();

function sheetOf(number: number): Map<string, string> {
  const sheet = sheets.get(number) ?? new Map<string, string>();
  sheets.delete(number);
  sheets.set(number, sheet);
  for (const oldest of sheets.keys()) if (sheets.size > most) sheets.delete(oldest);
  return sheet;
}

/** Forgets what was written on a card. */
export const forget = (sheet: number): unknown => sheets.delete(sheet);

/** What the learner writes on one card. `textOf` is empty where nothing was written, or where it has been forgotten. */
export interface OwnWords {
  textOf(line: string): string;
  write(line: string, text: string): void;
}

/** The learner's own words on a card: there again when they come back to the step, gone when the page is. */
export function useOwnWords(number: number): OwnWords {
  const [, redraw] = useState(0);
  return {
    textOf: (line) => sheets.get(number)?.get(line) ?? "",
    write(line, text) {
      sheetOf(number).set(line, text);
      redraw((drawn) => drawn + 1);
    },
  };
}
