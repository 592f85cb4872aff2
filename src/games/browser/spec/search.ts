import * as v from "valibot";
import { id, text } from "../../../lesson/fields.ts";
import { address } from "./page.ts";

/** The search of the practice web: what can be asked, and what is found. */
export const search = v.strictObject({
  name: text("What the search page is called: made up."),
  address: address("Its address."),
  phrases: v.pipe(
    v.array(
      v.strictObject({
        words: text("What is asked, with one tap."),
        finds: v.pipe(
          v.array(id("A result's id.")),
          v.minLength(1),
          v.maxLength(5),
          v.description("Which results come, from the top."),
        ),
        says: v.optional(text("A line over the results, as in “Nine million pages found.”")),
      }),
    ),
    v.minLength(1),
    v.maxLength(4),
    v.description("One to four things to ask, for anyone who would rather not type."),
  ),
  results: v.pipe(
    v.array(
      v.strictObject({
        id: id("A name for this result."),
        title: text("Its blue line."),
        words: v.optional(text("The words below it.")),
        to: v.optional(id("The id of the page that it leads to.")),
        address: v.optional(address("Its address, where it leads to no page of this step.")),
        reply: v.optional(text("What is said instead, where it leads nowhere in this step.")),
        advert: v.optional(v.pipe(v.literal(true), v.description("Somebody paid for it: it is marked."))),
      }),
    ),
    v.minLength(1),
    v.maxLength(8),
    v.description(
      "All the results there are. Own words find those of the first phrase that looks like them.",
    ),
  ),
});
