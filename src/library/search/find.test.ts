import { expect, test } from "vitest";
import { openSearch } from "./find.ts";
import type { IndexedLesson } from "./indexed.ts";
import { isSlip, wordsOf } from "./words-of.ts";

const lesson = (id: string, title: string, say: string, words = ""): IndexedLesson => ({
  ...{ id, title, say, minutes: 4, words },
});

function house() {
  const search = openSearch();
  search.add({
    id: "video-meetings",
    title: "Video meetings",
    lessons: [
      lesson(
        "mute",
        "Mute before the dog barks",
        "I can mute myself, and speak when I want to.",
        "mute microphone",
      ),
      lesson("chat", "Say it in the chat", "I can write to everybody in a meeting.", "chat"),
      lesson("poll", "Cats, dogs or tea?", "I can answer a poll.", "poll"),
    ],
  });
  search.add({
    id: "staying-safe",
    title: "Staying safe",
    lessons: [
      lesson("scam", "The parcel that never was", "I can spot a message that wants my money.", "scam"),
      lesson("cafe", "A café by the sea", "I can find the opening hours."),
    ],
  });
  return (typed: string) => search.find(typed).map((found) => found.lesson.id);
}

test.each([
  ["a whole word", "mute", ["mute"]],
  ["a word that is being typed", "mess", ["scam"]],
  ["capitals", "CHAT", ["chat"]],
  ["an accent left out", "cafe", ["cafe"]],
  ["an accent put in", "Café", ["cafe"]],
  ["a letter that is another", "mote", ["mute"]],
  ["a letter left out", "mssage", ["scam"]],
  ["a letter twice", "paarcel", ["scam"]],
  ["two letters the wrong way round", "parecl", ["scam"]],
  ["a slip in a word that is being typed", "micrpho", ["mute"]],
  ["all of several words", "dog mute", ["mute"]],
  ["a sentence, by the words that tell most", "how do I see if it is a scam", ["scam"]],
  ["a room's name", "safe", ["scam", "cafe"]],
])("%s finds the lesson", (_what, typed, found) => {
  expect(house()(typed).slice(0, found.length)).toEqual(found);
});

test("a word in the title comes before the same word elsewhere", () => {
  expect(house()("dog")).toEqual(["mute", "poll"]);
  expect(house()("meeting")[0]).toBe("chat");
});

test.each(["zzzz", "?!", "xy"])("“%s” finds nothing, and nothing goes wrong", (typed) => {
  expect(house()(typed)).toEqual([]);
});

test("words are compared without capitals, accents and marks, in any script", () => {
  expect(wordsOf("Beth ŵyr y gŵr? Don’t panic!")).toEqual(["beth", "wyr", "y", "gwr", "dont", "panic"]);
  expect(wordsOf("שלום עולם")).toEqual(["שלום", "עולם"]);
});

test("one letter off is a slip, two are not", () => {
  for (const slip of ["cath", "ath", "caath", "caht", "cxth", "cat", "cathe"])
    expect(isSlip(slip, "cath"), slip).toBe(true);
  for (const other of ["dog", "ca", "cathod", "tach"]) expect(isSlip(other, "cath"), other).toBe(false);
});
