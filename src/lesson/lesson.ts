/** What a helper beside the learner may say, should watch for, and can do if the learner is stuck. */
export interface HelperNotes {
  say: string;
  watch: string;
  stuck: string;
}

/** One screen of a lesson. `config` has been checked against the game's own spec when the lesson was compiled. */
export interface Step {
  id: string;
  game: string;
  title: string;
  words: string;
  done: string;
  helper: HelperNotes;
  config: unknown;
}

/** How a person is drawn: each part is a name that `ui/person.tsx` knows. */
export interface Look {
  skin: "deep" | "brown" | "tan" | "olive" | "light" | "pale";
  hair: "short" | "long" | "curly" | "bun" | "bob" | "bald" | "spiky" | "swept";
  hairColour: "black" | "brown" | "ginger" | "fair" | "grey" | "white" | "plum";
  cover: "none" | "hijab" | "turban" | "cap" | "beanie";
  glasses: boolean;
  hearingAid: boolean;
  beard: boolean;
  chair: boolean;
  top: "leaf" | "coral" | "sun" | "sky" | "plum" | "ink" | "clay" | "lilac";
}

/** The faces that a person can make. */
export const faces = [
  ...(["calm", "smile", "laugh", "surprised", "puzzled", "wince", "listening", "asleep"] as const),
  ...(["glad", "proud", "tired", "flat", "worried", "sad", "cross", "mixed", "unsure"] as const),
] as const;
export type Face = (typeof faces)[number];

/** Somebody in the lessons. `about` describes the drawing for a learner who can't see it. */
export interface Character {
  name: string;
  about: string;
  look: Look;
}

/** A hard word, explained: `word` as it stands in a text, `means` in plain words, `picture` the name of a drawing or null. */
export interface GlossaryEntry {
  word: string;
  means: string;
  picture: string | null;
}

/** What a finished lesson leaves in its room. `picture` names a drawing; `name` is what it is called. */
export interface Keepsake {
  picture: string;
  name: string;
}

/**
 * A lesson as the app plays it: compiled from its file, in one language, with all that it needs beside it.
 * `version` is a hash of the lesson's own file: another version, another set of rounds.
 * `minutes` is about how long it takes. `say` is what the learner can say afterwards ("I can mute myself").
 * `cast`, `glossary` and `pictures` (name to address) hold what this lesson uses and no more.
 * `fallback` lists the texts that are not translated yet and so stand in the source language, `source`.
 */
export interface Lesson {
  id: string;
  room: string;
  version: string;
  language: string;
  source: string;
  title: string;
  say: string;
  minutes: number;
  keepsake: Keepsake;
  skills: string[];
  steps: Step[];
  cast: Record<string, Character>;
  glossary: Record<string, GlossaryEntry>;
  pictures: Record<string, string>;
  fallback: string[];
}
