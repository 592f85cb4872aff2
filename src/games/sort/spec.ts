import * as v from "valibot";
import { id, type Names, name, text } from "../../lesson/fields.ts";

const place = (names: Names) =>
  v.strictObject({
    id: id("A name for this place."),
    name: text("What the place is called, in one to three words."),
    picture: v.optional(name(names.pictures, "A small drawing for it.")),
  });

const reply = v.strictObject({
  in: id("The place that this is about."),
  says: text("What is said when the thing is put there: what would happen, or why it fits."),
  fits: v.optional(
    v.pipe(v.boolean(), v.description("Whether it may stay there. It may fit more than one place.")),
    false,
  ),
});

const thing = (names: Names) =>
  v.strictObject({
    id: id("A name for this thing."),
    words: text("The thing, in a few words."),
    picture: v.optional(name(names.pictures, "A small drawing for it.")),
    nudge: v.optional(text("A hint in words that does not give its place away.")),
    replies: v.pipe(
      v.array(reply),
      v.minLength(2),
      v.maxLength(4),
      v.description("One reply for every place. Where none “fits”, any place will do."),
    ),
  });

/** What a lesson file may say of *sort*: things, the places that they can be put in, and a reply to each placing. */
export const spec = (names: Names) =>
  v.strictObject({
    question: v.optional(text("What is being sorted, in one sentence, above the things.")),
    places: v.pipe(
      v.array(place(names)),
      v.minLength(2),
      v.maxLength(4),
      v.description("Two to four places. One of them may be “it depends” or “ask me first”."),
    ),
    things: v.pipe(
      v.array(thing(names)),
      v.minLength(2),
      v.maxLength(8),
      v.description("Two to eight things to put somewhere."),
    ),
    mixed: v.optional(
      v.pipe(v.boolean(), v.description("Whether the things come in a different order each time.")),
      true,
    ),
  });

export type Spec = v.InferOutput<ReturnType<typeof spec>>;
