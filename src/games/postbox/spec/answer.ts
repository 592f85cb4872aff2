import * as v from "valibot";
import { id, type Names, name, text } from "../../../lesson/fields.ts";
import { answered } from "../names.ts";

/** What comes back when the learner does something. Several for one deed come in turn; the last one stays. */
export const answer = (names: Names) =>
  v.strictObject({
    did: v.pipe(v.picklist(answered), v.description("What the learner did.")),
    to: v.optional(id("Only for a message to this person or group.")),
    photo: v.optional(
      v.pipe(
        v.boolean(),
        v.description("Only for a message with something attached (true), or without (false)."),
      ),
    ),
    who: v.optional(name(names.characters, "Who answers. Robin does, if left out.")),
    says: text("What is answered."),
  });

/** An answer for any message that has none of its own. */
export const generalAnswer = (names: Names) =>
  v.strictObject({
    ...answer(names).entries,
    about: v.optional(
      v.pipe(
        v.picklist(["genuine", "suspicious"]),
        v.description("Only for genuine messages, or only for suspicious ones. For both, if left out."),
      ),
    ),
  });
