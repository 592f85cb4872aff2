import { expect, test } from "vitest";
import { settled } from "./settled.ts";

test("who waits for a calm page begins in the order of asking, and a tap gets in between", async () => {
  const seen: string[] = [];
  const first = settled().then(() => {
    seen.push("first");
    setTimeout(() => seen.push("tap"));
  });
  const second = settled().then(() => seen.push("second"));
  await Promise.all([first, second]);
  expect(seen).toEqual(["first", "tap", "second"]);
});
