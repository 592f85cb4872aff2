import * as v from "valibot";
import type { Place } from "./place.ts";

/**
 * The names that a lesson file may use, gathered from the project before a lesson is checked:
 * characters from `lessons/cast.json`, drawings from `lessons/pictures/`, hard words from `lessons/glossary.json`;
 * and who can help where the tablet is, from `lessons/my-place.json`, where there is such a file.
 */
export interface Names {
  characters: string[];
  pictures: string[];
  glossary: string[];
  place?: Place | null;
}

const KIND = "haveAGo";

/** What a field is for, beyond its shape: `text` is read by people and translated; `place` becomes what `lessons/my-place.json` says. */
export interface FieldKind {
  [KIND]: "text" | "place";
}

/** A text that people read: plain, with `*strong*` and `[[hard word]]`. `about` is what an editor's tool tip says. */
export const text = (about: string) =>
  v.pipe(
    v.string(),
    v.minLength(1, "This text is empty. Write something."),
    v.description(about),
    v.metadata({ [KIND]: "text" }),
  );

/** One of a list of names, offered by the editor as it is typed. */
export const name = (names: readonly string[], about: string) =>
  v.pipe(v.picklist([...names]), v.description(about));

/** An id that an editor makes up: small letters, digits and hyphens. */
export const id = (about: string) =>
  v.pipe(
    v.string(),
    // Progress is kept under these names, and this one is JavaScript's own.
    v.regex(
      /^(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$/,
      "Use small letters, digits and hyphens, as in “mute-first”.",
    ),
    v.description(about),
  );

/** Where the people of `lessons/my-place.json` come in: written `"my-place"`, and read as the place itself, or as null without that file. */
export const place = (names: Names, about: string) =>
  v.pipe(
    v.literal("my-place"),
    v.description(about),
    v.metadata({ [KIND]: "place" }),
    v.transform((): Place | null => names.place ?? null),
  );

const kindOf = (schema: v.GenericSchema): FieldKind[typeof KIND] | undefined =>
  (v.getMetadata(schema as Parameters<typeof v.getMetadata>[0]) as Partial<FieldKind>)[KIND];

/** Whether a schema is marked as text for people. */
export const isText = (schema: v.GenericSchema): boolean => kindOf(schema) === "text";

/** Whether a schema is marked as the place where the tablet is. */
export const isPlace = (schema: v.GenericSchema): boolean => kindOf(schema) === "place";
