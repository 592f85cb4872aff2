import { gearWords } from "./parts/gear/words.ts";
import { orchestraWords } from "./parts/orchestra/words.ts";
import { windowsWords } from "./parts/windows/words.ts";
import { shown } from "./view/shown.ts";
import { shownLater } from "./view/shown-later.ts";
import { styleNotes } from "./view/style-notes.ts";
import { words } from "./words.ts";

const notes = Object.entries(styleNotes).flatMap(([id, { name, like }]) => [
  [`style-${id}`, name],
  [`style-${id}-like`, like],
]);

/** Every English word of the practice meeting, for translators. */
export const allWords: Record<string, string> = {
  ...words,
  ...shown,
  ...shownLater,
  ...windowsWords,
  ...gearWords,
  ...orchestraWords,
  ...Object.fromEntries(notes),
};
