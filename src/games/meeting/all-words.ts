import { stylesWords } from "./styles.ts";
import { shown } from "./view/shown.ts";
import { shownLater } from "./view/shown-later.ts";
import { words } from "./words.ts";

/** Every English word of the practice meeting, for translators. */
export const allWords: Record<string, string> = { ...words, ...shown, ...shownLater, ...stylesWords };
