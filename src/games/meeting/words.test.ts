import { expect, test } from "vitest";
import { backgrounds, controls, reactions, views } from "./names.ts";
import { gearWords } from "./parts/gear/words.ts";
import { orchestraWords } from "./parts/orchestra/words.ts";
import { windowsWords } from "./parts/windows/words.ts";
import { styles } from "./styles.ts";
import { shown } from "./view/shown.ts";
import { shownLater } from "./view/shown-later.ts";
import { styleNotes } from "./view/style-notes.ts";
import { words } from "./words.ts";

const all = [words, shown, shownLater, windowsWords, gearWords, orchestraWords];

test("no two words of the game share a name, so that translators get them all", () => {
  const keys = all.flatMap((some) => Object.keys(some));
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

test("what a style calls a control is a word of the game", () => {
  const own = styles.flatMap((style) => Object.values(style.words));
  expect(own.length).toBeGreaterThan(0);
  expect(Object.values(words)).toEqual(expect.arrayContaining(own));
});

test("every outfit says which real places look like it", () => {
  expect(Object.keys(styleNotes).toSorted()).toEqual(styles.map(({ id }) => id).toSorted());
});

test("a hint that quotes a button quotes what stands on it", () => {
  const hints = all.flatMap((some) => Object.entries(some)).filter(([key]) => key.startsWith("hint"));
  const quoted = hints.flatMap(([, hint]) => [...hint.matchAll(/“([^”{]+)”/g)].map(([, label]) => label));
  expect(quoted.length).toBeGreaterThan(8);
  expect(all.flatMap((some) => Object.values(some))).toEqual(expect.arrayContaining(quoted));
});

test("every control, background, reaction and view has a name, each its own", () => {
  const keys = [
    ...controls,
    ...backgrounds.map((one) => `background-${one}`),
    ...reactions.map((one) => `reaction-${one}`),
    ...views.map((one) => `view-${one}`),
  ];
  const named = keys.map((key) => (words as Record<string, string>)[key] ?? "");
  expect(named.filter((name, at) => name === "" || named.indexOf(name) !== at)).toEqual([]);
});
