import * as v from "valibot";
import { papers } from "../../lesson/card.ts";
import { id, type Names, name, place, text } from "../../lesson/fields.ts";

/** What may become of a finished card. */
export const endings = ["keep", "print", "let-go"] as const;

const choice = (names: Names) =>
  v.strictObject({
    words: text("What the learner can put on the card, in their words: “put the kettle on”."),
    reply: text("What is said when it is on the card."),
    picture: v.optional(name(names.pictures, "A small drawing of it, to be seen while choosing.")),
  });

/** What a lesson file may say of *make*: fill in a card, from choices or in one's own words; then keep it, print it, or let it go. */
export const spec = (names: Names) =>
  v.strictObject({
    title: text("What stands at the top of the card: “My plan for after”."),
    paper: v.optional(v.pipe(v.picklist(papers), v.description("The colour of the card.")), "butter"),
    lines: v.pipe(
      v.array(
        v.strictObject({
          id: id("A name for this line."),
          line: text("What is printed on the card before the learner's words: “First, I will”."),
          question: text("What is asked: “What will you do first?”"),
          choices: v.optional(
            v.pipe(
              v.array(choice(names)),
              v.maxLength(6),
              v.description("What may be put on the line: up to six."),
            ),
            [],
          ),
          people: v.optional(
            place(
              names,
              "Write “my-place” to offer the people in lessons/my-place.json, once somebody there has checked it.",
            ),
          ),
          many: v.optional(
            v.pipe(v.boolean(), v.description("Whether several may be put on the line.")),
            false,
          ),
          own: v.optional(
            text(
              "What is said when the learner writes their own words. Leave it out to offer choices alone.",
            ),
          ),
        }),
      ),
      v.minLength(1),
      v.maxLength(5),
      v.description("One to five lines of the card."),
    ),
    endings: v.optional(
      v.pipe(
        v.array(v.picklist(endings)),
        v.minLength(1),
        v.description(
          "What may become of the card. All three, if left out. Letting go is always among them.",
        ),
      ),
      [...endings],
    ),
  });

export type Spec = v.InferOutput<ReturnType<typeof spec>>;
export type Line = Spec["lines"][number];
