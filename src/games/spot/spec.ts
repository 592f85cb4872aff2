import * as v from "valibot";
import { id, type Names, name, text } from "../../lesson/fields.ts";

const percent = (about: string) => v.pipe(v.number(), v.minValue(0), v.maxValue(100), v.description(about));

/** What a lesson file may say of *spot*: find things in a picture. */
export const spec = (names: Names) =>
  v.strictObject({
    picture: name(names.pictures, "The drawing to look at: 400 wide, 300 high."),
    about: text("What the drawing shows, for a learner who can't see it."),
    things: v.pipe(
      v.array(
        v.strictObject({
          id: id("A name for this thing."),
          name: text("What it is called."),
          picture: v.optional(
            name(names.pictures, "The thing drawn on its own, over the big drawing; it goes when found."),
          ),
          x: percent("Its middle, from the left, in hundredths of the drawing's width."),
          y: percent("Its middle, from the top, in hundredths of the drawing's height."),
          width: percent("How wide it is, in hundredths of the drawing's width."),
          reply: text("What is said when it is tapped."),
          find: v.optional(
            v.pipe(v.boolean(), v.description("Whether it is one of the things to find.")),
            false,
          ),
        }),
      ),
      v.minLength(2),
      v.maxLength(8),
      v.description("Two to eight things that can be tapped."),
    ),
    enough: v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(1),
        v.description("How many of the things to find are enough. All, if left out."),
      ),
    ),
  });

export type Spec = v.InferOutput<ReturnType<typeof spec>>;
