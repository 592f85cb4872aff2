import * as v from "valibot";
import { id, type Names, name, text } from "./fields.ts";

/** The digital-skill codes that a lesson may name (UK Essential Digital Skills; the short wording is ours). */
export const skills = [
  ...["F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8"],
  ...["C1", "C2", "C3", "C4", "C5", "C6", "C7"],
  ...["H1", "H2", "H3", "H4", "H5", "H6", "H7"],
  ...["T1", "T2", "T3", "T4", "T5", "T6"],
  ...["P1", "P2", "P3", "P4"],
  ...["S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8", "S9", "S10", "S11", "S12", "S13"],
];

const rulesFile = v.optional(
  v.pipe(v.string(), v.description("Where the rules for this file are, so that an editor can help.")),
);

/** One step, given the game it plays and the schema of that game's config. */
export const stepSchema = (game: string, config: v.GenericSchema) =>
  v.strictObject({
    id: id(
      "A name for this step, its own within the lesson. Keep it when you change the step: progress is kept by it.",
    ),
    game: v.pipe(v.literal(game), v.description("Which game this step plays.")),
    title: text("The heading: a few words."),
    words: text("What to do, in one to three short sentences."),
    done: text("What Robin says when the step is done: what happened, not praise."),
    helper: v.pipe(
      v.strictObject({
        say: text("What a helper might say at this step."),
        watch: text("What a helper should look out for."),
        stuck: text("What a helper can do if the learner is stuck."),
      }),
      v.description("Notes for somebody sitting beside the learner."),
    ),
    config: v.pipe(config, v.description(`What the game “${game}” needs to know.`)),
  });

/** A whole lesson file. `configs` holds each game's config schema by its kind. */
export const lessonSchema = (names: Names, configs: Record<string, v.GenericSchema>) =>
  v.strictObject({
    $schema: rulesFile,
    title: text("The lesson's name, as the house shows it: up to six words."),
    say: text("What the learner can say afterwards, in their words: “I can mute myself.”"),
    minutes: v.pipe(
      v.number(),
      v.integer(),
      v.minValue(2),
      v.maxValue(6),
      v.description("About how long it takes, in minutes."),
    ),
    order: v.pipe(
      v.number(),
      v.integer(),
      v.minValue(1),
      v.description("Its place in the room, counted from 1."),
    ),
    skills: v.optional(
      v.pipe(v.array(v.picklist(skills)), v.description("Codes from the Essential Digital Skills list.")),
      [],
    ),
    letStand: v.optional(
      v.pipe(
        v.array(
          v.strictObject({
            sentence: v.pipe(
              v.string(),
              v.minLength(1),
              v.description("The sentence, letter for letter, without * and [[ ]]."),
            ),
            why: v.pipe(v.string(), v.minLength(10), v.description("Why it has to be as it is.")),
          }),
        ),
        v.description("Sentences that may be longer or harder than the check allows."),
      ),
      [],
    ),
    keepsake: v.pipe(
      v.strictObject({
        picture: name(names.pictures, "The drawing that appears in the room."),
        name: text("What it is called, as in “a dog lead”."),
      }),
      v.description("What the finished lesson leaves in its room."),
    ),
    steps: v.pipe(
      v.array(
        v.variant("game", Object.entries(configs).map(([kind, config]) => stepSchema(kind, config)) as never),
      ),
      v.minLength(3, "A lesson has at least three steps."),
      v.maxLength(6, "A lesson has at most six steps: make two lessons of it."),
      v.description("The screens, one after the other: three to six."),
    ),
  });

/** `lessons/<room>/room.json`: a room of the house. */
export const roomSchema = v.strictObject({
  $schema: rulesFile,
  title: text("The room's name."),
  about: text("What is learnt here, in one short sentence."),
  order: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(1),
    v.description("Its place in the house, counted from 1."),
  ),
});

/** `lessons/glossary.json`: hard words, each by the form that stands in [[double brackets]] in a text. */
export const glossarySchema = (pictures: readonly string[]) =>
  v.strictObject({
    $schema: rulesFile,
    words: v.pipe(
      v.record(
        v.string(),
        v.pipe(
          v.strictObject({
            means: text("What it means, in one or two plain sentences."),
            picture: v.optional(name(pictures, "A drawing of it.")),
          }),
          v.description("A hard word, in small letters."),
        ),
      ),
      v.description("Each hard word as it stands in [[double brackets]], and what it means."),
    ),
  });

