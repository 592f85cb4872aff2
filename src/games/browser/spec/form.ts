import * as v from "valibot";
import { id, type Names, name, text } from "../../../lesson/fields.ts";

const field = (names: Names) =>
  v.variant("kind", [
    v.strictObject({
      kind: v.pipe(v.literal("words"), v.description("A field to write in.")),
      id: id("A name for this field, its own within the step."),
      label: text("What it asks for."),
      help: v.optional(text("A line of help below the label.")),
      offers: v.pipe(
        v.array(text("An answer that goes in with one tap.")),
        v.minLength(1),
        v.maxLength(3),
        v.description("One to three answers, for anyone who would rather not type."),
      ),
      starts: v.optional(
        v.pipe(
          v.number(),
          v.integer(),
          v.minValue(0),
          v.description("The offered answer (counted from 0) that stands there at the start."),
        ),
      ),
      shape: v.optional(
        v.pipe(
          v.picklist(["digits", "mail"]),
          v.description("What own words must look like: a number, or an e-mail address."),
        ),
      ),
      odd: v.optional(
        text("What is said kindly beside it where own words don't look so. Needed with “shape”."),
      ),
      missing: v.optional(
        text("What is said kindly beside it when it is left empty. With this, it is needed; else it is not."),
      ),
    }),
    v.strictObject({
      kind: v.pipe(v.literal("choice"), v.description("A few answers, of which one is chosen.")),
      id: id("A name for this field, its own within the step."),
      label: text("What it asks for."),
      help: v.optional(text("A line of help below the label.")),
      offers: v.pipe(
        v.array(text("One answer.")),
        v.minLength(2),
        v.maxLength(4),
        v.description("Two to four answers."),
      ),
      missing: v.optional(
        text(
          "What is said kindly beside it when nothing is chosen. With this, it is needed; else it is not.",
        ),
      ),
    }),
    v.strictObject({
      kind: v.pipe(v.literal("photo"), v.description("A photo to attach, from a few drawn ones.")),
      id: id("A name for this field, its own within the step."),
      label: text("What it asks for."),
      help: v.optional(text("A line of help below the label.")),
      photos: v.pipe(
        v.array(
          v.strictObject({
            picture: name(names.pictures, "The drawing."),
            name: text("What it is called among the photos, and what it shows."),
            reply: v.optional(text("What is said when it has been chosen.")),
          }),
        ),
        v.minLength(2),
        v.maxLength(4),
        v.description("Two to four photos to choose from."),
      ),
      missing: v.optional(
        text("What is said kindly beside it when there is none. With this, it is needed; else it is not."),
      ),
    }),
  ]);

/** A form on a page: filled in, looked over, sent. Sent goes nowhere. */
export const form = (names: Names) =>
  v.strictObject({
    part: v.pipe(v.literal("form"), v.description("A form. One a page.")),
    fields: v.pipe(
      v.array(field(names)),
      v.minLength(1),
      v.maxLength(5),
      v.description("One to five fields: short is kind."),
    ),
    thanks: text("What the page says when it has been sent."),
  });
