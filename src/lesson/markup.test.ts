import { expect, test } from "vitest";
import { hardWords, pieces, plain, strayMark } from "./markup.ts";

test("a text falls into plain, strong and hard words", () => {
  expect(pieces("Tap *Mute* to be [[muted|mute]] in the [[chat]].")).toEqual([
    { kind: "plain", shown: "Tap " },
    { kind: "strong", shown: "Mute" },
    { kind: "plain", shown: " to be " },
    { kind: "word", shown: "muted", key: "mute" },
    { kind: "plain", shown: " in the " },
    { kind: "word", shown: "chat", key: "chat" },
    { kind: "plain", shown: "." },
  ]);
});

test("HTML in a text stays a text", () => {
  expect(pieces("<b onclick=alert(1)>hello</b>")).toEqual([
    { kind: "plain", shown: "<b onclick=alert(1)>hello</b>" },
  ]);
});

test("a text can be read without its mark-up", () => {
  expect(plain("*Mute* is a [[button]].")).toBe("Mute is a button.");
});

test("hard words are found with their place", () => {
  expect(hardWords("A [[Poll]] and a [[vote|voting]]")).toEqual([
    { key: "poll", at: 2 },
    { key: "voting", at: 17 },
  ]);
});

test("a mark that was not closed is found where it stands", () => {
  expect(strayMark("Tap *Mute now")).toBe(4);
  expect(strayMark("The [[chat is here")).toBe(4);
  expect(strayMark("Tap *Mute* in the [[chat]]")).toBeNull();
});
