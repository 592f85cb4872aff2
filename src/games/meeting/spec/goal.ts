import * as v from "valibot";
import { id, type Names, name, text } from "../../../lesson/fields.ts";
import { backgrounds, places, reactions, views } from "../names.ts";
import { onOff } from "./on-off.ts";

/** What must become true. Every line of a goal must hold at the same moment; a goal once met stays met. */
export const goal = (names: Names) =>
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
    shows: v.optional(id("The learner is sharing the window with this id.")),
    heard: v.optional(
      v.pipe(
        v.literal(true),
        v.description("The others hear the learner: the microphone is on, and the right one."),
      ),
    ),
    hears: v.optional(
      v.pipe(v.literal(true), v.description("The learner hears the others: the right speaker, loud enough.")),
    ),
    seen: v.optional(
      v.pipe(v.literal(true), v.description("The others see the learner: the camera is on, open and free.")),
    ),
    plays: v.optional(
      v.pipe(
        v.array(v.picklist(["you", ...names.characters])),
        v.minLength(1),
        v.description("All of these play in the orchestra at the same moment."),
      ),
    ),
    rests: v.optional(
      v.pipe(
        v.array(v.picklist(["you", ...names.characters])),
        v.minLength(1),
        v.description("All of these are quiet at the same moment."),
      ),
    ),
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
