import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { lessonFiles, otherLanguages } from "./disk.ts";
import { allGames } from "./games.ts";
import { inspect } from "./inspect.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const others = otherLanguages(ROOT);
const { glossary } = inspect(lessonFiles(ROOT), allGames(), others);
const words = Object.entries(glossary?.value?.words ?? {});

test("there are hard words to explain", () => {
  expect(words.length).toBeGreaterThan(0);
});

// A picture that is named but not drawn is turned down by the check; a word without one is not.
test("every hard word has a picture beside its explanation", () => {
  expect(words.filter(([, { picture }]) => !picture).map(([word]) => word)).toEqual([]);
});

describe.each(others)("in %s", (language) => {
  const texts = glossary?.translations.get(language)?.texts ?? {};

  test("every hard word is translated, and so is what it means", () => {
    const asked = words.flatMap(([word, { means }]) => [word, means]);
    expect(asked.filter((text) => !(text in texts))).toEqual([]);
  });
});
