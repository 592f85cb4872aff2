import { expect, test } from "vitest";
import { readJson } from "./read.ts";
import { translationFindings } from "./translation.ts";

const english = ["Be [[muted|mute]] now.", "Tap *Leave*.", "Hello {{name}}.", "The dog barks."];

const found = (texts: Record<string, string>, extra: Record<string, unknown> = {}) =>
  translationFindings(
    readJson("x.cy.json", JSON.stringify({ reviewed: false, texts, ...extra })),
    english,
  ).map(({ sentence, weight }) => [weight ?? "broken", sentence]);

const whole = {
  "Be [[muted|mute]] now.": "Byddwch [[yn ddistaw|mute]] nawr.",
  "Tap *Leave*.": "Tapiwch *Gadael*.",
  "Hello {{name}}.": "Helô {{name}}.",
  "The dog barks.": "Mae'r ci yn cyfarth.",
};

test("a whole translation has nothing to mend", () => {
  expect(found(whole)).toEqual([]);
});

test("missing texts are counted, and the first is named", () => {
  const { "The dog barks.": _dog, "Tap *Leave*.": _leave, ...rest } = whole;
  expect(found(rest)).toEqual([
    ["warning", "2 of 4 texts are not translated yet and stand in English. The first is “Tap *Leave*.”."],
  ]);
});

test("a text whose English has changed is told what the English is now", () => {
  const { "The dog barks.": dog, ...rest } = whole;
  expect(found({ ...rest, "The dog barked.": dog })[0]).toEqual([
    "warning",
    "The English text has changed. It is now “The dog barks.”: put that in its place and look at the translation again.",
  ]);
});

test("a text that is nowhere in the lesson is told to go", () => {
  expect(found({ ...whole, "Something altogether different": "x" })).toEqual([
    ["warning", "No text of the lesson is “Something altogether different” any more. Take this line out."],
  ]);
});

test("hard words and what is filled in have to be kept", () => {
  const of = (text: string, translated: string) => found({ ...whole, [text]: translated })[0]?.[1];
  expect(of("Be [[muted|mute]] now.", "Byddwch [[ddistaw]] nawr.")).toBe(
    "“ddistaw” is not a hard word of the English text. Keep the English word after the bar, as in [[ddistaw|mute]].",
  );
  expect(of("Be [[muted|mute]] now.", "Byddwch yn ddistaw.")).toBe(
    "The hard word “mute” of the English text is missing: write [[…|mute]].",
  );
  expect(of("Hello {{name}}.", "Helô {{enw}}.")).toBe("Keep {{name}} as it stands in the English text.");
  expect(of("Tap *Leave*.", "Tapiwch *Gadael.")).toBe(
    "A mark has no partner in this text. Write *strong* or [[shown|hard word]].",
  );
  expect(of("Tap *Leave*.", "Tapiwch Gadael.")).toContain("*strong*");
  expect(of("The dog barks.", "  ")).toContain("This translation is empty.");
});

test("a translation that doesn't say whether it was read is told so", () => {
  expect(found(whole, { reviewed: undefined })[0]?.[1]).toContain("“reviewed” is missing.");
});
