import * as v from "valibot";
import { id, type Names, name, text } from "../../lesson/fields.ts";
import { chosenControls } from "./names.ts";
import { generalAnswer } from "./spec/answer.ts";
import { goal } from "./spec/goal.ts";
import { message } from "./spec/message.ts";
import { styleIds } from "./styles.ts";

const file = (names: Names) =>
  v.strictObject({
    id: id("A name for it."),
    name: text("What it is called."),
    picture: name(names.pictures, "The drawing."),
    about: text("What the drawing shows, for a learner who can't see it."),
  });

const group = (names: Names) =>
  v.strictObject({
    id: id("A name for this group."),
    name: text("What the group is called on the screen."),
    people: v.pipe(
      v.array(name(names.characters, "Who is in it.")),
      v.minLength(2),
      v.description("Who is in it."),
    ),
  });

/** What a lesson file may say of a postbox. */
export const spec = (names: Names) =>
  v.strictObject({
    style: v.optional(
      v.pipe(v.picklist(styleIds), v.description("Which outfit the postbox wears. “letters” if left out.")),
      "letters",
    ),
    controls: v.optional(
      v.pipe(
        v.array(v.picklist(chosenControls)),
        v.description("The buttons there are in this step. Fewer is kinder."),
      ),
      ["reply", "keep", "ask", "report", "delete"],
    ),
    messages: v.pipe(
      v.array(message(names)),
      v.minLength(1),
      v.maxLength(8),
      v.description("What lies in the postbox, newest first: one to eight messages."),
    ),
    people: v.optional(
      v.pipe(
        v.array(name(names.characters, "A character from cast.json.")),
        v.maxLength(6),
        v.description("Who is in the address book: the people that can be written to."),
      ),
      [],
    ),
    groups: v.optional(
      v.pipe(
        v.array(group(names)),
        v.maxLength(2),
        v.description("Groups that can be written to all at once."),
      ),
      [],
    ),
    phrases: v.optional(
      v.pipe(
        v.array(text("Words that can be chosen with one tap.")),
        v.maxLength(5),
        v.description("Ready words for messages, for anyone who would rather not type."),
      ),
      [],
    ),
    files: v.optional(
      v.pipe(
        v.array(file(names)),
        v.maxLength(3),
        v.description("Pictures on the pretend tablet that can be attached."),
      ),
      [],
    ),
    answers: v.optional(
      v.pipe(
        v.array(generalAnswer(names)),
        v.description("What comes back for any message that has no answer of its own."),
      ),
      [],
    ),
    goals: v.pipe(
      v.array(goal),
      v.minLength(1),
      v.description("What the learner does in this step, one after the other."),
    ),
  });

export type Spec = v.InferOutput<ReturnType<typeof spec>>;
export type Message = Spec["messages"][number];
export type Goal = Spec["goals"][number];
export type Answer = Message["answers"][number] & { about?: "genuine" | "suspicious" | undefined };
