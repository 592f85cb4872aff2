import * as v from "valibot";
import { id, type Names, name, text } from "../../lesson/fields.ts";
import { toyNames } from "./names.ts";

const few = (about: string) =>
  v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6), v.description(about)), 0);

/** What a lesson file may say of *tap*: things to touch, one after another. */
export const spec = (names: Names) =>
  v.strictObject({
    toys: v.pipe(
      v.array(
        v.strictObject({
          id: id("A name for this thing."),
          toy: v.pipe(
            v.picklist(toyNames),
            v.description(
              "What there is to touch: bubbles (tap), a cup (tap, and tap again), curtains (swipe), a cat (stroke), a page (scroll), a kettle (hold), a photo (pinch).",
            ),
          ),
          ask: text("What to do with it, in one sentence."),
          reply: text("What is said when it has been done."),
          big: few("Bubbles alone: how many big ones."),
          small: few("Bubbles alone: how many small ones. Six in all at most."),
          picture: v.optional(
            name(
              names.pictures,
              "Curtains and photo alone: the drawing behind, or the photo. 400 wide, 300 high.",
            ),
          ),
          about: v.optional(text("What that drawing shows, for a learner who can't see it.")),
          lines: v.optional(
            v.pipe(
              v.array(text("A piece of the page.")),
              v.minLength(3),
              v.maxLength(8),
              v.description("The page alone: three to eight pieces to scroll past. Robin is below the last."),
            ),
          ),
        }),
      ),
      v.minLength(1),
      v.maxLength(3),
      v.description("One to three things. The next one comes when the one before it has been done."),
    ),
  });

export type Spec = v.InferOutput<ReturnType<typeof spec>>;
export type Toy = Spec["toys"][number];
