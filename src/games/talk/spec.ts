import * as v from "valibot";
import { id, type Names, name, text } from "../../lesson/fields.ts";
import { faces } from "../../lesson/lesson.ts";

/** Where a talk happens: each is drawn behind the people. */
export const places = ["room", "kitchen", "screen", "studio"] as const;

const face = (about: string) => v.pipe(v.picklist(faces), v.description(about));
const leadsTo = () => id("The turn that comes next, by its id.");

const line = (names: Names) =>
  v.strictObject({
    who: name(names.characters, "Who says it or does it: one of “people”."),
    says: v.optional(text("What they say.")),
    does: v.optional(text("What they do, as a sentence of its own: “Dai puts his cup down.”")),
    face: v.optional(face("The face they make, from here on.")),
  });

const choice = v.strictObject({
  words: text("What the learner says, or does, in their own words."),
  deed: v.optional(
    v.pipe(v.boolean(), v.description("Whether it is something to do and not something to say.")),
    false,
  ),
  face: v.optional(face("The learner's own face, as they say it."), "calm"),
  to: leadsTo(),
});

const end = v.strictObject({
  say: text("What came of it, once the talk ends here."),
  good: v.optional(
    v.pipe(
      v.boolean(),
      v.description("Whether this is a fine way to end. If not, the learner is asked to go back and try."),
    ),
    true,
  ),
});

const turn = (names: Names) =>
  v.strictObject({
    id: id("A name for this turn."),
    lines: v.pipe(
      v.array(line(names)),
      v.minLength(1, "Somebody says or does something in each turn."),
      v.maxLength(3, "Three lines at most: more can't be seen at once."),
      v.description("What the others say and do, one to three lines."),
    ),
    personal: v.optional(
      v.pipe(
        v.strictObject({ to: leadsTo() }),
        v.description(
          "Give this where somebody asks for something personal: “I'd rather not.” is then among the choices, and leads to the turn that “to” names.",
        ),
      ),
    ),
    choices: v.optional(
      v.pipe(
        v.array(choice),
        v.minLength(1),
        v.maxLength(3, "Three choices at most: more can't be weighed at once."),
        v.description("What the learner may say or do, one to three."),
      ),
    ),
    nudge: v.optional(text("A hint in words that does not give it away.")),
    end: v.optional(v.pipe(end, v.description("Give this, and no choices, where the talk ends."))),
  });

const goal = v.strictObject({
  reach: v.optional(
    v.pipe(v.array(id("A turn.")), v.minLength(1), v.description("Turns: coming to one of them meets it.")),
  ),
  ratherNot: v.optional(v.pipe(v.literal(true), v.description("Met by saying “I'd rather not.” once."))),
  say: v.optional(text("What is said once it is met.")),
});

/** What a lesson file may say of *talk*: a conversation that branches, in which the learner chooses their own lines. */
export const spec = (names: Names) =>
  v.strictObject({
    place: v.optional(
      v.pipe(v.picklist(places), v.description("Where it happens: what is drawn behind the people.")),
      "room",
    ),
    people: v.pipe(
      v.array(
        v.strictObject({
          who: name(names.characters, "A character from cast.json."),
          face: v.optional(face("Their face at the start."), "calm"),
        }),
      ),
      v.minLength(1),
      v.maxLength(3, "Three people at most: a telephone is small."),
      v.description("Who is there beside the learner, one to three."),
    ),
    turns: v.pipe(
      v.array(turn(names)),
      v.minLength(2),
      v.maxLength(24),
      v.description("What may be said, turn by turn. The talk begins with the first."),
    ),
    goals: v.optional(
      v.pipe(
        v.array(goal),
        v.minLength(1),
        v.maxLength(3),
        v.description("What the step asks for. If left out: to come to one of the good ends."),
      ),
    ),
  });

export type Spec = v.InferOutput<ReturnType<typeof spec>>;
export type Turn = Spec["turns"][number];
export type Line = Turn["lines"][number];
export type Goal = NonNullable<Spec["goals"]>[number];
