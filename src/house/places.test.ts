import { existsSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { drawingName, placeOf } from "./drawings.ts";

const rooms = readdirSync("lessons").filter((name) => existsSync(`lessons/${name}/room.json`));
const lessonsIn = (room: string) =>
  readdirSync(`lessons/${room}`).filter((file) => /^[a-z0-9-]+\.json$/.test(file) && file !== "room.json");

test("there are seven rooms", () => {
  expect(rooms).toHaveLength(7);
});

describe.each(rooms)("the picture of %s", (room) => {
  const { slots, height } = placeOf(room);

  test("is the room's own, with a place for what each of its lessons leaves", () => {
    expect(drawingName(room)).toBe(room);
    expect(slots.length).toBeGreaterThanOrEqual(lessonsIn(room).length);
  });

  test("has every place inside of it, and none in front of another", () => {
    const boxes = slots.map(([x, y, size]) => ({
      ...{ from: x - size / 2, to: x + size / 2 },
      ...{ top: y - size, foot: y },
    }));
    for (const [at, box] of boxes.entries()) {
      expect.soft(box.from >= 0 && box.to <= 380 && box.top >= 0 && box.foot <= height, `${at}`).toBe(true);
      const over = boxes.filter(
        (other) =>
          other !== box &&
          Math.min(box.to, other.to) - Math.max(box.from, other.from) > 0 &&
          Math.min(box.foot, other.foot) - Math.max(box.top, other.top) > 0,
      );
      expect.soft(over, `what stands over place ${at}`).toEqual([]);
    }
  });
});
