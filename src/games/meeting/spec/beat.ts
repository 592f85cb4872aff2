import * as v from "valibot";
import { id, type Names, name, text } from "../../../lesson/fields.ts";
import { backgrounds, deeds, moods, noises, reactions } from "../names.ts";
import { onOff } from "./on-off.ts";

const when = v.pipe(
  v.union([
    v.pipe(v.literal("start"), v.description("As the step opens.")),
    v.pipe(
      v.literal("calm"),
      v.description(
        "After a calm moment, in which the learner does nothing. Never a deadline: goals can't depend on hurry.",
      ),
    ),
    v.strictObject({ goal: id("When this goal is met.") }),
    v.strictObject({
      did: v.pipe(
        v.union([
          v.picklist(deeds),
          v.pipe(
            v.string(),
            v.regex(/^(chat|share|in|out)-[a-z0-9-]+$/),
            v.description(
              "“chat-dai”: a message goes to Dai alone. “share-photos”: the window “photos” is shown. “in-dai”, “out-dai”: Dai is brought in, or out.",
            ),
          ),
        ]),
        v.description("When the learner does this. Several beats for one deed come in turn."),
      ),
    }),
  ]),
  v.description("What this beat waits for."),
);

/** One thing that the others do, or that happens, and what it waits for. */
export const beat = (names: Names) =>
  v.strictObject({
    when,
    again: v.optional(
      v.pipe(v.literal(true), v.description("For “did”: this beat comes every time once its turn has come.")),
    ),
    who: v.optional(
      name(names.characters, "Who does it. Without one, it happens to the meeting or to the learner."),
    ),
    says: v.optional(text("A line that this person says aloud.")),
    message: v.optional(text("A chat message that this person sends.")),
    to: v.optional(
      v.pipe(
        v.picklist(["everyone", "you"]),
        v.description("Who the message is for. Everyone, if left out."),
      ),
    ),
    mood: v.optional(v.pipe(v.picklist(moods), v.description("The face this person makes from now on."))),
    noise: v.optional(
      v.pipe(
        v.picklist([...noises, "quiet"]),
        v.description("A noise at this person's place, or at the learner's without “who”. “quiet” ends it."),
      ),
    ),
    mic: v.optional(onOff("This person's microphone.")),
    camera: v.optional(onOff("This person's camera.")),
    background: v.optional(
      v.pipe(v.picklist(backgrounds), v.description("What this person puts behind them.")),
    ),
    hand: v.optional(v.pipe(v.picklist(["up", "down"]), v.description("This person's hand."))),
    reaction: v.optional(v.pipe(v.picklist(reactions), v.description("A reaction that this person sends."))),
    poll: v.optional(id("The host opens the poll with this id.")),
    share: v.optional(
      v.pipe(v.picklist(["start", "stop"]), v.description("This person shares their screen, or stops.")),
    ),
    letIn: v.optional(v.pipe(v.literal(true), v.description("The learner is let in from the waiting room."))),
    recording: v.optional(onOff("Recording starts, with a notice for everyone, or stops.")),
    groups: v.optional(
      v.pipe(v.picklist(["open", "close"]), v.description("Small groups open, or everyone comes back.")),
    ),
    arrives: v.optional(v.pipe(v.literal(true), v.description("This person comes into the meeting."))),
    leaves: v.optional(v.pipe(v.literal(true), v.description("This person leaves the meeting."))),
  });
