import { expect, test } from "vitest";
import { seeded, shuffled } from "./random.ts";

const draw = (seed: number, times: number) => {
  const random = seeded(seed);
  return Array.from({ length: times }, random);
};

test("the same seed gives the same chance, so that a play can be replayed", () => {
  expect(draw(7, 20)).toEqual(draw(7, 20));
});

test("chance stays what it was when these plays were recorded", () => {
  expect(draw(42, 3).map((number) => number.toFixed(6))).toEqual(["0.601104", "0.448291", "0.852466"]);
});

test("another seed gives other chance", () => {
  expect(draw(7, 5)).not.toEqual(draw(8, 5));
});

test("chance stays between 0 and 1, for seeds of every kind", () => {
  for (const seed of [0, 1, -1, 4294967295, 2 ** 40, 0.5]) {
    for (const number of draw(seed, 200)) {
      expect(number).toBeGreaterThanOrEqual(0);
      expect(number).toBeLessThan(1);
    }
  }
});

test("every place is as likely: over many draws each tenth gets its share", () => {
  const tenths = new Array<number>(10).fill(0);
  for (const number of draw(123, 10_000)) {
    const at = Math.floor(number * 10);
    tenths[at] = (tenths[at] ?? 0) + 1;
  }
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
});

test("shuffling keeps every thing once and leaves the list as it was", () => {
  const list = ["tea", "cat", "dog", "mug"];
  const mixed = shuffled(list, seeded(3));
  expect([...mixed].sort()).toEqual([...list].sort());
  expect(list).toEqual(["tea", "cat", "dog", "mug"]);
  expect(shuffled(list, seeded(3))).toEqual(mixed);
});

test("shuffling can bring any order of three", () => {
  const orders = new Set<string>();
  for (let seed = 0; seed < 100; seed++) orders.add(shuffled(["a", "b", "c"], seeded(seed)).join(""));
  expect(orders.size).toBe(6);
});
