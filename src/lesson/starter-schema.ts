import * as v from "valibot";
import { type Names, name, text } from "./fields.ts";
import { faces } from "./lesson.ts";
import { rulesFile } from "./rules-file.ts";

const card = (names: Names) =>
  v.strictObject({
    words: text("The big words: what everybody is to do, or to think about. Two short sentences at most."),
    more: v.optional(text("A line in smaller letters under them.")),
    picture: v.optional(name(names.pictures, "A drawing, large.")),
    about: v.optional(text("What the drawing shows, for somebody who can't see it.")),
    covered: v.optional(
      v.pipe(
        v.boolean(),
        v.description("Whether the drawing begins under four flaps; each tap on “Next” lifts one."),
      ),
      false,
    ),
    who: v.optional(name(names.characters, "A character from cast.json, in place of a drawing.")),
    face: v.optional(v.pipe(v.picklist(faces), v.description("The face that character makes.")), "smile"),
    mic: v.optional(
      v.pipe(
        v.picklist(["on", "off"]),
        v.description("Shows a big microphone: everybody's is to be on, or off."),
      ),
    ),
    answers: v.optional(
      v.pipe(
        v.array(text("An answer, a few words.")),
        v.minLength(2),
        v.maxLength(4),
        v.description("Two to four answers to choose among. None of them is right."),
      ),
    ),
    surprise: v.optional(text("What comes up at the last tap on this card: the answer, or a joke.")),
  });

/** `lessons/starters/<id>.json`: a five-minute starter for a group, played on one shared screen. */
export const starterSchema = (names: Names) =>
  v.strictObject({
    $schema: rulesFile,
    title: text("The starter's name: up to six words."),
    about: text("What the group does, in one short sentence."),
    minutes: v.pipe(
      v.number(),
      v.integer(),
      v.minValue(2),
      v.maxValue(10),
      v.description("About how long it takes, in minutes."),
    ),
    order: v.pipe(
      v.number(),
      v.integer(),
      v.minValue(1),
      v.description("Its place in the list, counted from 1."),
    ),
    leader: v.pipe(
      v.strictObject({
        begin: text("How to begin: one line for whoever leads."),
        meanwhile: text("What to do while it goes on: one line."),
        care: text("Whom to look after, and how: one line."),
      }),
      v.description("Notes for whoever leads the group: three lines."),
    ),
    cards: v.pipe(
      v.array(card(names)),
      v.minLength(3, "A starter has at least three cards."),
      v.maxLength(16, "Sixteen cards at most: five minutes are soon over."),
      v.description("What is shown on the screen, one card after the other: three to sixteen."),
    ),
  });