const part = <const Options extends readonly string[]>(options: Options, about: string) =>
  v.pipe(v.picklist(options), v.description(about));

/** How a person is drawn. */
export const lookSchema = v.pipe(
  v.strictObject({
    skin: part(["deep", "brown", "tan", "olive", "light", "pale"], "Skin."),
    hair: part(["short", "long", "curly", "bun", "bob", "bald", "spiky", "swept"], "Hair."),
    hairColour: part(
      ["black", "brown", "ginger", "fair", "grey", "white", "plum"],
      "Hair colour; with a head covering, the covering's.",
    ),
    cover: part(["none", "hijab", "turban", "cap", "beanie"], "Head covering."),
    glasses: v.pipe(v.boolean(), v.description("Wears glasses.")),
    hearingAid: v.pipe(v.boolean(), v.description("Wears a hearing aid.")),
    beard: v.pipe(v.boolean(), v.description("Has a beard.")),
    chair: v.pipe(v.boolean(), v.description("Sits in a wheelchair.")),
    top: part(["leaf", "coral", "sun", "sky", "plum", "ink", "clay", "lilac"], "Colour of the jumper."),
  }),
  v.description("How this person is drawn."),
);

/** `lessons/cast.json`: the characters, and the looks a learner may choose from. */
export const castSchema = v.strictObject({
  $schema: rulesFile,
  characters: v.pipe(
    v.record(
      v.string(),
      v.pipe(
        v.strictObject({
          name: v.pipe(
            v.string(),
            v.minLength(1, "Everybody has a name."),
            v.description("Their name, the same in every language."),
          ),
          about: text("What they look like, and a little of who they are."),
          look: lookSchema,
        }),
        v.description("One character, by the short name that lessons use."),
      ),
    ),
    v.description("Everybody in the lessons."),
  ),
  learners: v.pipe(
    v.array(
      v.strictObject({
        id: id("A name for this look."),
        about: text("What it looks like."),
        look: lookSchema,
      }),
    ),
    v.minLength(6),
    v.description("Looks that a learner may choose for themselves. The first is everybody's at the start."),
  ),
});

const dayOf = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** `lessons/my-place.json`: who can help where the tablet is, filled in and checked by a person there. */
export const myPlaceSchema = v.strictObject({
  $schema: rulesFile,
  name: text("What this place is called."),
  checked: v.pipe(
    v.nullable(
      v.strictObject({
        by: v.pipe(
          v.string(),
          v.minLength(1, "Write who has checked it."),
          v.description("Who has rung every number here, or asked each person: a name."),
        ),
        on: v.pipe(
          v.string(),
          v.regex(dayOf, "Write the day as 2026-11-25: year, month, day."),
          v.description("The day when that was done, as in 2026-11-25."),
        ),
      }),
    ),
    v.description(
      "Who has checked all of this, and when. Until somebody has, it is null, and nobody in this file is shown.",
    ),
  ),
  people: v.pipe(
    v.array(
      v.strictObject({
        name: v.pipe(
          v.string(),
          v.minLength(1, "Everybody has a name."),
          v.description("What people call them: “Siân at the desk”."),
        ),
        what: text("What they help with, in a few words."),
        number: v.optional(
          v.pipe(
            v.string(),
            v.regex(/^[0-9+() ]{3,24}$/, "Write digits and spaces, as people read a number out."),
            v.description("What to ring. Leave it out for somebody who is spoken to in person."),
          ),
        ),
      }),
    ),
    v.maxLength(6),
    v.description("Up to six people who can help."),
  ),
});

/** `<id>.<language>.json` beside a lesson (and `room.<language>.json`, `glossary.<language>.json`, `cast.<language>.json`): a translation. */
export const translationSchema = v.strictObject({
  $schema: rulesFile,
  reviewed: v.pipe(v.boolean(), v.description("Whether a speaker of the language has read it.")),
  texts: v.pipe(
    v.record(v.string(), v.string()),
    v.description(
      "Each text as it stands in the source file, and its translation. A source text that changes must be translated again.",
    ),
  ),
});
