import * as v from "valibot";
import { id, type Names, name, text } from "../../../lesson/fields.ts";
import { deeds } from "../names.ts";

const when = v.pipe(
  v.union([
    v.pipe(v.literal("start"), v.description("As the step opens.")),
    v.strictObject({ goal: id("When this goal is met.") }),
    v.strictObject({ opened: id("When this page is opened; “home” and “results” are the browser's own.") }),
    v.strictObject({
      did: v.pipe(
        v.picklist(deeds),
        v.description("When the learner does this. Several remarks on one deed come in turn."),
      ),
    }),
  ]),
  v.description("What this remark waits for."),
);

const moods = [
  "calm",
  "smile",
  "laugh",
  "surprised",
  "puzzled",
  "wince",
  "listening",
  "proud",
  "worried",
] as const;

/** Something that somebody beside the learner says of what happens. */
export const remark = (names: Names) =>
  v.strictObject({
    when,
    again: v.optional(v.pipe(v.literal(true), v.description("It comes every time once its turn has come."))),
    who: name(names.characters, "Who says it."),
    says: text("What they say: one or two short sentences."),
    mood: v.optional(v.pipe(v.picklist(moods), v.description("The face they make.")), "smile"),
  });
