import { afterEach, expect, test } from "vitest";
import { text, words } from "../lesson/saying.ts";
import { languages, nearestLanguage, say, speak, t, voice } from "./words.ts";

afterEach(() => speak("en"));

test("English is there without any file, and fills in names", () => {
  expect(t("You were on step {{step}} of {{steps}}.", { step: 3, steps: 6 })).toBe(
    "You were on step 3 of 6.",
  );
});

test("what an editor or a learner wrote is never taken for a place to fill in", () => {
  expect(say(text("Tea {{for}} two"))).toBe("Tea {{for}} two");
});

test("a saying can hold another saying", () => {
  expect(say(words("Tap {{control}}.", { control: words("Mute") }))).toBe("Tap Mute.");
});

test("English comes first, and each language says whether a speaker has read it", () => {
  expect(languages[0]?.id).toBe("en");
  const welsh = languages.find(({ id }) => id === "cy");
  expect(welsh?.reviewed).toBe(false);
  expect(welsh?.note).toContain("A Welsh speaker has not read");
});

test("a browser that asks for Welsh gets Welsh, and one that asks for what we don't have gets English", () => {
  expect(nearestLanguage(["cy-GB", "en"])).toBe("cy");
  expect(nearestLanguage(["pl", "de-DE"])).toBe("en");
  expect(nearestLanguage([])).toBe("en");
});

test("turning to Welsh turns the page's language too", async () => {
  await speak("cy");
  expect(document.documentElement.lang).toBe("cy");
  expect(voice.getState().language).toBe("cy");
});

test("the mirrored language turns the screen round and marks every text, lesson texts too", async () => {
  await speak("en", true);
  expect(document.documentElement.dir).toBe("rtl");
  expect(t("Mute")).toBe("\u202eMute\u202c");
  expect(say(text("Biscuit"))).toBe("\u202eBiscuit\u202c");
});
