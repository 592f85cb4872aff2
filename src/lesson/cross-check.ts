/**
 * Something in a game's config that is right field by field and still does not fit together, such as a beat that waits for a goal
 * that there isn't. `path` leads to it from the top of the config; `found` and `names` are for “Did you mean …?”.
 * Without a `weight`, it keeps the lesson out of the app until it is mended.
 */
export interface Misfit {
  path: readonly (string | number)[];
  sentence: string;
  found?: string;
  names?: readonly string[];
  weight?: "warning" | "error" | "broken";
}

/** `export const crossCheck` of a game's `cross-check.ts`: what of a config, once it has met its spec, does not fit together. */
export type CrossCheck<Spec> = (spec: Spec) => Misfit[];

/** `export const alternatives` there: the same config as it may also be played (in another outfit, say), each of which must be finishable. */
export type Alternatives<Spec> = (spec: Spec) => { name: string; spec: Spec }[];
