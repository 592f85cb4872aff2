import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import { NotBrought } from "../library/types.ts";
import { LessonScreen } from "./lesson-screen.tsx";
import { bringInvented, invented, inventedProgress } from "./pretend-lesson.ts";
import { inventedLibrary } from "./pretend-lesson-library.ts";

const go = vi.fn();
afterEach(cleanup);

const open = async (library: ReturnType<typeof inventedLibrary>) => {
  render(
    <LessonScreen
      library={library}
      progress={inventedProgress().progress}
      language="en"
      room="hall"
      lesson="kitchen"
      go={go}
      notes={() => null}
      helping={false}
      toggleHelping={() => {}}
      bringGame={bringInvented}
    />,
  );
  await screen.findByRole("main");
};
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

test("a lesson that won't open is not blamed on the internet, nor on the learner", async () => {
  await open(inventedLibrary(async () => ({ ...invented, steps: [] })));
  await screen.findByRole("heading", { name: "This lesson won't open" });
  expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
  press("Go home");
  expect(go).toHaveBeenCalledWith({ to: "home" });
});

test("trying again brings the lesson once it can be had", async () => {
  let there = false;
  await open(
    inventedLibrary(async () => {
      if (there) return invented;
      throw new NotBrought("offline", "lesson");
    }),
  );
  await screen.findByRole("heading", { name: "This lesson is not on the tablet yet" });
  there = true;
  press("Try again");
  await screen.findByRole("heading", { name: "Switch things on" });
});
