import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test } from "vitest";
import { App } from "../app.tsx";
import type { ProgressState, Summary } from "../progress/types.ts";
import { speak } from "../voice/words.ts";
import { pretendLibrary, pretendOffline, pretendProgress } from "./pretend-house.ts";

afterEach(cleanup);
beforeEach(async () => {
  window.location.hash = "";
  await speak("en");
});

const earned = (lesson: string) => ({
  picture: `${lesson}-1a2b`,
  name: `a thing from ${lesson}`,
  language: "en",
});
const finished: Summary["finished"] = {
  "press-everything": { room: "video-meetings", times: 1, order: 4, earned: earned("press-everything") },
  "mute-before-the-dog-barks": {
    ...{ room: "video-meetings", times: 2, order: 2 },
    earned: earned("mute-before-the-dog-barks"),
  },
};

const drawings = (container: Element) =>
  [...container.querySelectorAll("image")].map((image) => image.getAttribute("href"));

async function open(state: Partial<ProgressState> = {}) {
  const progress = pretendProgress(state);
  const { offline } = pretendOffline();
  const { container } = render(<App library={pretendLibrary()} progress={progress} offline={offline} />);
  await screen.findByRole("heading", { level: 1 });
  return { progress, container };
}

test("a keepsake stands in its room, in the order it was earned", async () => {
  const { container } = await open({ summary: { carryOn: null, finished, told: [] } });
  await screen.findByRole("navigation", { name: "The rooms of the house" });
  // A full house would hold up the first tap: there is a place for each, and its picture comes when the page has settled.
  expect(drawings(container)).toEqual([null, null]);
  await expect
    .poll(() => drawings(container))
    .toEqual([
      "/content/pictures/mute-before-the-dog-barks-1a2b.svg",
      "/content/pictures/press-everything-1a2b.svg",
    ]);
});

test("a keepsake that an older app did not write down is looked up once, and remembered", async () => {
  const old = { "press-everything": { room: "video-meetings", times: 1, order: 4 } };
  const { progress, container } = await open({ summary: { carryOn: null, finished: old, told: [] } });
  await expect.poll(() => drawings(container)).toEqual(["/content/pictures/press-everything.svg"]);
  expect(progress.store.getState().summary.finished["press-everything"]?.earned).toEqual({
    picture: "press-everything",
    name: "a thing from press-everything",
    language: "en",
  });
});

test("a keepsake whose drawing has gone with an update gets its new one, and one whose lesson has gone leaves its place", async () => {
  const gone = { room: "video-meetings", times: 1, order: 9, earned: earned("gone") };
  const { container } = await open({
    summary: { carryOn: null, finished: { ...finished, gone }, told: [] },
  });
  await expect.poll(() => drawings(container)).toHaveLength(3);
  for (const image of container.querySelectorAll("image")) fireEvent.error(image);
  await expect
    .poll(() => drawings(container))
    .toEqual(["/content/pictures/mute-before-the-dog-barks.svg", "/content/pictures/press-everything.svg"]);
});

test("a keepsake is called by its name in the language that the learner reads now", async () => {
  const [first] = Object.keys(finished);
  const welsh = { ...earned("press-everything"), name: "botwm", language: "cy" };
  await open({
    summary: {
      carryOn: null,
      finished: { [String(first)]: { room: "video-meetings", times: 1, order: 1, earned: welsh } },
      told: [],
    },
  });
  expect(await screen.findByRole("link", { name: /a thing from press-everything/ })).toBeTruthy();
});

test("home asks for no list of lessons to draw what was earned", async () => {
  const library = pretendLibrary();
  const asked: string[] = [];
  const watched = {
    ...library,
    listed: async (_language: string, _room: string, lesson: string) => {
      asked.push(lesson);
      return null;
    },
  };
  const progress = pretendProgress({ summary: { carryOn: null, finished, told: [] } });
  const { offline } = pretendOffline();
  const { container } = render(<App library={watched} progress={progress} offline={offline} />);
  await expect.poll(() => drawings(container)).toHaveLength(2);
  // What comes next is looked up for the card; nothing is for the rooms.
  await expect.poll(() => asked).toEqual(["where-am-i-today"]);
});

test("a new keepsake settles into its room once", async () => {
  const { progress, container } = await open({ summary: { carryOn: null, finished, told: [] } });
  await screen.findByRole("navigation", { name: "The rooms of the house" });
  await expect.poll(() => container.querySelectorAll(".room-keepsake-fresh")).toHaveLength(1);
  await expect.poll(() => progress.store.getState().summary.told).toEqual(["seen:press-everything"]);
  // Back from another screen, it stands there as if it always had.
  window.location.hash = "#/who";
  await screen.findByRole("heading", { name: "Who is having a go?" });
  window.location.hash = "#/";
  await screen.findByRole("navigation", { name: "The rooms of the house" });
  expect(container.querySelectorAll("image")).toHaveLength(2);
  expect(container.querySelectorAll(".room-keepsake-fresh")).toHaveLength(0);
});
