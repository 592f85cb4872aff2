import type { Lesson } from "../lesson/lesson.ts";
import type { House, Listed, Ref, RoomList } from "./types.ts";

type Fields = Record<string, unknown>;

const isGroup = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const areTexts = (value: Fields, ...names: string[]): boolean =>
  names.every((name) => typeof value[name] === "string");

const isListOf = (value: unknown, fits: (one: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(fits);

const isRef = (value: unknown): value is Ref => isGroup(value) && areTexts(value, "url", "integrity");

/** Whether an answer looks like home: enough of it that no screen trips over it. */
export const isHouse = (value: unknown): value is House =>
  isGroup(value) &&
  isListOf(
    value.rooms,
    (room) =>
      isGroup(room) && areTexts(room, "id", "title", "about") && (room.list === null || isRef(room.list)),
  ) &&
  (value.first === null || isGroup(value.first)) &&
  Array.isArray(value.learners) &&
  Array.isArray(value.leftOut);

/** Whether an answer looks like lessons as a room lists them. */
export const areListed = (value: unknown): value is Listed[] =>
  isListOf(
    value,
    (lesson) =>
      isGroup(lesson) &&
      areTexts(lesson, "id", "title", "say", "language") &&
      isGroup(lesson.keepsake) &&
      isRef(lesson.file),
  );

/** Whether an answer looks like a room's list of lessons. */
export const isRoomList = (value: unknown): value is RoomList =>
  isGroup(value) &&
  areTexts(value, "id", "title", "about") &&
  areListed(value.lessons) &&
  isListOf(value.more, (part) => isRef(part) && "ids" in part && Array.isArray(part.ids));

/** Whether an answer looks like a lesson that can be played. */
export const isLesson = (value: unknown): value is Lesson =>
  isGroup(value) &&
  areTexts(value, "id", "room", "version", "language", "source", "title", "say") &&
  isListOf(
    value.steps,
    (step) => isGroup(step) && areTexts(step, "id", "game", "title", "words", "done") && "config" in step,
  ) &&
  Array.isArray(value.steps) &&
  value.steps.length > 0 &&
  isGroup(value.cast) &&
  isGroup(value.glossary) &&
  isGroup(value.pictures) &&
  Array.isArray(value.fallback);
