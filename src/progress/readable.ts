import type { Play } from "../lesson/player.ts";
import type { Tally } from "./fold.ts";
import type { PlayRow } from "./rows.ts";
import type { CarryOn, Learner, Place, PlayEvent, Settings } from "./types.ts";

/** Whether something is an object with fields to look at. */
export const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Names that reach into JavaScript itself: a record that used one as a key would change what all records are. */
export const reserved = ["__proto__", "constructor", "prototype"];

const isText = (value: unknown): value is string => typeof value === "string";
/** The longest name that anything may have, in characters. */
export const longestName = 200;

/** Whether something is a text no longer than a name may be. */
export const isShort = (value: unknown): value is string => isText(value) && value.length <= longestName;

/** Whether something can be a name that records are kept under. */
export const isName = (value: unknown): value is string =>
  isShort(value) && value !== "" && !reserved.includes(value);
const areNames = (group: Record<string, unknown>): boolean => Object.keys(group).every(isName);
/** Whether something counts: a whole number, 0 or more. */
export const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
const isTruth = (value: unknown): value is boolean => typeof value === "boolean";
const texts = (row: Record<string, unknown>, ...names: string[]) => names.every((name) => isName(row[name]));

/**
 * How far groups and lists may stand inside one another in what is a game's own: more than any game's do, and few enough to be written
 * again wherever they were read.
 */
export const deepest = 50;

/** Whether groups and lists stand at most so far inside one another. */
export const within = (value: unknown, depth: number): boolean =>
  typeof value !== "object" ||
  value === null ||
  (depth > 0 && Object.values(value).every((each) => within(each, depth - 1)));

const plainActions = ["hint", "show", "my-turn", "on", "back", "restart"];

function isAction(value: unknown): value is PlayEvent["action"] {
  if (!isFields(value)) return false;
  if (value.type === "open") return Number.isFinite(value.seed);
  if (value.type === "move") return "move" in value && within(value.move, deepest);
  return isText(value.type) && plainActions.includes(value.type);
}

const isPlace = (value: unknown): value is Place =>
  isFields(value) &&
  isText(value.title) &&
  isCount(value.step) &&
  isCount(value.steps) &&
  Number.isFinite(value.minutes);

/** Whether a row of the record can be read. */
export const isEvent = (row: unknown): row is PlayEvent =>
  isFields(row) &&
  texts(row, "id", "learner", "play", "lesson", "version", "room") &&
  isAction(row.action) &&
  isTruth(row.ended) &&
  Number.isFinite(row.clock) &&
  isPlace(row.place) &&
  (row.order === undefined || isCount(row.order));

const strengths = ["none", "nudge", "point", "show"];

/** Whether a play is one that the player can go on with. Its rounds are the games' own. */
export const isPlay = (value: unknown): value is Play =>
  isFields(value) &&
  texts(value, "id", "lesson", "version", "step") &&
  Number.isFinite(value.seed) &&
  isTruth(value.ended) &&
  isFields(value.steps) &&
  areNames(value.steps) &&
  Object.values(value.steps).every(
    (step) =>
      isFields(step) &&
      "round" in step &&
      "shown" in step &&
      within(step, deepest) &&
      isText(step.help) &&
      strengths.includes(step.help),
  );

/** Whether a snapshot of a play can be read. */
export const isPlayRow = (row: unknown): row is PlayRow =>
  isFields(row) &&
  texts(row, "learner", "lesson", "by") &&
  isCount(row.order) &&
  isCount(row.missing) &&
  isPlay(row.play);

const isCarryOn = (value: unknown): value is CarryOn =>
  isFields(value) && texts(value, "play", "lesson", "room") && isCount(value.order) && isPlace(value);

/** Whether what a tally says of a finished lesson can be read. */
export const isFinished = (value: unknown): value is Tally["finished"][string] =>
  isFields(value) &&
  texts(value, "room") &&
  isText(value.play) &&
  isCount(value.times) &&
  isCount(value.order);

/** Whether a learner's tally can be read. */
export const isTally = (row: unknown): row is Tally =>
  isFields(row) &&
  isFields(row.unfinished) &&
  areNames(row.unfinished) &&
  Object.values(row.unfinished).every(isCarryOn) &&
  isFields(row.finished) &&
  areNames(row.finished) &&
  Object.values(row.finished).every(isFinished) &&
  Array.isArray(row.told) &&
  // Spread: a list with a gap in it has an entry there that is no text.
  [...row.told].every(isShort);

/** What can still be read of the list of things said, in a tally that can't. */
export const toldIn = (row: unknown): string[] =>
  isFields(row) && Array.isArray(row.told) ? row.told.filter(isShort) : [];

/** What the name of a language looks like. */
export const languageName = /^[a-z]{2,3}$/;

const isSettings = (value: unknown): value is Settings =>
  isFields(value) &&
  isText(value.language) &&
  languageName.test(value.language) &&
  isCount(value.size) &&
  value.size <= 3 &&
  isTruth(value.calm) &&
  isTruth(value.sound) &&
  (value.steady === undefined || isTruth(value.steady));

/** Whether a learner can be read. */
export const isLearner = (row: unknown): row is Learner =>
  isFields(row) && texts(row, "id") && isShort(row.name) && isShort(row.look) && isSettings(row.settings);

/** A learner made of what can still be read of one; `id` is known from its key, and what is not there is as at the start. */
export function mendedLearner(id: string, row: unknown, settings: Settings): Learner {
  const known = isFields(row) ? row : {};
  return {
    id,
    name: isShort(known.name) ? known.name : "",
    look: isShort(known.look) ? known.look : "",
    settings: isSettings(known.settings) ? known.settings : settings,
  };
}
