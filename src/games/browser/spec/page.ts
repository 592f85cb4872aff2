import * as v from "valibot";
import { id, type Names, name, text } from "../../../lesson/fields.ts";
import { form } from "./form.ts";

/** An invented address, under an ending that nobody can ever own. */
export const address = (about: string) =>
  v.pipe(
    v.string(),
    v.regex(
      /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+(example|test|invalid)(\/[a-z0-9-]+)*$/,
      "Make up an address that ends in “.example”, as in “garden.example/open-day”.",
    ),
    v.description(about),
  );

const to = id("The id of the page that it leads to.");
const reply = text("What is said instead, where it leads nowhere in this step.");

/** One part of a page, from top to bottom. */
const part = (names: Names) =>
  v.variant("part", [
    v.strictObject({
      part: v.pipe(v.literal("heading"), v.description("A heading.")),
      words: text("The heading's words."),
    }),
    v.strictObject({
      part: v.pipe(v.literal("words"), v.description("A paragraph.")),
      words: text("What it says: short."),
    }),
    v.strictObject({
      part: v.pipe(v.literal("picture"), v.description("A drawing.")),
      picture: name(names.pictures, "The drawing."),
      about: text("What it shows, for a learner who can't see it."),
    }),
    v.strictObject({
      part: v.pipe(v.literal("link"), v.description("A link, or a button that stands on the page.")),
      id: v.optional(id("A name for it, so that a goal can ask for it.")),
      words: text("What stands on it."),
      to: v.optional(to),
      reply: v.optional(reply),
      tab: v.optional(v.pipe(v.literal(true), v.description("It opens in a tab of its own."))),
      big: v.optional(v.pipe(v.literal(true), v.description("A big button, and no line of blue words."))),
    }),
    v.strictObject({
      part: v.pipe(v.literal("advert"), v.description("An advert on the page, marked as one.")),
      id: v.optional(id("A name for it, so that a goal can ask for it.")),
      words: text("What it shouts."),
      to: v.optional(to),
      reply: v.optional(reply),
      tab: v.optional(v.pipe(v.literal(true), v.description("It opens in a tab of its own."))),
    }),
    form(names),
  ]);

/** A page of the practice web. */
export const page = (names: Names) =>
  v.strictObject({
    id: id("A name for this page. Not “home” or “results”: those are the browser's own."),
    address: address("Its address, as it stands in the address bar."),
    title: text("Its title."),
    colour: v.optional(
      v.pipe(
        v.picklist(["mint", "butter", "sky", "lilac", "blush"]),
        v.description("The colour of the band with its title."),
      ),
      "mint",
    ),
    line: v.optional(
      v.pipe(
        v.picklist(["private", "open"]),
        v.description("“private” has a padlock: nobody reads along. It says nothing about who is there."),
      ),
      "private",
    ),
    cookies: v.optional(
      v.pipe(
        v.strictObject({
          ask: v.optional(text("The cookie question, where it is not the usual one.")),
          yes: text("What is said to yes."),
          no: text("What is said to no."),
        }),
        v.description("The page asks about cookies. No is as easy as yes, and both are fine."),
      ),
    ),
    parts: v.pipe(
      v.array(part(names)),
      v.minLength(1),
      v.maxLength(8),
      v.description("What is on the page, from top to bottom: one to eight parts."),
    ),
  });
