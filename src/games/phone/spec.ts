import * as v from "valibot";
import { id, type Names, name, text } from "../../lesson/fields.ts";
import { moods } from "./names.ts";
import { beat } from "./spec/beat.ts";
import { device } from "./spec/device.ts";
import { goal } from "./spec/goal.ts";
import { styleIds } from "./styles.ts";

const password = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]{4,10}$/, "Use four to ten small letters and digits, as in “teapot7”."),
  v.description("An invented password. It stands on a card beside the device."),
);

const makesWifi = (about: string) =>
  v.optional(
    v.pipe(
      v.strictObject({ name: text("What its Wi-Fi is called in a list."), password }),
      v.description(about),
    ),
  );

/** What a lesson file may say of a practice phone or tablet. */
export const spec = (names: Names) =>
  v.strictObject({
    style: v.optional(
      v.pipe(v.picklist(styleIds), v.description("Which outfit it wears. “rows” if left out.")),
      "rows",
    ),
    devices: v.pipe(
      v.array(device),
      v.minLength(1),
      v.maxLength(2),
      v.description("A tablet, a phone, or one of each. The first is in hand at the start."),
    ),
    people: v.optional(
      v.pipe(
        v.array(
          v.strictObject({
            who: name(names.characters, "A character from cast.json."),
            mood: v.optional(
              v.pipe(v.picklist(moods), v.description("This person's face at the start.")),
              "smile",
            ),
          }),
        ),
        v.maxLength(3),
        v.description("Who sits beside the learner: up to three people."),
      ),
      [],
    ),
    networks: v.optional(
      v.pipe(
        v.array(
          v.strictObject({
            id: id("A name for this network."),
            name: text("What it is called in the list."),
            password: v.optional(password),
            theirs: v.optional(
              v.pipe(v.literal(true), v.description("Somebody else's: nobody here knows the password.")),
            ),
          }),
        ),
        v.maxLength(5),
        v.description("The Wi-Fi there is. One with neither a password nor “theirs” is open."),
      ),
      [],
    ),
    hotspot: makesWifi("The Wi-Fi that the phone makes when its hotspot is on. Its id is `phone`."),
    dongle: makesWifi("A dongle that lies on the table and makes Wi-Fi when it is on. Its id is `dongle`."),
    messages: v.optional(
      v.pipe(
        v.array(
          v.strictObject({
            id: id("A name for this message."),
            from: text("Who it is from, as the screen shows it."),
            words: text("What it says."),
            code: v.optional(
              v.pipe(
                v.string(),
                v.regex(/^[0-9]{4,6}$/, "A code has four to six digits."),
                v.description("A code that it brings."),
              ),
            ),
            answers: v.optional(
              v.pipe(
                v.array(
                  v.strictObject({
                    words: text("One answer that can be sent with a tap."),
                    reply: text("What comes of it."),
                    fits: v.optional(
                      v.pipe(v.boolean(), v.description("Whether this answer will do.")),
                      false,
                    ),
                  }),
                ),
                v.maxLength(3),
                v.description("Answers to choose from."),
              ),
              [],
            ),
          }),
        ),
        v.maxLength(5),
        v.description("Messages that a beat brings."),
      ),
      [],
    ),
    signIn: v.optional(
      v.pipe(
        v.strictObject({
          name: text("The place to sign in to, as its app is called."),
          message: id("The message that brings the code, by its id."),
        }),
        v.description("What the app `library` signs in to, with a code."),
      ),
    ),
    script: v.optional(
      v.pipe(v.array(beat(names)), v.description("What others say and do, and what it waits for.")),
      [],
    ),
    goals: v.pipe(
      v.array(goal),
      v.minLength(1),
      v.description("What the learner does in this step, one after the other."),
    ),
    reset: v.optional(v.pipe(v.boolean(), v.description("Whether there is a big *Put it all back*.")), false),
  });

export type Spec = v.InferOutput<ReturnType<typeof spec>>;
export type Goal = Spec["goals"][number];
export type Beat = Spec["script"][number];
export type DeviceSpec = Spec["devices"][number];
