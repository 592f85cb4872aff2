import type { Weather } from "../../browser/harness/host.ts";

/** What home says when a download can't go on, by what is in the way. */
const said = {
  portal: "The Wi-Fi wants something first",
  broken: "Some parts do not come through",
  slow: "The internet is very slow here",
  gone: "No internet right now",
} as const;

/** A way for a download to go wrong at one file of it, a part (0 to 1) of the way through. `words`: what the learner is told then. */
export interface BadDay {
  name: string;
  words: string;
  /** The weather for that file, and whether the line is gone from then on. */
  at(after: number): { weather: ReturnType<Weather>; gone: boolean };
}

const only = (weather: ReturnType<Weather>) => ({ weather, gone: false });

/** Each bad day, and again: a line that breaks is the most common, and every place for it is to be tried. */
export const badDays: BadDay[] = [
  { name: "reset", words: said.gone, at: (after) => ({ weather: { bad: "reset", after }, gone: true }) },
  { name: "portal", words: said.portal, at: () => only("portal") },
  {
    name: "cut short, and called whole",
    words: said.broken,
    at: (after) => only({ bad: "truncated", after, told: false }),
  },
  { name: "reset", words: said.gone, at: (after) => ({ weather: { bad: "reset", after }, gone: true }) },
  {
    name: "cut short of its length",
    words: said.broken,
    at: (after) => only({ bad: "truncated", after, told: true }),
  },
  { name: "drip", words: said.slow, at: (after) => only({ bad: "drip", after: Math.max(after, 1) }) },
  { name: "404", words: said.broken, at: () => only({ bad: "status", status: 404 }) },
  { name: "reset", words: said.gone, at: (after) => ({ weather: { bad: "reset", after }, gone: true }) },
  { name: "500", words: said.broken, at: () => only({ bad: "status", status: 500 }) },
  { name: "reset of one file", words: said.broken, at: (after) => only({ bad: "reset", after }) },
];
