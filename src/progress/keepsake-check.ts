import * as v from "valibot";
import type { Keepsake } from "./deeds.ts";
import { longest, mark, version } from "./keepsake-file.ts";
import { deepest, isEvent, isPlay, languageName, longestName, reserved, within } from "./readable.ts";
import type { Refusal } from "./types.ts";

/** What came of checking a keepsake file; `dropped` counts events that could not be read. */
export type Checked = { ok: true; keepsake: Keepsake; dropped: number } | { ok: false; why: Refusal };

const short = v.pipe(v.string(), v.maxLength(longestName));
const name = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(longestName),
  v.check((value) => !reserved.includes(value)),
);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const learnerSchema = v.object({
  id: name,
  name: short,
  look: short,
  settings: v.object({
    language: v.pipe(v.string(), v.regex(languageName)),
    size: v.picklist([0, 1, 2, 3]),
    calm: v.boolean(),
    sound: v.boolean(),
    steady: v.optional(v.boolean()),
  }),
});

/** A keepsake's drawing becomes part of an address, and must not lead anywhere else. */
const drawingName = /^[a-z0-9-]{1,200}$/;

const earnedSchema = v.object({
  picture: v.pipe(v.string(), v.regex(drawingName)),
  name: short,
  language: v.pipe(v.string(), v.regex(languageName)),
});

const fileSchema = v.object({
  learner: learnerSchema,
  events: v.array(v.unknown()),
  plays: v.optional(v.array(v.unknown()), []),
  summary: v.object({
    finished: v.record(
      name,
      v.object({
        room: name,
        times: count,
        order: count,
        earned: v.fallback(v.nullish(earnedSchema), undefined),
      }),
    ),
    told: v.array(short),
  }),
});

const headSchema = v.object({ haveAGo: v.literal(mark), version: v.number() });

/** How far groups and lists in a file may stand inside one another: what is a game's own, and what it stands in. */
const deepestFile = deepest + 10;

function parsed(text: string): { value: unknown } | null {
  try {
    // A key that could reach into the app itself makes the whole file suspect.
    const value: unknown = JSON.parse(text, (key, each) => {
      if (reserved.includes(key)) throw new Error(key);
      return each;
    });
    return within(value, deepestFile) ? { value } : null;
  } catch {
    return null;
  }
}

/** Checks a keepsake file's text. Never throws. */
export function checkKeepsake(text: string): Checked {
  if (text.length > longest) return { ok: false, why: "long" };
  const json = parsed(text);
  if (!json) return { ok: false, why: text.includes(`"${mark}"`) ? "damaged" : "other" };
  const head = v.safeParse(headSchema, json.value);
  if (!head.success) return { ok: false, why: "other" };
  if (head.output.version > version) return { ok: false, why: "newer" };
  const file = v.safeParse(fileSchema, json.value);
  if (!file.success) return { ok: false, why: "damaged" };

  const { learner, events, plays, summary } = file.output;
  const ids = new Set<string>();
  const known = events.filter(isEvent).filter(({ id, learner: whose }) => {
    const fresh = whose === learner.id && !ids.has(id);
    ids.add(id);
    return fresh;
  });
  const keepsake: Keepsake = {
    learner,
    events: known.map(({ order: _order, earned, ...event }) =>
      v.is(earnedSchema, earned) ? { ...event, earned } : event,
    ),
    plays: plays.filter(isPlay).filter(({ ended }) => !ended),
    summary,
  };
  return { ok: true, keepsake, dropped: events.length - known.length };
}
