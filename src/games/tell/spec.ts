import * as v from "valibot";
import { type Names, name, text } from "../../lesson/fields.ts";

/** What a lesson file may say of *tell*: words and a picture, and nothing to do but read. */
export const spec = (names: Names) =>
  v.strictObject({
    picture: name(names.pictures, "The drawing."),
    about: text("What the drawing shows, for a learner who can't see it."),
    who: v.optional(name(names.characters, "Who says the lines. Robin, if left out.")),
    lines: v.optional(
      v.pipe(
        v.array(text("One line: one idea.")),
        v.maxLength(4),
        v.description("Up to four lines, said one under the other."),
      ),
      [],
    ),
  });

export type Spec = v.InferOutput<ReturnType<typeof spec>>;
