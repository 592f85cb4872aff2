import type { Lesson, Step } from "./lesson.ts";
import type { AnyRules } from "./rules.ts";

/** A game of switches: `config.switches` of them; press each. Which one is first comes from chance. */
export interface Round {
  first: number;
  on: number[];
}

const count = (config: unknown): number => (config as { switches: number }).switches;
export const round = (value: unknown): Round => value as Round;

const switches: AnyRules = {
  setup: (config, random): Round => ({ first: Math.floor(random() * Math.max(1, count(config))), on: [] }),
  play: (config, now, move) => {
    const { on } = round(now);
    const fits = typeof move === "number" && Number.isInteger(move) && move >= 0 && move < count(config);
    return fits && !on.includes(move) ? { ...round(now), on: [...on, move] } : now;
  },
  goals: (config, now) =>
    Array.from({ length: count(config) }, (_, at) => ({ met: round(now).on.includes(at) })),
  hint: (config, now) => {
    const left = Array.from({ length: count(config) }, (_, at) => at).find(
      (at) => !round(now).on.includes(at),
    );
    return left === undefined ? null : { words: { key: "Press it." }, control: `switch-${left}`, move: left };
  },
};
/** The rules of whichever game: there is only one here. */
export const rulesOf = () => switches;

/** A step that asks for so many switches. */
export const step = (id: string, wanted: number): Step => ({
  id,
  game: "switches",
  title: id,
  words: "Press.",
  done: "Done.",
  helper: { say: "", watch: "", stuck: "" },
  config: { switches: wanted },
});

/** Three steps: two switches, nothing to do, three switches. */
export const lesson: Lesson = {
  id: "switches-first",
  room: "hall",
  version: "v1",
  language: "en",
  source: "en",
  title: "Switches",
  say: "I can press.",
  minutes: 3,
  keepsake: { picture: "lamp", name: "A lamp" },
  skills: [],
  steps: [step("one", 2), step("look", 0), step("three", 3)],
  cast: {},
  glossary: {},
  pictures: {},
  fallback: [],
};
