import * as v from "valibot";
import { id, type Names, name, text } from "../../../lesson/fields.ts";
import { badges } from "../names.ts";
import { answer } from "./answer.ts";

const address = (about: string) =>
  v.pipe(v.string(), v.minLength(3, "This address is too short."), v.description(about));

const link = v.strictObject({
  words: text("The words of the link, as they stand in the message."),
  to: address("Where it really goes, as in “garden.example/day”. Make it end in .example: nobody has that."),
  saw: v.optional(text("What there is to notice about that address.")),
  page: v.optional(
    text("What would be on that page. With it, the learner may go there: a pretend page opens."),
  ),
});

const attached = (names: Names) =>
  v.strictObject({
    name: text("What it is called, as in “The cat on the piano”."),
    picture: v.optional(name(names.pictures, "The drawing that opens. Without one, it stays shut.")),
    about: v.optional(text("What the drawing shows, for a learner who can't see it.")),
  });

/** One message that lies in the postbox. */
export const message = (names: Names) =>
  v.strictObject({
    id: id("A name for this message."),
    genuine: v.pipe(
      v.boolean(),
      v.description("Whether it is what it says it is. The learner is never told off over a genuine one."),
    ),
    who: v.optional(
      name(
        names.characters,
        "The character who truly sent it. For somebody who only says so, write a “name”.",
      ),
    ),
    name: v.optional(text("The sender's name as it stands there. Needed without “who”.")),
    badge: v.optional(
      v.pipe(v.picklist(badges), v.description("A little picture for a sender who is no character.")),
    ),
    address: address("The address or number it really came from: seen when the name is tapped."),
    known: v.optional(
      v.pipe(v.boolean(), v.description("Whether that address is in the learner's own address book.")),
      false,
    ),
    saw: v.optional(text("What there is to notice about the sender.")),
    when: v.optional(text("When it came, as in “Yesterday”.")),
    subject: text("Its subject. A chat app shows none."),
    text: v.pipe(
      v.array(text("A paragraph, or a bubble.")),
      v.minLength(1),
      v.maxLength(4),
      v.description("What it says: one to four short paragraphs."),
    ),
    link: v.optional(v.pipe(link, v.description("A link in it."))),
    attached: v.optional(v.pipe(attached(names), v.description("Something that hangs on it."))),
    phrases: v.optional(
      v.pipe(
        v.array(text("An answer that can be chosen with one tap.")),
        v.maxLength(4),
        v.description("Ready words for replying to it. The step's own, if left out."),
      ),
      [],
    ),
    answers: v.optional(
      v.pipe(
        v.array(answer(names)),
        v.description("What comes back when the learner does something with it."),
      ),
      [],
    ),
    after: v.optional(id("It comes when this goal is met. It is there from the start, if left out.")),
  });
