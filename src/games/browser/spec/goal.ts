import * as v from "valibot";
import { id, text } from "../../../lesson/fields.ts";
import { asked } from "../names.ts";

/** What must become true. Every line of a goal must hold at the same moment; a goal once met stays met. */
export const goal = v.strictObject({
  id: id("A name for this goal, so that a remark can wait for it."),
  page: v.optional(id("The page in front is this one; “home” and “results” are the browser's own.")),
  visited: v.optional(id("This page was opened.")),
  searched: v.optional(
    v.pipe(
      v.picklist(["any", "word", "words"]),
      v.description("The web was asked: anything, one word alone, or several words."),
    ),
  ),
  lock: v.optional(id("The padlock of this page was looked at.")),
  address: v.optional(id("The address of this page was looked at.")),
  tapped: v.optional(id("The link, button or advert with this id was tapped.")),
  cookies: v.optional(id("This page's cookie question was answered: yes or no.")),
  did: v.optional(v.pipe(v.picklist(asked), v.description("This was done at least once."))),
  tabs: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4), v.description("So many tabs are open.")),
  ),
  filled: v.optional(
    v.pipe(
      v.array(id("A field's id.")),
      v.minLength(1),
      v.description("These fields have something in them that fits."),
    ),
  ),
  changed: v.optional(id("This field has something else in it than at the start.")),
  lookedOver: v.optional(id("The form on this page was looked over, with nothing missing.")),
  sent: v.optional(id("The form on this page was sent.")),
  say: v.optional(text("What Robin says when this goal is met: one short, warm sentence.")),
});
