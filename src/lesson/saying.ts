/**
 * Something to be said to the learner, before it is put into their language.
 * `key` is an English sentence from a game's `words.ts`, with `{{name}}` where `with` fills in;
 * a value in `with` may be a saying itself. `text` comes from a lesson file and is already in the learner's language.
 */
export type Saying = { key: string; with?: Record<string, string | number | Saying> } | { text: string };

/** A saying from a game's own words. */
export function words(key: string, fill?: Record<string, string | number | Saying>): Saying {
  return fill ? { key, with: fill } : { key };
}

/** A saying from the lesson file. */
export function text(written: string): Saying {
  return { text: written };
}
