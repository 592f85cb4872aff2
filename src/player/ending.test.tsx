import { act, cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import type { Library } from "../library/types.ts";
import { Ending } from "./ending.tsx";
import { invented, inventedProgress } from "./pretend-lesson.ts";

afterEach(cleanup);

/** A house of three rooms, of which the middle one is still being painted: what stands in each, by its id. */
const lessons: Record<string, { id: string; title: string }[]> = {
  hall: [
    { id: "kitchen", title: "The kitchen" },
    { id: "garden", title: "The garden" },
  ],
  attic: [],
  cellar: [{ id: "coal", title: "Coal" }],
};

const library = {
  house: async () => ({
    rooms: Object.entries(lessons).map(([id, { length }]) => ({ id, title: `The ${id}`, total: length })),
  }),
  room: async (_language: string, id: string) => ({ lessons: lessons[id] ?? [], more: [] }),
  listed: async (_language: string, room: string, id: string) =>
    lessons[room]?.find((lesson) => lesson.id === id) ?? null,
} as unknown as Library;

function end(id: string, room = "hall") {
  const { progress, store } = inventedProgress();
  const goNext = vi.fn();
  const nothing = () => {};
  render(
    <Ending
      lesson={{ ...invented, id }}
      library={library}
      progress={progress}
      language="en"
      room={room}
      again={nothing}
      goNext={goNext}
      stop={nothing}
    />,
  );
  return { store, goNext };
}

test("after a lesson comes the next one in its room", async () => {
  const { goNext } = end("kitchen");
  fireEvent.click(await screen.findByRole("button", { name: "Next lesson: The garden" }));
  expect(goNext).toHaveBeenLastCalledWith("garden", "hall");
});

test("after the last one of a room the way leads on to the next room that is open, round the house", async () => {
  const { goNext } = end("garden");
  fireEvent.click(await screen.findByRole("button", { name: "Next room: The cellar. Coal" }));
  expect(goNext).toHaveBeenLastCalledWith("coal", "cellar");
  cleanup();
  end("coal", "cellar");
  expect(await screen.findByRole("button", { name: "Next room: The hall. The kitchen" })).toBeTruthy();
});

test("the end says what there is so far, and that it stays only where that is so", () => {
  const { store } = end("kitchen");
  expect(screen.queryByText(/So far/)).toBeNull();
  const earned = { picture: "mug-1a2b", name: "A red mug", language: "en" };
  const finished = { kitchen: { room: "hall", times: 1, order: 1, earned } };
  act(() => store.setState({ summary: { carryOn: null, finished, told: [] } }));
  expect(screen.getByText("So far: 1 lesson, 1 keepsake. Nothing goes away.")).toBeTruthy();
  act(() => store.setState({ saving: { state: "not-saved", why: "full" } }));
  expect(screen.getByText("So far: 1 lesson, 1 keepsake.")).toBeTruthy();
});
