import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import axe from "axe-core";
import { afterEach, expect, test, vi } from "vitest";
import { type Library, type Listed, NotBrought } from "../library/types.ts";
import { inMemory } from "../progress/in-memory.ts";
import type { Finished } from "../progress/types.ts";
import { WhatWasDone } from "./what-was-done.tsx";

afterEach(() => {
  cleanup();
  document.querySelector(".printed-sheet")?.remove();
  vi.unstubAllGlobals();
});

const polls: Listed = {
  ...{ id: "polls", title: "Cats, dogs or *tea*?", say: "I can answer a poll.", minutes: 4, steps: 4 },
  ...{ games: [], language: "en", reviewed: true, file: { url: "", integrity: "" } },
  keepsake: { picture: "cup", name: "a cup", url: "/cup.svg" },
};
const missing = async () => {
  throw new NotBrought("offline", "");
};
const day = Date.UTC(2026, 10, 26, 12);

/** A tablet of two: the first gave no name. */
async function open(finished: Record<string, Finished[]>, listed: Library["listed"]) {
  const progress = inMemory();
  const ann = await progress.addLearner("Ann", "");
  const [first] = progress.store.getState().learners;
  const did: Record<string, Finished[]> = { [first?.id ?? ""]: finished.first ?? [] };
  did[ann.id] = finished.ann ?? [];
  const finishedBy = vi.fn(async (learner: string) => did[learner] ?? []);
  const library: Library = { house: missing, room: missing, bring: missing, lesson: missing, listed };
  const { container } = render(
    <WhatWasDone progress={{ ...progress, finishedBy }} library={library} language="en" />,
  );
  return { container, finishedBy };
}

const show = () => fireEvent.click(screen.getByRole("button", { name: "Show the record" }));
const about = async (name: string) => {
  const heading = await screen.findByRole("heading", { name });
  return within(heading.parentElement ?? document.body);
};
const did = (lesson: string): Finished => ({ lesson, room: "video-meetings", clock: day });

test("nobody's record is read before it is asked for, and what it shows is said first", async () => {
  const { finishedBy } = await open({ ann: [did("polls")] }, async () => polls);
  expect(screen.getByText(/Nothing of how they felt/)).toBeTruthy();
  expect(screen.queryByRole("heading", { name: "Ann" })).toBeNull();
  expect(finishedBy).not.toHaveBeenCalled();
});

test("the record has everybody's name, what they finished and when, and what they can say now", async () => {
  const { container } = await open({ ann: [did("polls")] }, async () => polls);
  show();
  const ann = await about("Ann");
  expect(ann.getByText("Cats, dogs or tea?")).toBeTruthy();
  expect(ann.getByText("26 November 2026")).toBeTruthy();
  expect(ann.getByText("I can answer a poll.")).toBeTruthy();
  expect((await about("Friend 1")).getByText(/No lesson finished yet/)).toBeTruthy();
  const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test("the record is put away again", async () => {
  await open({ ann: [did("polls")] }, async () => polls);
  show();
  await about("Ann");
  fireEvent.click(screen.getByRole("button", { name: "Put the record away" }));
  expect(screen.queryByRole("heading", { name: "Ann" })).toBeNull();
});

test("all of it is printed, or one person's alone to take home, and no button with it", async () => {
  const printed: string[] = [];
  const buttons: number[] = [];
  vi.stubGlobal("print", () => {
    const sheet = document.querySelector(".printed-sheet");
    printed.push(sheet?.textContent ?? "");
    buttons.push(sheet?.querySelectorAll("button").length ?? -1);
  });
  await open({ ann: [did("polls")] }, async () => polls);
  show();
  await about("Ann");
  fireEvent.click(screen.getByRole("button", { name: "Print it for everybody" }));
  fireEvent.click(screen.getByRole("button", { name: "Print it for Ann alone" }));
  expect(printed[0]).toMatch(/Friend 1.*Ann.*I can answer a poll/s);
  expect(printed[1]).toMatch(/Ann.*I can answer a poll/s);
  expect(printed[1]).not.toContain("Friend 1");
  expect(buttons).toEqual([0, 0]);
});

test("a lesson that is not here any more, or whose day is not known, is there all the same", async () => {
  const strange = { lesson: "gone", room: "attic", clock: Number.MAX_VALUE };
  await open({ ann: [strange] }, async () => {
    throw new NotBrought("unknown", "attic");
  });
  show();
  const [item] = (await about("Ann")).getAllByRole("listitem");
  expect(item?.textContent).toBe("A lesson that is not here any more");
});

test("names of lessons that can't be brought are asked for again", async () => {
  const state = { offline: true };
  await open({ ann: [did("polls")] }, async () => (state.offline ? missing() : polls));
  show();
  expect(await screen.findByText(/Try again when there is internet/)).toBeTruthy();
  state.offline = false;
  await act(async () => {
    fireEvent.click(screen.getByRole("button", { name: "Try again" }));
  });
  expect((await about("Ann")).getByText("I can answer a poll.")).toBeTruthy();
});
