import { cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { afterEach, beforeEach, vi } from "vitest";
import type { Library } from "../library/types.ts";
import { Announcer } from "../ui/announce.tsx";
import { LessonScreen } from "./lesson-screen.tsx";
import { bringInvented, invented, inventedProgress } from "./pretend-lesson.ts";

/** Where the learner was sent. */
export const go = vi.fn();
/** What is kept in this test. */
export let own = inventedProgress();

beforeEach(() => {
  own = inventedProgress();
  go.mockClear();
  window.history.replaceState(null, "");
});
afterEach(cleanup);

const house = { rooms: [], first: null, learners: [], leftOut: [] };
const listed = [{ id: "kitchen" }, { id: "garden", title: "The garden" }];
const library = (lesson: Library["lesson"] = async () => invented) =>
  ({
    house: async () => house,
    room: async () => ({ id: "hall", title: "", about: "", lessons: listed, more: [] }),
    listed: async (_language: string, _room: string, id: string) => listed.find((one) => one.id === id),
    lesson,
  }) as unknown as Library;

/** Opens the invented lesson on the lesson screen. */
export const open = async ({ helping = false, from = library() } = {}) => {
  const view = render(
    <>
      <LessonScreen
        library={from}
        progress={own.progress}
        language="en"
        room="hall"
        lesson="kitchen"
        go={go}
        notes={(step) => <p>Notes for {step.id}</p>}
        helping={helping}
        toggleHelping={() => {}}
        bringGame={bringInvented}
      />
      <Announcer />
    </>,
  );
  await screen.findByRole("main");
  return view;
};
/** Opens it and waits for its first step. */
export const opened = async () => {
  const view = await open();
  await screen.findByRole("heading", { name: "Switch things on" });
  return view;
};
/** Presses the button of that name. */
export const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
/** Whether there is a button of that name. */
export const has = (name: string | RegExp) => screen.queryByRole("button", { name }) !== null;
/** What is in the practice. */
export const stage = () => within(screen.getByRole("region", { name: "Practice" }));
/** The control that is lit, by its words. */
export const lit = () => document.querySelector("[data-lit]")?.textContent ?? null;
/** All that has been announced. */
export const announced = () => screen.getByRole("log").textContent ?? "";
