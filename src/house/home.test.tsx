import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test } from "vitest";
import { App } from "../app.tsx";
import { NotBrought } from "../library/types.ts";
import type { OfflineState } from "../offline/types.ts";
import type { ProgressState, Summary } from "../progress/types.ts";
import { reading } from "../voice/voices.ts";
import { speak } from "../voice/words.ts";
import { learner, pretendLibrary, pretendOffline, pretendProgress } from "./pretend-house.ts";

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

async function open(state: Partial<ProgressState> = {}, reach: Partial<OfflineState> = {}, hash = "") {
  window.location.hash = hash;
  const progress = pretendProgress(state);
  const { offline, asked } = pretendOffline(reach);
  const { container } = render(<App library={pretendLibrary()} progress={progress} offline={offline} />);
  await screen.findByRole("heading", { level: 1 });
  return { progress, offline, asked, container };
}

const before = (a: Element, b: Element) =>
  (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

test("carry-on comes first, says where they were, and leads to that lesson", async () => {
  const carryOn = {
    play: "p",
    lesson: "mute-before-the-dog-barks",
    room: "video-meetings",
    title: "Mute before the dog barks",
    step: 3,
    steps: 6,
    minutes: 2,
    order: 9,
  };
  await open({ summary: { carryOn, finished: {}, told: [] } }, { update: true });
  const link = await screen.findByRole("link", { name: "Carry on" });
  expect(link.getAttribute("href")).toBe("#/lesson/video-meetings/mute-before-the-dog-barks");
  expect(screen.getByText("You were on step 3 of 6. About 2 minutes left.")).toBeTruthy();
  expect(before(link, screen.getByText("There is a newer Have a Go"))).toBe(true);
  expect(before(link, screen.getByRole("navigation", { name: "The rooms of the house" }))).toBe(true);
});

test("somebody new is shown where to start, and that nothing can break", async () => {
  await open();
  expect(await screen.findByText("Start here: Press everything")).toBeTruthy();
  expect(screen.getByText("3 minutes. Nothing here can break.")).toBeTruthy();
});

test("after a finished lesson the next one is offered", async () => {
  await open({ summary: { carryOn: null, finished, told: [] } });
  expect(await screen.findByText("Next: where am i today")).toBeTruthy();
});

test("a room says how far the learner is, what stands in it, and when it is being painted", async () => {
  await open({ summary: { carryOn: null, finished, told: [] } });
  const house = within(await screen.findByRole("navigation", { name: "The rooms of the house" }));
  expect(
    house.getByRole("link", {
      name: /Video meetings\s*, 2 of 3.*a thing from mute-before-the-dog-barks, a thing from press-everything/,
    }),
  ).toBeTruthy();
  expect(house.getByRole("link", { name: /Feeling OK\s*, 1 lesson/ })).toBeTruthy();
  expect(house.getByRole("link", { name: /Staying safe\s*, Being painted/ })).toBeTruthy();
});

test("ready without internet is said once", async () => {
  const { progress } = await open({}, { readiness: { state: "ready" } });
  expect(await screen.findByText("Ready without internet")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Good" }));
  expect(screen.queryByText("Ready without internet")).toBeNull();
  expect(progress.store.getState().summary.told).toEqual(["ready"]);
});

test("a download that never began says no numbers, and one that stopped halfway shows how far it came", async () => {
  await open({}, { readiness: { state: "stuck", why: "offline", done: 0, total: 0 } });
  expect(await screen.findByText(/The rest comes by itself when the internet is back/)).toBeTruthy();
  expect(screen.queryByText(/0 of 0/)).toBeNull();
  expect(screen.queryByRole("progressbar")).toBeNull();
  cleanup();
  await open({}, { readiness: { state: "stuck", why: "offline", done: 12, total: 40 } });
  expect(await screen.findByText(/12 of 40 parts are here/)).toBeTruthy();
  expect(screen.getByRole("progressbar", { name: "Parts that are here" })).toHaveProperty("value", 12);
});

test("a new version is taken when the learner says so, and not when they put it off", async () => {
  const { asked } = await open({}, { update: true });
  const offer = await screen.findByRole("button", { name: "Get it now" });
  fireEvent.click(offer);
  expect(screen.getByText("One moment. It is on its way.", { selector: ".notice *" })).toBeTruthy();
  fireEvent.click(offer);
  expect(asked).toEqual(["update"]);
  cleanup();
  const another = await open({}, { update: true });
  fireEvent.click(await screen.findByRole("button", { name: "Later" }));
  expect(screen.queryByText("There is a newer Have a Go")).toBeNull();
  expect(another.asked).toEqual([]);
});

test("where the browser does not ask, installing is numbered steps, and “not now” is kept", async () => {
  const { progress } = await open(
    { summary: { carryOn: null, finished, told: [] } },
    { installing: "steps-ios" },
  );
  expect(await screen.findByText(/square with an arrow that points up/)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Done, or not now" }));
  expect(progress.store.getState().summary.told).toContain("install");
  expect(screen.queryByText("Put Have a Go on the home screen?")).toBeNull();
});

test("what can't be saved is said, and why", async () => {
  await open({ saving: { state: "not-saved", why: "full" } }, { update: true });
  expect(await screen.findByText("Not saved on this tablet yet")).toBeTruthy();
  expect(screen.getByText(/The tablet is full/)).toBeTruthy();
  expect(screen.queryByText("There is a newer Have a Go")).toBeNull();
});

test("an address that is not ours goes home and says so", async () => {
  await open({}, {}, "#/attic/mice");
  expect(await screen.findByText(/That address is not part of Have a Go/)).toBeTruthy();
  expect(window.location.hash).toBe("#/");
  fireEvent.click(screen.getByRole("button", { name: "All right" }));
  expect(screen.queryByText(/That address is not part/)).toBeNull();
});

test("a room that there is not goes home and says so", async () => {
  await open({}, {}, "#/room/ball-room");
  expect(await screen.findByText(/That address is not part of Have a Go/)).toBeTruthy();
});

test("a size, calm, steady hands and a language are there as soon as they are chosen", async () => {
  const { asked, progress } = await open();
  fireEvent.click(await screen.findByRole("button", { name: "Bigger" }));
  const dialog = within(await screen.findByRole("dialog"));
  fireEvent.click(dialog.getByRole("button", { name: "Biggest" }));
  fireEvent.click(dialog.getByRole("button", { name: "Calm: nothing moves" }));
  fireEvent.click(dialog.getByRole("button", { name: "Steady hands" }));
  const { dataset } = document.documentElement;
  await expect.poll(() => [dataset.size, dataset.calm, dataset.steady]).toEqual(["3", "", ""]);
  expect(dialog.getByText(/A Welsh speaker has not read these words yet/)).toBeTruthy();
  fireEvent.click(dialog.getByRole("button", { name: "Cymraeg" }));
  await expect.poll(() => progress.store.getState().current.settings.language).toBe("cy");
  expect(document.documentElement.lang).toBe("cy");
  expect(asked).toContain("keep cy");
});

test("without a voice on the tablet, settings say why and what to do", async () => {
  reading.setState({ can: true, voices: [] });
  await open();
  fireEvent.click(await screen.findByRole("button", { name: "Bigger" }));
  expect(await screen.findByText(/has no voice of its own for English/)).toBeTruthy();
});

test("a room that is being painted says so and offers the open ones", async () => {
  await open({}, {}, "#/room/staying-safe");
  expect(await screen.findByText(/Robin is still painting this room/)).toBeTruthy();
  expect(screen.getByRole("link", { name: "Video meetings" }).getAttribute("href")).toBe(
    "#/room/video-meetings",
  );
});

test("a room lists its lessons, none locked, with what was played", async () => {
  await open({ summary: { carryOn: null, finished, told: [] } }, {}, "#/room/video-meetings");
  expect(
    await screen.findByRole("link", { name: /press everything.*I can do.*3 minutes.*Played/ }),
  ).toBeTruthy();
  expect(screen.getByRole("link", { name: /where am i today.*Not played yet/ })).toBeTruthy();
});

test("a house that can't be brought says why, and comes when it is asked for again", async () => {
  let there = false;
  const whole = pretendLibrary();
  const house = async (language: string) => {
    if (!there) throw new NotBrought("offline", "house");
    return whole.house(language);
  };
  const { offline } = pretendOffline();
  render(<App library={{ ...whole, house }} progress={pretendProgress()} offline={offline} />);
  expect(await screen.findByText(/Try again when there is internet/)).toBeTruthy();
  there = true;
  fireEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText("Start here: Press everything")).toBeTruthy();
});

test("somebody else's turn brings their size and their language", async () => {
  const sam = learner("a", "Sam");
  const bev = {
    ...learner("b", "Bev"),
    settings: { language: "cy", size: 2 as const, calm: false, sound: false },
  };
  const { progress } = await open({ learners: [sam, bev], current: sam });
  await progress.switchTo("b");
  await expect.poll(() => document.documentElement.lang).toBe("cy");
  expect(document.documentElement.dataset.size).toBe("2");
});

test("going to another screen moves focus to its heading and names the page", async () => {
  await open();
  await screen.findByText("Start here: Press everything");
  window.location.hash = "#/who";
  await expect.poll(() => document.activeElement?.textContent).toBe("Who is having a go?");
  expect(document.title).toBe("Who is having a go? · Have a Go");
});

test("who is having a go is on the home screen only when more than one is here", async () => {
  const sam = learner("a", "Sam");
  await open({ learners: [sam, learner("b", "")], current: sam });
  expect(await screen.findByRole("link", { name: "Who is having a go? Sam" })).toBeTruthy();
});

test("where the house can't be opened, whoever was on one of its links is led to what says so", async () => {
  const library = {
    ...pretendLibrary(),
    house: async () => {
      throw new NotBrought("offline", "house");
    },
  };
  render(<App library={library} progress={pretendProgress()} offline={pretendOffline().offline} />);
  await screen.findByRole("button", { name: "Try again" });
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 })));
});
