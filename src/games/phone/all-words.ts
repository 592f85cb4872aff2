import { notes } from "./notes.ts";
import { appWords } from "./view/app-words.ts";
import { shown } from "./view/shown.ts";
import { styleNotes } from "./view/style-notes.ts";
import { words } from "./words.ts";

const styled = Object.entries(styleNotes).flatMap(([id, { name, like }]) => [
  [`style-${id}`, name],
  [`style-${id}-like`, like],
]);

/** Every English word of the practice phone, for translators. */
export const allWords: Record<string, string> = {
  ...words,
  ...notes,
  ...appWords,
  ...shown,
  ...Object.fromEntries(styled),
};
