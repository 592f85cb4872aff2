import { shown } from "./view/shown.ts";
import { styleNotes } from "./view/style-notes.ts";
import { words } from "./words.ts";

const notes = Object.entries(styleNotes).flatMap(([id, { name, like }]) => [
  [`style-${id}`, name],
  [`style-${id}-like`, like],
]);

/** Every English word of the practice browser, for translators. */
export const allWords: Record<string, string> = { ...words, ...shown, ...Object.fromEntries(notes) };
