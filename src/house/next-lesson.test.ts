import { expect, test } from "vitest";
import { nextLesson } from "./next-lesson.ts";
import { pretendHouse, pretendLibrary } from "./pretend-house.ts";

const house = pretendHouse();
const library = pretendLibrary();
const done = (...lessons: [lesson: string, room: string][]) =>
  Object.fromEntries(lessons.map(([lesson, room], order) => [lesson, { room, times: 1, order }]));
const meetings = "video-meetings";

test("somebody new begins where the house begins", async () => {
  expect((await nextLesson(library, "en", house, {}))?.lesson).toBe("press-everything");
});

test("after a lesson comes the next one in its room", async () => {
  const next = await nextLesson(library, "en", house, done(["press-everything", meetings]));
  expect(next).toMatchObject({ room: meetings, lesson: "mute-before-the-dog-barks" });
});

test("after the last one of a room comes what was left out in it", async () => {
  const finished = done(["press-everything", meetings], ["where-am-i-today", meetings]);
  expect((await nextLesson(library, "en", house, finished))?.lesson).toBe("mute-before-the-dog-barks");
});

test("after a whole room comes the next room that is open", async () => {
  const finished = done(
    ["press-everything", meetings],
    ["mute-before-the-dog-barks", meetings],
    ["where-am-i-today", meetings],
  );
  expect(await nextLesson(library, "en", house, finished)).toMatchObject({ room: "feeling-ok" });
});

test("when all is played there is nothing next", async () => {
  const finished = done(
    ["press-everything", meetings],
    ["mute-before-the-dog-barks", meetings],
    ["where-am-i-today", meetings],
    ["leaving-well", "feeling-ok"],
  );
  expect(await nextLesson(library, "en", house, finished)).toBeNull();
});
