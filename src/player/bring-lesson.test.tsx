import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import { type Library, NotBrought } from "../library/types.ts";
import { LessonScreen } from "./lesson-screen.tsx";
import { bringInvented, invented, inventedProgress } from "./pretend-lesson.ts";

afterEach(cleanup);

const go = vi.fn();

function open(lesson: Library["lesson"]): void {
  const library = {
    house: async () => ({ rooms: [], first: null, learners: [], leftOut: [] }),
    room: async () => ({ id: "hall", title: "", about: "", lessons: [], more: [] }),
    ...{ listed: async () => undefined, lesson },
  } as unknown as Library;
  render(
    <LessonScreen
      {...{ library, go, bringGame: bringInvented, progress: inventedProgress().progress }}
      {...{ language: "en", room: "hall", lesson: "kitchen" }}
      notes={() => null}
      helping={false}
      toggleHelping={() => {}}
    />,
  );
}

test("a lesson that won't open is not blamed on the internet, nor on the learner", async () => {
  open(async () => ({ ...invented, steps: [] }));
  await screen.findByRole("heading", { name: "This lesson won't open" });
  expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "Go home" }));
  expect(go).toHaveBeenCalledWith({ to: "home" });
});

test("trying again brings the lesson once it can be had", async () => {
  let there = false;
  open(async () => {
    if (there) return invented;
    throw new NotBrought("offline", "lesson");
  });
  await screen.findByRole("heading", { name: "This lesson is not on the tablet yet" });
  there = true;
  fireEvent.click(screen.getByRole("button", { name: "Try again" }));
  await screen.findByRole("heading", { name: "Switch things on" });
});
