import * as v from "valibot";
import { id, type Names, name, text } from "../../lesson/fields.ts";

const half = (names: Names, about: string) =>
  v.pipe(
    v.strictObject({
      words: v.optional(text("What stands on it, in a few words. Needed where there is no picture.")),
      picture: v.optional(name(names.pictures, "A drawing on it.")),
      about: v.optional(text("What the drawing shows. Needed where there are no words.")),
    }),
    v.description(about),
  );

const mixUp = v.strictObject({
  with: id("The pair that the other half belongs to."),
  says: text("What is said to these two halves: why they are alike, and what to try."),
});

const pair = (names: Names) =>
  v.strictObject({
    id: id("A name for this pair."),
    left: half(names, "The half that stands on the side where reading starts."),
    right: half(names, "The half that goes with it."),
    reply: text("What is said when the two have met."),
    clue: text("What is said when the left half is tried with another, and as a hint: where to look."),
    mixUps: v.optional(
      v.pipe(
        v.array(mixUp),
        v.description("A reply of its own for the left half with the right half of another pair."),
      ),
      [],
    ),
  });

/** What a lesson file may say of *match*: pairs to be brought together, in words or pictures. */
export const spec = (names: Names) =>
  v.strictObject({
    question: v.optional(text("What goes with what, in one sentence, above the halves.")),
    pairs: v.pipe(
      v.array(pair(names)),
      v.minLength(2),
      v.maxLength(6),
      v.description("Two to six pairs. Three or four fit a telephone."),
    ),
  });

export type Spec = v.InferOutput<ReturnType<typeof spec>>;
export type Half = Spec["pairs"][number]["left"];
