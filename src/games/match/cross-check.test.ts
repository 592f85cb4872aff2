import { expect, test } from "vitest";
import { crossCheck } from "./cross-check.ts";
import type { Spec } from "./spec.ts";

type Pair = Spec["pairs"][number];
const pair = (id: string, more: Partial<Pair> = {}): Pair => ({
  id,
  left: { words: id },
  right: { picture: "cup", about: "A cup." },
  reply: "Yes.",
  clue: "Look.",
  mixUps: [],
  ...more,
});
const said = (...pairs: Pair[]): string[] => crossCheck({ pairs }).map(({ sentence }) => sentence);

test("pairs of words and described drawings fit together", () => {
  expect(said(pair("a"), pair("b", { mixUps: [{ with: "a", says: "Nearly." }] }))).toEqual([]);
});

test("an empty half, a drawing that nothing describes and a description of none are said", () => {
  expect(said(pair("a", { left: {} }))[0]).toContain("This half is empty");
  expect(said(pair("a", { right: { picture: "cup" } }))[0]).toContain("This drawing is not described");
  expect(said(pair("a", { left: { words: "A", about: "A cup." } }))[0]).toContain("there is no “picture”");
});

test("a name that is here twice, and a mix-up with nobody or with itself, are said", () => {
  expect(said(pair("a"), pair("a"))[0]).toContain("is here twice");
  expect(said(pair("a", { mixUps: [{ with: "b", says: "Yes." }] }))).toEqual(["There is no pair “b” here."]);
  expect(said(pair("a", { mixUps: [{ with: "a", says: "Yes." }] }))[0]).toContain(
    "That is what “reply” is for",
  );
});
