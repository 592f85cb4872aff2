import { cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createStore } from "zustand/vanilla";
import { type House, type Library, NotBrought } from "../library/types.ts";
import type { Offline, OfflineState } from "../offline/types.ts";
import { inMemory } from "../progress/in-memory.ts";
import type { Imported, Progress, ProgressState } from "../progress/types.ts";
import { HelperScreen } from "./helper-screen.tsx";

const house: House = {
  rooms: [
    { id: "video-meetings", title: "Video meetings", about: "", total: 1, list: null },
    { id: "your-voice", title: "Your voice", about: "", total: 0, list: null },
  ],
  first: null,
  learners: [],
  search: null,
  leftOut: [{ file: "hand-up.json", sentence: "Line 4: there is no game called “metting”." }],
};

const lesson = {
  id: "press-everything",
  title: "Press *everything*",
  say: "",
  minutes: 4,
  steps: 4,
  games: [],
  language: "en",
  reviewed: true,
  keepsake: { picture: "button", name: "a button", url: "/button.svg" },
  file: { url: "", integrity: "" },
};

const library: Library = {
  house: async () => house,
  room: async (_language, id) => ({ id, title: "Video meetings", about: "", lessons: [lesson], more: [] }),
  bring: async () => {
    throw new NotBrought("offline", "");
  },
  listed: async () => lesson,
  lesson: async () => {
    throw new NotBrought("offline", "");
  },
};

const empty: House = { ...house, search: null, leftOut: [] };

function open(
  state: Partial<ProgressState> = {},
  reach: Partial<OfflineState> = {},
  more: { progress?: Partial<Progress>; library?: Library; house?: House } = {},
) {
  const memory = inMemory();
  const store = createStore<ProgressState>(() => ({
    ...memory.store.getState(),
    saving: { state: "saved" },
    mayForget: false,
    ...state,
  }));
  const offline: Offline = {
    store: createStore<OfflineState>(() => ({
      readiness: { state: "ready" },
      installing: "none",
      update: false,
      online: true,
      wifi: null,
      ...reach,
    })),
    start: async () => {},
    keepLanguage: async () => {},
    waitForWifi: async () => {},
    install: async () => false,
    keepHome: () => {},
    forgetHome: () => {},
    takeUpdate: () => {},
  };
  render(
    <HelperScreen
      house={more.house ?? house}
      library={more.library ?? library}
      progress={{ ...memory, store, ...more.progress }}
      offline={offline}
      language="en"
      home="#/"
      who="#/who"
    />,
  );
}

const kept: Blob[] = [];
const names: string[] = [];

