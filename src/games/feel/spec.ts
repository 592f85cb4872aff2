import * as v from "valibot";
import { id, type Names, text } from "../../lesson/fields.ts";

/** The faces that *feel* can draw. */
export const faces = [
  "glad",
  "calm",
  "proud",
  "tired",
  "flat",
  "worried",
  "sad",
  "cross",
  "mixed",
  "unsure",
] as const;

/** What a lesson file may say of *feel*: how are you, by face or by word, and what would help now. Nothing is ever scored. */
export const spec = (_names: Names) =>
  v.strictObject({
    question: text("What is asked: “How are you leaving?”"),
    feelings: v.pipe(
      v.array(
        v.strictObject({
          id: id("A name for this feeling."),
          face: v.pipe(v.picklist(faces), v.description("The face that is drawn.")),
          word: text("The word under the face."),
          reply: text("What Robin says to it. It never cheers anybody up by force."),
        }),
      ),
      v.minLength(3),
      v.maxLength(8),
      v.description("Three to eight feelings. One of them should be “I'd rather not say”."),
    ),
    help: v.optional(
      v.pipe(
        v.strictObject({
          question: text("What is asked next: “What would help now?”"),
          many: v.optional(v.pipe(v.boolean(), v.description("Whether several may be chosen.")), true),
          ideas: v.pipe(
            v.array(
              v.strictObject({
                id: id("A name for this idea."),
                words: text("The idea, in a few words."),
                reply: text("What Robin says to it."),
                alone: v.optional(
                  v.pipe(
                    v.boolean(),
                    v.description("Whether it takes the place of all others, as “Nothing, thank you” does."),
                  ),
                ),
              }),
            ),
            v.minLength(2),
            v.maxLength(6),
            v.description("Two to six ideas. One of them should be “Nothing”."),
          ),
        }),
        v.description("A second question: what would help now. Leave it out where one is enough."),
      ),
    ),
  });

export type Spec = v.InferOutput<ReturnType<typeof spec>>;
