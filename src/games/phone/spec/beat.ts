import * as v from "valibot";
import { id, type Names, name, text } from "../../../lesson/fields.ts";
import { deeds, moods } from "../names.ts";

const when = v.pipe(
  v.union([
    v.pipe(v.literal("start"), v.description("As the step opens.")),
    v.pipe(
      v.literal("calm"),
      v.description("After a calm moment, in which the learner does nothing. Never a deadline."),
    ),
    v.strictObject({ goal: id("When this goal is met.") }),
    v.strictObject({
      did: v.pipe(
        v.picklist(deeds),
        v.description("When the learner does this. Several beats for one deed come in turn."),
      ),
    }),
  ]),
  v.description("What this beat waits for."),
);

/** One thing that somebody beside the device says or does, or a message that comes, and what it waits for. */
export const beat = (names: Names) =>
  v.strictObject({
    when,
    again: v.optional(
      v.pipe(v.literal(true), v.description("For “did”: this beat comes every time once its turn has come.")),
    ),
    who: v.optional(name(names.characters, "Who does it.")),
    says: v.optional(text("A line that this person says, beside the device.")),
    mood: v.optional(v.pipe(v.picklist(moods), v.description("The face this person makes from now on."))),
    message: v.optional(id("The message with this id comes, on the phone where there is one.")),
  });
