/**
 * What can be said of a text without telling the text: the only thing about it that ever leaves the field. `letter`: there is one;
 * `capital`: a capital letter; `gap`: it ends in a space; `space`: a space between two words; `at`: something, then an @; `after`:
 * something after the @; `dot`: and a dot after that; `end`: and something after the dot; `stray`: it can't become an address as it is.
 */
export const flagNames = [
  ...(["letter", "capital", "gap", "space", "at", "after", "dot", "end", "stray"] as const),
] as const;

export type Flag = (typeof flagNames)[number];

const tests: Record<Flag, RegExp> = {
  letter: /\p{L}/u,
  capital: /\p{Lu}/u,
  gap: /\S\s+$/,
  space: /\S\s+\S/,
  at: /[^\s@]@/,
  after: /[^\s@]@[^\s@.]/,
  dot: /[^\s@]@[^\s@.]+(\.[^\s@.]+)*\./,
  end: /[^\s@]@[^\s@.]+(\.[^\s@.]+)+/,
  stray: /\s|^@|@.*@|@\.|\.\.|^\./,
};

/** What is true of a text, in the order of `flagNames`. */
export const flagsOf = (text: string): Flag[] => flagNames.filter((name) => tests[name].test(text));

/** How far a text goes the way of another: how many letters are right from the start, and how many come after those. Capitals count for nothing. */
export function likeness(text: string, wanted: string): { right: number; extra: number } {
  const [typed, asked] = [[...text.toLowerCase()], [...wanted.toLowerCase()]];
  const differs = asked.findIndex((sign, at) => typed[at] !== sign);
  const right = differs < 0 ? asked.length : differs;
  return { right, extra: Math.max(0, typed.length - right) };
}
