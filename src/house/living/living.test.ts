import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { noiseNames } from "../../ui/noises.ts";
import { placeOf } from "../drawings.ts";
import { livingIn } from "./living-room.tsx";
import type { Living, Spot } from "./living-thing.ts";
import { houseNoises } from "./noises.ts";
import { robinsReach, robinsReplies, robinsSpot } from "./robin-says.ts";

const rooms = readdirSync("lessons").filter((name) => existsSync(`lessons/${name}/room.json`));
const words: Record<string, string> = JSON.parse(readFileSync("src/voice/languages/cy/words.json", "utf8"));

const far = (done: number, total = 5, next: number | null = 3) => ({ done, total, next });
const length = (sentence: string) => sentence.split(/\s+/).length;

// 56 pixels on the narrowest screen, where the picture is 284 wide, in the picture's units.
const finger = (56 * 380) / 284;

function targets({ things }: Living, spot: Spot) {
  const robin = { id: "robin", at: robinsReach(spot), size: undefined };
  return [...things, robin].map(({ id, at: [x = 0, y = 0], size = [0, 0] }) => {
    const [width, height] = [Math.max(finger, size[0]), Math.max(finger, size[1])];
    return { id, from: x - width / 2, to: x + width / 2, top: y - height / 2, foot: y + height / 2 };
  });
}

describe.each(rooms)("%s", (room) => {
  const living = livingIn(room) as Living;

  test("has two or three things that answer a tap", () => {
    expect([2, 3]).toContain(living.things.length);
    expect(new Set(living.things.map(({ id }) => id)).size).toBe(living.things.length);
  });

  test("answers in different words, in turn, each short and translated", () => {
    for (const { id, name, replies, begins } of living.things) {
      const said = replies();
      expect(new Set(said).size, id).toBe(said.length);
      expect(said.length, id).toBeGreaterThanOrEqual(2);
      if (begins) expect(said.length % 2, `${id} goes on and off`).toBe(0);
      for (const each of said) expect(length(each), each).toBeLessThanOrEqual(15);
      for (const each of [name(), ...said]) expect(words[each], each).toBeTruthy();
    }
  });

  test("makes noises that there are", () => {
    for (const { noise } of living.things) expect([...noiseNames, ...houseNoises]).toContain(noise);
  });

  test("has nothing to tap that lies over another, or sticks out, wherever Robin stands", () => {
    for (const spot of living.spots) {
      const all = targets(living, spot);
      for (const one of all) {
        const name = `${one.id} with Robin at ${spot}`;
        expect.soft(one.from >= -1 && one.to <= 381 && one.top >= -1 && one.foot <= 233, name).toBe(true);
        const over = all.filter(
          (other) =>
            other !== one &&
            Math.min(one.to, other.to) - Math.max(one.from, other.from) > 1 &&
            Math.min(one.foot, other.foot) - Math.max(one.top, other.top) > 1,
        );
        expect.soft(over, `over ${name}`).toEqual([]);
      }
    }
  });

  test("has Robin in another place at the beginning, on the way and at the end", () => {
    const places = [0, 1, 5].map((done) => robinsSpot(living, far(done)));
    expect(new Set(places.map(String)).size).toBe(3);
    expect(robinsSpot(living, far(3))).toEqual(robinsSpot(living, far(3)));
  });

  test("has Robin stand in front of no keepsake that has a place on a wall", () => {
    const hung = placeOf(room).slots.filter(([, y]) => y < 170);
    for (const [x, y] of living.spots) {
      const over = hung.filter(
        ([sx, sy, size]) => Math.abs(sx - x) < size / 2 + 14 && sy > y - 34 && sy - size < y,
      );
      expect(over, `${x}, ${y}`).toEqual([]);
    }
  });

  test.each([far(0), far(2), far(2, 5, 6), far(2, 5, null), far(5)])(
    "lets Robin say how far %o is",
    (how) => {
      const said = robinsReplies(living, how);
      expect(new Set(said).size).toBe(4);
      for (const each of said) expect(length(each), each).toBeLessThanOrEqual(15);
    },
  );
});
