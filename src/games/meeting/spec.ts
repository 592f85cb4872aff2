import * as v from "valibot";
import { id, type Names, name, text } from "../../lesson/fields.ts";
import { backgrounds, controls, deeds, moods, noises, places, reactions, views } from "./names.ts";
import { styleIds } from "./styles.ts";

const onOff = (about: string) => v.pipe(v.picklist(["on", "off"]), v.description(about));

/** What must become true. Every line of a goal must hold at the same moment; a goal once met stays met. */
const goal = (names: Names) =>
  v.strictObject({
    id: id("A name for this goal, so that a beat can wait for it."),
    mic: v.optional(onOff("Your microphone: on or off.")),
    camera: v.optional(onOff("Your camera: on or off.")),
    background: v.optional(
      v.pipe(
        v.array(v.picklist(backgrounds)),
        v.minLength(1),
        v.description("Your background is one of these."),
      ),
    ),
    looked: v.optional(
      v.pipe(v.literal(true), v.description("“What can people see behind me?” was opened.")),
    ),
    sent: v.optional(
      v.pipe(
        v.picklist(["everyone", ...names.characters]),
        v.description("A message was sent to everyone, or to this one person alone."),
      ),
    ),
    voted: v.optional(id("A vote was cast in the poll with this id.")),
    results: v.optional(id("The results of the poll with this id were looked at.")),
    started: v.optional(id("The poll with this id was started by the learner, as host.")),
    hand: v.optional(v.pipe(v.picklist(["up", "down"]), v.description("Your hand: up or down."))),
    reaction: v.optional(
      v.pipe(
        v.array(v.picklist(reactions)),
        v.minLength(1),
        v.description("One of these reactions was sent."),
      ),
    ),
    view: v.optional(
      v.pipe(v.picklist(views), v.description("How faces are shown: gallery, speaker or pinned.")),
    ),
    pinned: v.optional(name(names.characters, "This person is pinned: kept big.")),
    captions: v.optional(onOff("Captions: on or off.")),
    renamed: v.optional(
      v.pipe(v.literal(true), v.description("The learner changed their name on the screen.")),
    ),
    sharing: v.optional(onOff("Your shared screen: on or off.")),
    recording: v.optional(
      v.pipe(v.literal("noticed"), v.description("The recording notice was read and answered.")),
    ),
    place: v.optional(v.pipe(v.picklist(places), v.description("Where the learner is."))),
    group: v.optional(id("The learner is in the small group with this id.")),
    pressed: v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(1),
        v.description("So many different controls have been pressed."),
      ),
    ),
    putBack: v.optional(v.pipe(v.literal(true), v.description("*Put it all back* was pressed."))),
    say: v.optional(text("What Robin says when this goal is met: one short, warm sentence.")),
  });

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
        v.picklist(deeds),
        v.description("When the learner does this. Several beats for one deed come in turn."),
      ),
    }),
  ]),
  v.description("What this beat waits for."),
);

const beat = (names: Names) =>
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
      v.strictObject({
        picture: name(names.pictures, "The drawing that is on the shared screen."),
        about: text("What it shows, for a learner who can't see it."),
      }),
    ),
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
