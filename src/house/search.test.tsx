import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test } from "vitest";
import { App } from "../app.tsx";
import { type House, type Library, NotBrought, type Ref } from "../library/types.ts";
import { speak } from "../voice/words.ts";
import { pretendHouse, pretendLibrary, pretendOffline, pretendProgress } from "./pretend-house.ts";

afterEach(cleanup);
beforeEach(async () => {
  window.location.hash = "#/search";
  await speak("en");
});

const ref = (url: string): Ref => ({ url, integrity: "" });
const many = Array.from({ length: 30 }, (_, at) => ({
  ...{ id: `tea-${at}`, title: `Tea, part ${at}`, say: "I can make tea.", minutes: 1, words: "" },
}));
const shelf: Record<string, unknown> = {
  "/search": { rooms: [ref("/meetings"), ref("/feeling")] },
  "/meetings": {
    id: "video-meetings",
    title: "Video meetings",
    lessons: [{ id: "mute", title: "Mute the dog", say: "I can mute myself.", minutes: 4, words: "mute" }],
  },
  "/feeling": { id: "feeling-ok", title: "Feeling OK", lessons: many },
};

function library(line = { cut: false }): Library {
  const house: House = { ...pretendHouse(), search: ref("/search") };
  return {
    ...pretendLibrary(),
    house: async () => house,
    bring: async ({ url }, guard) => {
      const value = shelf[url];
      if (line.cut || !guard(value)) throw new NotBrought("offline", url);
      return value;
    },
  };
}

async function open(from = library()) {
  const { offline } = pretendOffline();
  render(<App library={from} progress={pretendProgress()} offline={offline} />);
  await screen.findByRole("heading", { level: 1, name: "Find a lesson" });
  return (typed: string) => {
    fireEvent.input(screen.getByRole("searchbox", { name: "What would you like to do?" }), {
      target: { value: typed },
    });
  };
}

test("what somebody types finds lessons, with their room and how long they take", async () => {
  const type = await open();
  type("muet");
  const link = await screen.findByRole("link", {
    name: /Mute the dog.*I can mute myself.*Video meetings.*4 minutes/,
  });
  expect(link.getAttribute("href")).toBe("#/lesson/video-meetings/mute");
  expect(await screen.findByRole("heading", { name: "1 lesson found." })).toBeTruthy();
});

test("how many were found is said to a screen reader once somebody stops typing", async () => {
  const type = await open();
  type("mute");
  await expect
    .poll(() => screen.getByRole("log").textContent, { timeout: 3000 })
    .toContain("1 lesson found.");
});

test("of many, a dozen is shown, and more on a tap, with focus on the first of the new ones", async () => {
  const type = await open();
  type("tea");
  expect(await screen.findByRole("heading", { name: "30 lessons found." })).toBeTruthy();
  expect(screen.getAllByRole("link", { name: /Tea, part/ })).toHaveLength(12);
  fireEvent.click(screen.getByRole("button", { name: "Show more" }));
  expect(screen.getAllByRole("link", { name: /Tea, part/ })).toHaveLength(24);
  await expect.poll(() => document.activeElement?.textContent).toContain("Tea, part 12");
  fireEvent.click(screen.getByRole("button", { name: "Show more" }));
  expect(screen.getAllByRole("link", { name: /Tea, part/ })).toHaveLength(30);
  expect(screen.queryByRole("button", { name: "Show more" })).toBeNull();
});

test("where nothing is found, kind words and the rooms", async () => {
  const type = await open();
  type("zeppelin");
  expect(await screen.findByText("Nothing goes by that name yet.")).toBeTruthy();
  expect(screen.getByRole("link", { name: "Feeling OK" }).getAttribute("href")).toBe("#/room/feeling-ok");
});

test("without internet the reason is said, and it can be tried again", async () => {
  const line = { cut: true };
  const type = await open(library(line));
  type("mute");
  fireEvent.click(await screen.findByRole("button", { name: "Try again" }));
  await screen.findByText(/Try again when there is internet/);
  line.cut = false;
  fireEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("link", { name: /Mute the dog/ })).toBeTruthy();
});

test("what was typed is still there after a look at a lesson's room", async () => {
  const type = await open();
  type("mute");
  window.location.hash = "#/room/feeling-ok";
  await screen.findByRole("heading", { level: 1, name: "Feeling OK" });
  window.location.hash = "#/search";
  expect(await screen.findByRole("link", { name: /Mute the dog/ })).toBeTruthy();
});

test("home leads to search", async () => {
  window.location.hash = "";
  const { offline } = pretendOffline();
  render(<App library={library()} progress={pretendProgress()} offline={offline} />);
  const link = await screen.findByRole("link", { name: "Find a lesson" });
  expect(link.getAttribute("href")).toBe("#/search");
});
