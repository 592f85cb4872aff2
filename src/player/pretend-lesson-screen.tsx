import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, vi } from "vitest";
import type { Library, Listed } from "../library/types.ts";
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

const listed = (id: string, title: string): Listed => ({
  id,
  title,
  say: "",
  minutes: 4,
  steps: 2,
  games: [],
  language: "en",
  reviewed: true,
  keepsake: { picture: "", name: "", url: "" },
  file: { url: "", integrity: "" },
});
const lessons = [listed("kitchen", "The kitchen"), listed("garden", "The garden")];
const library: Library = {
  house: async () => ({ rooms: [], first: null, learners: [], search: null, leftOut: [] }),
  room: async () => ({ id: "hall", title: "", about: "", lessons, more: [] }),
  listed: async (_language, _room, id) => lessons.find((one) => one.id === id) ?? null,
  lesson: async () => invented,
  bring: () => Promise.reject(new Error("All that this lesson needs is here.")),
};

/** Opens the invented lesson on the lesson screen. */
export const open = async ({ helping = false, bringGame = bringInvented } = {}) => {
  const view = render(
    <>
      <LessonScreen
        library={library}
        progress={own.progress}
        language="en"
        room="hall"
        lesson="kitchen"
        go={go}
        notes={(step) => <p>Notes for {step.id}</p>}
        helping={helping}
        toggleHelping={() => {}}
        bringGame={bringGame}
      />
      <Announcer />
    </>,
  );
  await screen.findByRole("main");
  return view;
};
/** Opens it and waits for its first step, and for what the next one needs, as whoever reads does. */
export const opened = async () => {
  const bringGame = vi.fn(bringInvented);
  const view = await open({ bringGame });
  await screen.findByRole("heading", { name: "Switch things on" });
  await waitFor(() => expect(bringGame).toHaveBeenCalledWith("look", invented.steps));
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
