import * as v from "valibot";
import { id, text } from "../../../lesson/fields.ts";
import { apps, type Dial, kinds, range } from "../names.ts";
import { dial } from "./device.ts";
import { onOff } from "./on-off.ts";

const between = (of: Dial, about: string) =>
  v.optional(
    v.pipe(
      v.strictObject({
        from: v.optional(dial(of, "At least this much."), range[of][0]),
        to: v.optional(dial(of, "At most this much."), range[of][1]),
      }),
      v.description(about),
    ),
  );

const app = (about: string) => v.optional(v.pipe(v.picklist(apps), v.description(about)));

/** What must become true. Every line of a goal must hold at the same moment; a goal once met stays met. */
export const goal = v.strictObject({
  id: id("A name for this goal, so that a beat can wait for it."),
  on: v.optional(
    v.pipe(v.picklist(kinds), v.description("Which device it is about. The first one, if left out.")),
  ),
  home: v.optional(v.pipe(v.literal(true), v.description("Its home screen is there."))),
  open: app("This app is open."),
  used: app("The button of this app was pressed."),
  volume: between("volume", "How loud it is."),
  brightness: between("brightness", "How bright it is."),
  text: between("text", "How big its letters are."),
  wifi: v.optional(onOff("Its Wi-Fi: on or off.")),
  joined: v.optional(
    id("It is on this network (`phone` is the other device's hotspot, `dongle` the dongle)."),
  ),
  data: v.optional(onOff("Its mobile data: on or off.")),
  aeroplane: v.optional(onOff("Aeroplane mode: on or off.")),
  hotspot: v.optional(onOff("Its hotspot: on or off.")),
  sim: v.optional(v.pipe(v.picklist(["in", "out"]), v.description("Its SIM card is in, or out."))),
  dongle: v.optional(onOff("The dongle: on or off.")),
  online: v.optional(v.pipe(v.literal(true), v.description("It has the internet, one way or another."))),
  decided: app("This app's question was answered, either way."),
  allowed: app("This app was allowed what it asked for."),
  refused: app("This app was not allowed what it asked for."),
  read: v.optional(id("The message with this id was opened.")),
  answered: v.optional(id("The message with this id was answered, with an answer that fits.")),
  signedIn: v.optional(v.pipe(v.literal(true), v.description("The learner signed in with the code."))),
  pressed: v.optional(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(1),
      v.maxValue(20),
      v.description("So many different things have been pressed."),
    ),
  ),
  asleep: v.optional(v.pipe(v.boolean(), v.description("Its screen is asleep (true) or awake (false)."))),
  putBack: v.optional(
    v.pipe(v.literal(true), v.description("*Put it all back* was pressed, and nothing since.")),
  ),
  say: v.optional(text("What Robin says when this goal is met: one short, warm sentence.")),
});
