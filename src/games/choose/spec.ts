import * as v from "valibot";
import { type Names, name, text } from "../../lesson/fields.ts";

/** What a lesson file may say of *choose*: a question, answers, and a kind reply to each. Any number of goes. */
export const spec = (names: Names) =>
  v.strictObject({
    question: text("The question, in one sentence."),
    picture: v.optional(name(names.pictures, "A drawing beside the question.")),
    about: v.optional(text("What the drawing shows, for a learner who can't see it.")),
    who: v.optional(name(names.characters, "Who asks. Robin, if left out.")),
    choices: v.pipe(
      v.array(
        v.strictObject({
          words: text("The answer, as the learner would say it."),
          picture: v.optional(name(names.pictures, "A small drawing for it.")),
          reply: text("What is said to it: what would happen, kindly."),
          fits: v.optional(
            v.pipe(
              v.boolean(),
              v.description("Whether this answer lets the learner go on. More than one may."),
            ),
            false,
          ),
        }),
      ),
      v.minLength(2),
      v.maxLength(4),
      v.description("Two to four answers. Where none “fits”, any answer will do."),
    ),
    nudge: v.optional(text("A hint in words that does not give it away.")),
    mixed: v.optional(
      v.pipe(v.boolean(), v.description("Whether the answers come in a different order each time.")),
      true,
    ),
  });

export type Spec = v.InferOutput<ReturnType<typeof spec>>;
