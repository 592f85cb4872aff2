import { act, cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test } from "vitest";
import { seeded } from "../lesson/random.ts";
import { NotBrought } from "../library/types.ts";
import type { ProgressState, Summary } from "../progress/types.ts";
import { homeAsItStands } from "./home-as-it-stands.ts";
import { learner, listed, pretendHouse, pretendLibrary, pretendProgress } from "./pretend-house.ts";
import { SHORT, surprise } from "./surprise.ts";
import { pathWords } from "./your-path.ts";
import { YourPath } from "./your-path-later.tsx";

afterEach(cleanup);
beforeEach(() => {
  window.location.hash = "";
});

const earned = { picture: "cup-1a2b", name: "a cup", language: "en" };
const done = (...lessons: string[]): Summary["finished"] =>
  Object.fromEntries(
    lessons.map((lesson, order) => [lesson, { room: "video-meetings", times: 1, order, earned }]),
  );
const nothing: Summary = { carryOn: null, finished: {}, told: [] };
const four: Summary = { ...nothing, finished: done("a", "b", "c", "d") };
const carryOn = {
  ...{ play: "p", lesson: "where-am-i-today", room: "video-meetings", title: "Where am I today?" },
  ...{ step: 2, steps: 4, minutes: 3, order: 9 },
};

let count = 0;
/** Somebody who has not been here since the app was opened. */
const somebody = (state: Partial<ProgressState> = {}) => {
  count += 1;
  const current = learner(`somebody-${count}`, "");
  return pretendProgress({ learners: [current], current, summary: four, ...state });
};
const path = (progress = somebody()) => (
  <YourPath house={pretendHouse()} library={pretendLibrary()} progress={progress} language="en" />
);

test("whoever comes back hears that everything is where they left it", () => {
  render(path());
  expect(
    screen.getByText("Welcome back. Everything is where you left it: 4 lessons, 4 keepsakes."),
  ).toBeTruthy();
});

test("who left off in their first lesson is welcomed too, and one lesson is one lesson", () => {
  render(path(somebody({ summary: { ...nothing, carryOn } })));
  expect(screen.getByText("Welcome back. Everything is where you left it.")).toBeTruthy();
  cleanup();
  render(path(somebody({ summary: { ...nothing, finished: done("a") } })));
  expect(screen.getByText(/where you left it: 1 lesson, 1 keepsake\./)).toBeTruthy();
});

test("who has been here already is told what there is, and welcomed again when they come back to the app", () => {
  const progress = somebody();
  render(path(progress));
  cleanup();
  render(path(progress));
  expect(screen.getByText("So far: 4 lessons, 4 keepsakes. Nothing goes away.")).toBeTruthy();
  act(() => {
    document.dispatchEvent(new Event("visibilitychange"));
  });
  expect(screen.getByText(/^Welcome back/)).toBeTruthy();
});

test("somebody new sees nothing of a path, and is not welcomed back from their first lesson", () => {
  const progress = somebody({ summary: nothing });
  const { container } = render(path(progress));
  expect(container.textContent).toBe("");
  cleanup();
  progress.store.setState({ summary: { ...nothing, finished: done("a") } });
  render(path(progress));
  expect(screen.getByText(/^So far: 1 lesson/)).toBeTruthy();
});

test("nothing is said to be where it was left while that is not so, and never again once something was lost", () => {
  const whole = somebody().store.getState();
  expect(pathWords(whole, true)).toBe("back");
  expect(pathWords({ ...whole, loss: "partly" }, true)).toBe("counted");
  expect(pathWords({ ...whole, saving: { state: "not-saved", why: "full" } }, true)).toBe("counted");
  expect(pathWords({ ...whole, setAside: 1 }, true)).toBe("counted");
  const progress = somebody({ loss: "gone" });
  render(path(progress));
  expect(screen.getByText("So far: 4 lessons, 4 keepsakes.")).toBeTruthy();
  act(() => void progress.heardOfLoss());
  expect(screen.queryByText(/where you left it|goes away/)).toBeNull();
});

test("the next start does not begin with a claim that was true the last time", () => {
  render(
    <main class="home-path">
      <p class="path-said">Welcome back.</p>
      <button type="button">Surprise me</button>
    </main>,
  );
  const home = screen.getByRole("main");
  expect(homeAsItStands(home)).not.toContain("Welcome back");
  expect(homeAsItStands(home)).toContain("Surprise me");
});

const rooms = [
  {
    id: "video-meetings",
    title: "Video meetings",
    lessons: [listed("long", { minutes: 6 }), listed("short-played"), listed("where-am-i-today")],
  },
  { id: "feeling-ok", title: "Feeling OK", lessons: [listed("short-new", { minutes: 2 })] },
];
const surprised = (summary: Summary, seed: number, library = pretendLibrary(rooms)) =>
  surprise(library, "en", pretendHouse(rooms), summary, seeded(seed));

test("a surprise is short, not played yet, and not what somebody is in the middle of", async () => {
  const summary = { ...nothing, carryOn, finished: done("short-played") };
  for (let seed = 1; seed <= 20; seed += 1) {
    const found = await surprised(summary, seed);
    expect(found).toMatchObject({ room: "feeling-ok", lesson: "short-new" });
    expect(found?.minutes).toBeLessThanOrEqual(SHORT);
  }
});

test("chance chooses among several", async () => {
  const found = await Promise.all(Array.from({ length: 30 }, (_, seed) => surprised(nothing, seed)));
  expect(new Set(found.map((one) => one?.lesson)).size).toBeGreaterThan(1);
  expect(found.map((one) => one?.lesson)).not.toContain("long");
});

test("where all the short ones are played, one of them comes again", async () => {
  const summary = { ...nothing, finished: done("short-played", "where-am-i-today", "short-new") };
  for (let seed = 1; seed <= 20; seed += 1) {
    expect((await surprised(summary, seed))?.lesson).not.toBe("long");
  }
});

test("a room that is not on the tablet is passed by; where none is, that is said", async () => {
  const whole = pretendLibrary(rooms);
  const room: typeof whole.room = async (language, id) => {
    if (id === "feeling-ok") throw new NotBrought("offline", id);
    return whole.room(language, id);
  };
  expect((await surprised(nothing, 3, { ...whole, room }))?.room).toBe("video-meetings");
  const none = async () => {
    throw new NotBrought("offline", "room");
  };
  const progress = somebody();
  render(
    <YourPath house={pretendHouse()} library={{ ...whole, room: none }} progress={progress} language="en" />,
  );
  fireEvent.click(screen.getByRole("button", { name: /Surprise me/ }));
  expect((await screen.findByRole("status")).textContent).toContain("no other lesson on the tablet");
});

test("being surprised opens a lesson", async () => {
  render(path());
  fireEvent.click(screen.getByRole("button", { name: /Surprise me/ }));
  await expect.poll(() => window.location.hash).toMatch(/^#\/lesson\/(video-meetings|feeling-ok)\//);
});
