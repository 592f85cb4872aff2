import { expect, test } from "vitest";
import { beside, heldFor, pinched, SWIPES, swiped, WHISTLES } from "./gestures.ts";

test("a swipe over half the width is all of it, to either side; a short one does a quarter at least", () => {
  expect(swiped(200, 400)).toBe(100);
  expect(swiped(-350, 400)).toBe(100);
  expect(swiped(100, 400)).toBe(50);
  expect(swiped(-SWIPES, 400)).toBe(25);
  expect(swiped(SWIPES - 1, 400)).toBe(0);
});

test("fingers twice as far apart make a photo as large as it gets, and the other way round as small", () => {
  expect(pinched(100, 200)).toBe(100);
  expect(pinched(100, 150)).toBe(50);
  expect(pinched(100, 50)).toBe(-50);
  expect(pinched(0, 50)).toBe(0);
});

test("a hold grows with time and never past the whole", () => {
  expect(heldFor(WHISTLES / 2)).toBe(50);
  expect(heldFor(10 * WHISTLES)).toBe(100);
});

test("how far a point is beside a thing", () => {
  const box = { left: 10, right: 20, top: 10, bottom: 20 };
  expect(beside(15, 15, box)).toBe(0);
  expect(beside(7, 6, box)).toBe(5);
});
