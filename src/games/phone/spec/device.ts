import * as v from "valibot";
import { id } from "../../../lesson/fields.ts";
import { apps, kinds, pages, range } from "../names.ts";
import { onOff } from "./on-off.ts";

/** How far something is turned up. */
export const dial = (of: keyof typeof range, about: string) =>
  v.pipe(v.number(), v.integer(), v.minValue(range[of][0]), v.maxValue(range[of][1]), v.description(about));

/** A tablet or a phone, as it lies there at the start. */
export const device = v.strictObject({
  kind: v.pipe(v.picklist(kinds), v.description("A tablet or a phone.")),
  apps: v.optional(
    v.pipe(
      v.array(v.picklist(apps)),
      v.minLength(1, "A home screen has at least one app."),
      v.description("The apps on its home screen, in this order. Fewer is kinder."),
    ),
    ["camera", "photos", "music", "clock", "weather", "settings"],
  ),
  page: v.optional(
    v.pipe(
      v.picklist(pages),
      v.description("What is on the screen at the start: home, an app, or a page of the settings."),
    ),
    "home",
  ),
  awake: v.optional(v.pipe(v.boolean(), v.description("Whether its screen is on at the start.")), true),
  keys: v.optional(
    v.pipe(v.boolean(), v.description("Whether there are buttons on its edge: power, louder, quieter.")),
    false,
  ),
  volume: v.optional(dial("volume", "How loud it is at the start, 0 to 5."), 3),
  brightness: v.optional(dial("brightness", "How bright it is at the start, 1 to 5."), 5),
  text: v.optional(dial("text", "How big its letters are at the start, 0 to 3."), 0),
  wifi: v.optional(onOff("Its Wi-Fi at the start."), "on"),
  joined: v.optional(id("The network that it is on at the start, by its id.")),
  data: v.optional(onOff("Its mobile data at the start."), "off"),
  aeroplane: v.optional(onOff("Aeroplane mode at the start."), "off"),
  hotspot: v.optional(onOff("Its hotspot at the start."), "off"),
  sim: v.optional(
    v.pipe(
      v.picklist(["in", "out", "none"]),
      v.description("Its SIM card: in it, lying beside it, or there is none."),
    ),
    "none",
  ),
});
