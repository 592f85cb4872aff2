import * as v from "valibot";
import { id, text } from "../../../lesson/fields.ts";
import { ways } from "../names.ts";

const sent = v.strictObject({
  as: v.optional(
    v.pipe(
      v.picklist(ways),
      v.description("Whether it is a reply, one passed on, or a new one. Any, if left out."),
    ),
  ),
  message: v.optional(id("The message that it replies to or passes on.")),
  to: v.optional(id("Who it goes to: somebody in “people”, or a group.")),
  attached: v.optional(
    id(
      "What is attached: the id of something in “files”, “some” for any of them, or “none”. Either, if left out.",
    ),
  ),
});

/** What must become true. Every line of a goal must hold; a goal once met stays met, and undoing takes nothing away. */
export const goal = v.strictObject({
  id: id("A name for this goal, so that a message can wait for it."),
  opened: v.optional(id("The message with this id was opened.")),
  sender: v.optional(id("The sender of this message was looked at.")),
  link: v.optional(id("It was looked at where the link in this message goes.")),
  page: v.optional(id("The link in this message was followed to its pretend page.")),
  attached: v.optional(id("What hangs on this message was looked at.")),
  sent: v.optional(v.pipe(sent, v.description("A message like this was sent."))),
  asked: v.optional(id("Somebody was rung about this message.")),
  kept: v.optional(id("This message was kept.")),
  reported: v.optional(id("This message was reported.")),
  deleted: v.optional(id("This message was deleted.")),
  undone: v.optional(v.pipe(v.literal(true), v.description("Something was undone or put back."))),
  handled: v.optional(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(1),
      v.description(
        "So many messages have been dealt with: a genuine one in any way, a suspicious one by asking, passing on, reporting or deleting.",
      ),
    ),
  ),
  say: v.optional(text("What Robin says once it is met.")),
});
