import * as v from "valibot";
import { id, type Names, name, text } from "../../../lesson/fields.ts";
import { cameraTroubles, devices, instruments } from "../names.ts";

/** What is open on the learner's tablet and may be shown. */
export const windows = (names: Names) =>
  v.pipe(
    v.array(
      v.strictObject({
        id: id("A name for this window."),
        name: text("What the window is called in the list."),
        picture: name(names.pictures, "The drawing of what is in it."),
        about: text("What it shows, for a learner who can't see it."),
      }),
    ),
    v.minLength(2),
    v.maxLength(4),
    v.description(
      "Two to four windows to choose from when the learner shares. Showing one is the deed “share-<id>”.",
    ),
  );

const loudness = (about: string) =>
  v.optional(
    v.pipe(v.picklist([0, 1, 2, 3, 4]), v.description(`${about} 0 to 4; from 2 on it is enough.`)),
    3,
  );

const device = (about: string) =>
  v.optional(
    v.pipe(v.picklist(devices), v.description(`${about} The tablet's own is the one that works.`)),
    "tablet",
  );

/** How the learner's sound and camera are set at the start. */
export const gear = v.pipe(
  v.strictObject({
    mic: device("Which microphone is chosen."),
    level: loudness("How loud the microphone is set."),
    speaker: device("Where the sound comes out."),
    volume: loudness("How loud the others are."),
    camera: v.optional(
      v.pipe(
        v.picklist(cameraTroubles),
        v.description("“covered”: a small cover is shut. “taken”: another app uses the camera."),
      ),
      "fine",
    ),
    noisy: v.optional(
      v.pipe(
        v.literal(true),
        v.description("It is so loud at the learner's place that nobody can be made out: captions help."),
      ),
    ),
  }),
  v.description(
    "The learner's microphone, speaker and camera: what is amiss is to be put right in “devices”.",
  ),
);

/** Who plays what, when microphones are on. */
export const orchestra = (names: Names) =>
  v.pipe(
    v.strictObject({
      you: v.pipe(v.picklist(instruments), v.description("What the learner plays.")),
      players: v.pipe(
        v.array(
          v.strictObject({
            who: name(names.characters, "Who plays."),
            plays: v.pipe(v.picklist(instruments), v.description("What they play.")),
          }),
        ),
        v.minLength(1),
        v.description("What each of the others plays while their microphone is on."),
      ),
      conducts: v.optional(
        v.pipe(
          v.literal(true),
          v.description(
            "The learner brings the others in and out. Doing so is the deed “in-<who>” or “out-<who>”.",
          ),
        ),
      ),
    }),
    v.description("A mute orchestra: whoever's microphone is on plays in every bar."),
  );
