import * as v from "valibot";
import { id, type Names, name, text } from "../../lesson/fields.ts";
import { backgrounds, controls, moods, noises } from "./names.ts";
import { beat } from "./spec/beat.ts";
import { goal } from "./spec/goal.ts";
import { onOff } from "./spec/on-off.ts";
import { gear, orchestra, windows } from "./spec/parts.ts";
import { styleIds } from "./styles.ts";

/** What a lesson file may say of a practice meeting. */
export const spec = (names: Names) =>
  v.strictObject({
    style: v.optional(
      v.pipe(v.picklist(styleIds), v.description("Which outfit the meeting wears. “plain” if left out.")),
      "plain",
    ),
    controls: v.optional(
      v.pipe(
        v.array(v.picklist(controls)),
        v.description(
          "The controls there are in this step, in this order. Fewer is kinder. Leave comes last.",
        ),
      ),
      ["mute", "camera", "background", "chat", "reactions", "hand", "view", "leave"],
    ),
    you: v.optional(
      v.pipe(
        v.strictObject({
          mic: v.optional(onOff("Your microphone at the start."), "off"),
          camera: v.optional(onOff("Your camera at the start."), "on"),
          background: v.optional(
            v.pipe(v.picklist(backgrounds), v.description("What is behind you at the start.")),
            "none",
          ),
          hand: v.optional(
            v.pipe(v.picklist(["up", "down"]), v.description("Your hand at the start.")),
            "down",
          ),
          captions: v.optional(onOff("Captions at the start."), "off"),
          host: v.optional(
            v.pipe(v.boolean(), v.description("Whether the learner is the host, and may start polls.")),
            false,
          ),
          noise: v.optional(
            v.pipe(v.picklist(noises), v.description("A noise at the learner's place from the start.")),
          ),
          sees: v.optional(
            name(
              names.pictures,
              "A drawing of the learner's own room: what is behind them with no background.",
            ),
          ),
          seesAbout: v.optional(text("What that drawing shows, for a learner who can't see it.")),
        }),
        v.description("How the learner is at the start."),
      ),
      {},
    ),
    people: v.pipe(
      v.array(
        v.strictObject({
          who: name(names.characters, "A character from cast.json."),
          host: v.optional(v.pipe(v.literal(true), v.description("This person is the host."))),
          mic: v.optional(onOff("This person's microphone at the start."), "off"),
          camera: v.optional(onOff("This person's camera at the start."), "on"),
          background: v.optional(
            v.pipe(v.picklist(backgrounds), v.description("What is behind this person.")),
            "none",
          ),
          mood: v.optional(
            v.pipe(v.picklist(moods), v.description("This person's face at the start.")),
            "smile",
          ),
          noise: v.optional(
            v.pipe(v.picklist(noises), v.description("A noise at this person's place from the start.")),
          ),
          later: v.optional(
            v.pipe(v.literal(true), v.description("Not here yet: a beat with “arrives” brings them.")),
          ),
        }),
      ),
      v.minLength(1),
      v.maxLength(5),
      v.description("Who else is in the meeting: one to five people."),
    ),
    start: v.optional(
      v.pipe(
        v.picklist(["link", "preview", "waiting", "meeting"]),
        v.description("Where the learner is at the start."),
      ),
      "meeting",
    ),
    invitation: v.optional(
      text("The message that the link came in. Needed when the step starts at the link."),
    ),
    speaker: v.optional(name(names.characters, "Who is speaking at the start.")),
    phrases: v.optional(
      v.pipe(
        v.array(text("A message that can be sent with one tap.")),
        v.maxLength(5),
        v.description("Messages offered in the chat, for anyone who would rather not type."),
      ),
      [],
    ),
    polls: v.optional(
      v.pipe(
        v.array(
          v.strictObject({
            id: id("A name for this poll."),
            question: text("What is asked."),
            answers: v.pipe(
              v.array(
                v.strictObject({
                  answer: text("One answer."),
                  votes: v.optional(
                    v.pipe(
                      v.array(name(names.characters, "Who votes for it.")),
                      v.description("Who votes for it."),
                    ),
                    [],
                  ),
                  reply: v.optional(text("What somebody says when the learner votes for this.")),
                }),
              ),
              v.minLength(2),
              v.maxLength(4),
              v.description("Two to four answers."),
            ),
          }),
        ),
        v.description("The polls of this meeting. A beat opens one; a host may start one."),
      ),
      [],
    ),
    shared: v.optional(
      v.pipe(
        v.strictObject({
          picture: name(names.pictures, "The drawing that is on the shared screen."),
          about: text("What it shows, for a learner who can't see it."),
        }),
        v.description("What is on a screen that somebody shares."),
      ),
    ),
    windows: v.optional(windows(names)),
    gear: v.optional(gear),
    orchestra: v.optional(orchestra(names)),
    groups: v.optional(
      v.pipe(
        v.array(
          v.strictObject({
            id: id("A name for this small group."),
            name: text("What the group is called on the screen."),
            people: v.pipe(v.array(name(names.characters, "Who is in it.")), v.description("Who is in it.")),
          }),
        ),
        v.description("Small groups (breakout rooms)."),
      ),
      [],
    ),
    script: v.optional(
      v.pipe(v.array(beat(names)), v.description("What the others do, and what it waits for.")),
      [],
    ),
    goals: v.pipe(
      v.array(goal(names)),
      v.minLength(1),
      v.description("What the learner does in this step, one after the other."),
    ),
    reset: v.optional(v.pipe(v.boolean(), v.description("Whether there is a big *Put it all back*.")), false),
  });

export type Spec = v.InferOutput<ReturnType<typeof spec>>;
export type Goal = Spec["goals"][number];
export type Beat = Spec["script"][number];
