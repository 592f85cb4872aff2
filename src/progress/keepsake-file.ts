import type { Keepsake } from "./deeds.ts";
import { reserved } from "./readable.ts";

/** What tells a keepsake file from other files, and its newest version. */
export const mark = "keepsakes";
export const version = 1;

/** The longest keepsake file there may be, in characters: about 5 MB. */
export const longest = 5_000_000;

/** As JSON, without the names for which the whole file would be refused. */
const json = (value: unknown): string =>
  JSON.stringify(value, (key, each) => (reserved.includes(key) ? undefined : each));

const lines = (rows: readonly unknown[]): string =>
  rows.length === 0 ? "[]" : `[\n${rows.map((row) => `    ${json(row)}`).join(",\n")}\n  ]`;

function written({ learner, events, plays, summary }: Keepsake): string {
  return `{
  "haveAGo": ${JSON.stringify(mark)},
  "version": ${version},
  "learner": ${json(learner)},
  "events": ${lines(events.map(({ order: _order, ...event }) => event))},
  "plays": ${lines(plays)},
  "summary": ${json(summary)}
}
`;
}

/**
 * A learner's progress as a file's text: JSON with a line for each event.
 * A record too long to be taken in again goes without the moves of finished plays: that they were begun and ended stays.
 */
export function keepsakeFile(keepsake: Keepsake): string {
  const whole = written(keepsake);
  if (whole.length <= longest) return whole;
  const ended = new Set(keepsake.events.filter((event) => event.ended).map(({ play }) => play));
  const short = keepsake.events.filter(
    ({ play, action, ended: last }) => last || action.type === "open" || !ended.has(play),
  );
  return written({ ...keepsake, events: short });
}