beforeEach(() => {
  kept.length = 0;
  names.length = 0;
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    kept.push(blob as Blob);
    return "blob:here";
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test("a helper reads what this is, in five sentences", () => {
  open();
  const about = screen.getByRole("heading", { name: "What this is" }).nextElementSibling?.textContent ?? "";
  expect(about.match(/[.!?](\s|$)/g)).toHaveLength(5);
  expect(screen.getByText(/Keep your hands in your lap/)).toBeTruthy();
});

test("the lessons that are open are there with how long they take, and open at a tap", async () => {
  open();
  const link = await screen.findByRole("link", { name: /Press everything\s*, 4 minutes/ });
  expect(link.getAttribute("href")).toBe("#/lesson/video-meetings/press-everything");
  expect(screen.queryByRole("heading", { name: "Your voice" })).toBeNull();
});

test("on a shared tablet, the list says whose turn it is, for “Played” is about them", async () => {
  const { current } = inMemory().store.getState();
  const sam = { ...current, id: "sam", name: "Sam" };
  open({ current: sam, learners: [current, sam] });
  const list = screen.getByRole("heading", { name: "Lessons for today" }).parentElement ?? document.body;
  expect(within(list).getByText("It is Sam's turn.")).toBeTruthy();
  expect(within(list).getByRole("link", { name: "Somebody else" }).getAttribute("href")).toBe("#/who");
  cleanup();
  open({ current: sam, learners: [sam] });
  expect(screen.queryByText("It is Sam's turn.")).toBeNull();
});

test("whoever gave no name has a turn too, and a keepsake file, as “Who is having a go?” calls them", () => {
  const { current } = inMemory().store.getState();
  const sam = { ...current, id: "sam", name: "Sam" };
  open({ current, learners: [sam, current] });
  const list = screen.getByRole("heading", { name: "Lessons for today" }).parentElement ?? document.body;
  expect(within(list).getByText("It is Friend 2's turn.")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Keep a file for Friend 2" })).toBeTruthy();
  cleanup();
  open({ current, learners: [current] });
  expect(screen.getByRole("button", { name: "Keep a file" })).toBeTruthy();
});

test("who is having a go and what is for a group come before the long list of lessons", () => {
  open();
  const headings = screen.getAllByRole("heading", { level: 2 }).map((heading) => heading.textContent);
  const lessons = headings.indexOf("Lessons for today");
  expect(headings.indexOf("Who is having a go?")).toBeLessThan(lessons);
  expect(headings.indexOf("For the whole group")).toBeLessThan(lessons);
});

test("before somebody goes there is what to ask, and the way to what they kept", () => {
  open();
  const before = screen.getByRole("heading", { name: "Before they go" }).parentElement ?? document.body;
  expect(within(before).getByText(/wait for the answer/)).toBeTruthy();
  expect(within(before).getByRole("link", { name: "Your card drawer" }).getAttribute("href")).toBe("#/cards");
});

test("a list that can't be brought is said, and asked for again", async () => {
  let broken = true;
  const room: Library["room"] = async (...asked) => {
    if (broken) throw new NotBrought("offline", "");
    return library.room(...asked);
  };
  open({}, {}, { library: { ...library, room } });
  expect(await screen.findByText(/Try again when there is internet/)).toBeTruthy();
  broken = false;
  fireEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("link", { name: /Press everything/ })).toBeTruthy();
});

test("a keepsake file is kept under the learner's name", async () => {
  const sam = { ...inMemory().store.getState().current, name: "Sam O’Neil" };
  open({ current: sam, learners: [sam] }, {}, { progress: { exportFile: async () => '{"all":1}' } });
  fireEvent.click(screen.getByRole("button", { name: "Keep a file for Sam O’Neil" }));
  expect(
    await screen.findByText("The file “have-a-go-sam-o-neil.json” is among the downloads now."),
  ).toBeTruthy();
  expect(names).toEqual(["have-a-go-sam-o-neil.json"]);
  expect(await kept[0]?.text()).toBe('{"all":1}');
});

async function takeIn(imported: Imported) {
  const importFile = vi.fn(async () => imported);
  open({}, {}, { progress: { importFile } });
  const file = new File(["{}"], "sam.json", { type: "application/json" });
  fireEvent.change(screen.getByLabelText("Take in a file"), { target: { files: [file] } });
  await expect.poll(() => importFile.mock.calls).toEqual([["{}"]]);
}

test("what came of a file that was taken in is said", async () => {
  const sam = { ...inMemory().store.getState().current, name: "Sam" };
  await takeIn({ ok: true, learner: sam, events: 12, dropped: 0 });
  expect(await screen.findByText(/Taken in. Sam is on this tablet/)).toBeTruthy();
});

test("what could not be read in a file is said too", async () => {
  const sam = { ...inMemory().store.getState().current, name: "Sam" };
  await takeIn({ ok: true, learner: sam, events: 12, dropped: 3 });
  expect(await screen.findByText(/3 entries in the file could not be read and were left out/)).toBeTruthy();
});

test("a file that was here already adds nothing, and says so", async () => {
  await takeIn({ ok: true, learner: inMemory().store.getState().current, events: 0, dropped: 0 });
  expect(await screen.findByText(/All of that file was here already/)).toBeTruthy();
});

test("a file that is none of ours is said to be so", async () => {
  await takeIn({ ok: false, why: "other" });
  expect(await screen.findByText("This is not a keepsake file from Have a Go.")).toBeTruthy();
});

test("how things stand is said in sentences, good and bad", () => {
  open(
    { saving: { state: "not-saved", why: "full" }, mayForget: true, setAside: 2 },
    { readiness: { state: "stuck", why: "portal", done: 1, total: 9 } },
  );
  const facts = within(
    screen.getByRole("heading", { name: /How things stand/ }).parentElement ?? document.body,
  );
  expect(facts.getByText(/the tablet is full/)).toBeTruthy();
  expect(facts.getByText(/the Wi-Fi shows its own page first/)).toBeTruthy();
  expect(facts.getByText(/may throw the record away/)).toBeTruthy();
  expect(facts.getByText(/2 entries of the record could not be read/)).toBeTruthy();
});

test("a helper reads that the tablet gives no answer, and what to do about it", () => {
  open({}, { readiness: { state: "stuck", why: "busy", done: 0, total: 0 } });
  expect(screen.getByText(/the tablet does not answer.*close Have a Go and open it again/)).toBeTruthy();
});

test("when all is well it says so, and speaks of nothing put by", () => {
  open();
  expect(screen.getByText("All that was done is saved on this tablet.")).toBeTruthy();
  expect(screen.getByText(/Ready without internet/)).toBeTruthy();
  expect(screen.queryByText(/could not be read. It is put by/)).toBeNull();
});

test("lessons that were left out are named with what is the matter", () => {
  open();
  expect(screen.getByText("hand-up.json").parentElement?.textContent).toContain("no game called “metting”");
  cleanup();
  open({}, {}, { house: empty });
  expect(screen.queryByText("Lessons that are left out")).toBeNull();
});
