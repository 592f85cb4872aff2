import * as v from "valibot";
import { expect, test } from "vitest";
import { id, isText, name, text } from "./fields.ts";

test("a text for people is marked, with what an editor's tool tip says of it", () => {
  const field = text("The heading.");
  expect(isText(field)).toBe(true);
  expect(v.getDescription(field)).toBe("The heading.");
  expect(isText(id("A name."))).toBe(false);
  expect(isText(v.string())).toBe(false);
});

test("an empty text is refused in a sentence", () => {
  const { issues } = v.safeParse(text("The heading."), "");
  expect(issues?.[0].message).toBe("This text is empty. Write something.");
});

test.each(["mute", "mute-first", "3-cats", "constructors"])("“%s” can be an id", (found) => {
  expect(v.is(id("A name."), found)).toBe(true);
});

test.each(["", "Mute", "mute first", "-mute", "mute--first", "múte", "constructor"])(
  "“%s” can't be an id",
  (found) => {
    expect(v.is(id("A name."), found)).toBe(false);
  },
);

test("a name is one of those there are", () => {
  const field = name(["ana", "bo"], "Who.");
  expect(v.is(field, "bo")).toBe(true);
  expect(v.is(field, "cy")).toBe(false);
});
