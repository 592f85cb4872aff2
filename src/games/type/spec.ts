import * as v from "valibot";
import { type Names, text } from "../../lesson/fields.ts";

/** What can be asked for in a text without knowing the text. */
export const needs = ["letter", "capital", "space", "at", "after", "dot", "end"] as const;
export type Need = (typeof needs)[number];

/** What a lesson file may say of *type*: a field, a keyboard, and small goals on the way. */
export const spec = (_names: Names) =>
  v.strictObject({
    field: v.pipe(
      v.picklist(["name", "message", "address"]),
      v.description("What is typed. An e-mail address has a keyboard of its own on most tablets."),
    ),
    label: text("What the field asks for, as in “A name, yours or any other”."),
    copy: v.optional(
      v.pipe(
        v.strictObject({
          words: text(
            "What is to be typed, letter by letter. Letters, spaces and . , ' @ alone, as our keyboard's first side has them.",
          ),
          reply: text("What is said when it stands there. Capitals don't count."),
        }),
        v.description("Words to copy, for whoever has none of their own at hand."),
      ),
    ),
    goals: v.optional(
      v.pipe(
        v.array(
          v.strictObject({
            need: v.pipe(
              v.picklist(needs),
              v.description(
                "What must be in the text: a letter, a capital, a space between two words; in an address: an @ with something before it, something after it, a dot after that, and something after the dot.",
              ),
            ),
            words: text("What to do, in a few words, as in “a capital letter”."),
            reply: text("What is said when it is done."),
          }),
        ),
        v.maxLength(5),
        v.description("Up to five small goals, in the order in which hints go for them."),
      ),
      [],
    ),
  });

export type Spec = v.InferOutput<ReturnType<typeof spec>>;
