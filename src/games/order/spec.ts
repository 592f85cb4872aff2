import * as v from "valibot";
import { id, type Names, name, text } from "../../lesson/fields.ts";

/** What a lesson file may say of *order*: put steps in a row. Where several orders are right, `after` says so. */
export const spec = (names: Names) =>
  v.strictObject({
    question: v.optional(text("What is being put in order, in one sentence, above the steps.")),
    steps: v.pipe(
      v.array(
        v.strictObject({
          id: id("A name for this step."),
          words: text("The step, in a few words."),
          picture: v.optional(name(names.pictures, "A small drawing for it.")),
          reply: text("What is said when it comes at a good moment: what happens then."),
          early: v.optional(
            text(
              "What is said when it comes too soon: what happens, and what to try. Needed unless it can come first.",
            ),
          ),
          after: v.optional(
            v.pipe(
              v.array(id("The name of a step that has to come before this one.")),
              v.description(
                "Which steps have to come before it. The step above it in this file, if left out; none at all for [].",
              ),
            ),
          ),
        }),
      ),
      v.minLength(2),
      v.maxLength(7),
      v.description("Two to seven steps, in a right order. They are mixed for the learner."),
    ),
  });

export type Spec = v.InferOutput<ReturnType<typeof spec>>;
