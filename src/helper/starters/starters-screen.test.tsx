import { act, cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import type { Starter } from "../../lesson/starter.ts";
import { type House, type Library, NotBrought } from "../../library/types.ts";
import { Announcer } from "../../ui/announce.tsx";
import { StartersScreen } from "./starters-screen.tsx";

afterEach(cleanup);

const hum: Starter = {
  ...{
    id: "hum",
    language: "en",
    source: "en",
    title: "Hum together",
    about: "All hum at once.",
    minutes: 5,
  },
  leader: { begin: "Hum first.", meanwhile: "Hum on.", care: "Nobody has to." },
  cards: [
    { words: "Hum low.", mic: "on", covered: false, face: "smile" },
    {
      words: "Where is it?",
      picture: "dog",
      about: "A dog.",
      covered: true,
      face: "smile",
      surprise: "Home.",
    },
    { words: "Which?", answers: ["High", "Low"], covered: false, face: "smile", surprise: "Both." },
  ],
  ...{ cast: {}, glossary: {}, pictures: { dog: "/dog.svg" }, fallback: [] },
};
const at = (url: string) => ({ url, integrity: "" });
const files: Record<string, unknown> = {
  search: { rooms: [], starters: at("list") },
  list: { starters: [{ ...hum, file: at("hum") }] },
  hum,
};
const house: House = { rooms: [], first: null, learners: [], search: at("search"), leftOut: [] };

function open(starter: string | null, offline = false) {
  const state = { offline };
  const missing = async () => {
    throw new NotBrought("offline", "");
  };
  const library: Library = {
    ...{ house: async () => house, room: missing, listed: async () => null, lesson: missing },
    bring: async ({ url }, guard) => {
      const value = state.offline ? undefined : files[url];
      if (!guard(value)) throw new NotBrought("offline", url);
      return value;
    },
  };
  render(
    <>
      <StartersScreen house={house} library={library} starter={starter} />
      <Announcer />
    </>,
  );
  return state;
}

const press = (name: string) =>
  act(() => {
    fireEvent.click(screen.getByRole("button", { name }));
  });
const told = () => screen.getByRole("log").lastElementChild?.textContent;

test("the list leads to each starter", async () => {
  open(null);
  const link = await screen.findByRole("link", { name: /Hum together/ });
  expect(link.getAttribute("href")).toBe("#/starters/hum");
});

test("the leader's three lines come first, and can be seen again", async () => {
  open("hum");
  await screen.findByText("Nobody has to.");
  await press("Show it to everybody");
  expect(screen.queryByText("Nobody has to.")).toBeNull();
  await press("Notes");
  expect(screen.getByText("Hum first.")).toBeTruthy();
});

test("whoever leads is told which keys turn the cards", async () => {
  open("hum");
  const keys = await screen.findByText("With a keyboard");
  expect(keys.nextElementSibling?.textContent).toContain("arrow keys turn the cards");
});

test("the notes go away when the card turns, so that everybody sees the next one", async () => {
  open("hum");
  await screen.findByText("Hum on.");
  await press("Show it to everybody");
  for (const turn of ["Next", "Back"]) {
    await press("Notes");
    expect(screen.getByText("Hum first.")).toBeTruthy();
    await press(turn);
    expect(screen.queryByText("Hum first.")).toBeNull();
  }
});

test("one tap leads from card to card, each is told once, and the end kept nothing", async () => {
  open("hum");
  await screen.findByText("Hum on.");
  await press("Show it to everybody");
  expect(screen.getByRole("heading", { name: "Hum low." })).toBeTruthy();
  expect(told()).toBe("Hum low. Microphones on");
  await press("Next");
  expect(told()).toBe("Where is it?");
  for (let flap = 1; flap <= 3; flap++) await press("Next");
  expect(told()).toBe("3 of 4 flaps are up.");
  await press("Next");
  expect(told()).toBe("A dog. Home.");
  await press("Next");
  expect(told()).toBe("Which? High Low");
  await press("Next");
  await press("Next");
  expect(screen.getByRole("heading", { name: "That was it." })).toBeTruthy();
  await press("Once more");
  expect(screen.getByText("Hum low.")).toBeTruthy();
});

test("by keyboard, the first press of Enter turns the first card", async () => {
  open("hum");
  await screen.findByText("Hum on.");
  await press("Show it to everybody");
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Next" }));
});

test("one tap too many leads back from the end to the last card, by a clicker as well", async () => {
  open("hum");
  await screen.findByText("Hum on.");
  await press("Show it to everybody");
  for (let tap = 1; tap <= 8; tap++) await press("Next");
  await press("Back");
  expect(screen.getByRole("heading", { name: "Which?" })).toBeTruthy();
  for (let tap = 1; tap <= 2; tap++) await press("Next");
  expect(screen.getByRole("heading", { name: "That was it." })).toBeTruthy();
  await act(() => {
    fireEvent.keyDown(window, { key: "PageUp" });
  });
  expect(screen.getByRole("heading", { name: "Which?" })).toBeTruthy();
});

test("what lies under flaps is not given away to anybody", async () => {
  open("hum");
  await screen.findByText("Hum on.");
  await press("Show it to everybody");
  await press("Next");
  expect(screen.getByRole("img", { name: "A drawing under flaps." })).toBeTruthy();
  expect(screen.queryByText("Home.")).toBeNull();
  for (let flap = 1; flap <= 4; flap++) await press("Next");
  expect(screen.getByRole("img", { name: "A dog." })).toBeTruthy();
  expect(screen.getByText("Home.")).toBeTruthy();
});

test("a clicker's keys turn the cards, and Back leads as far as the notes", async () => {
  open("hum");
  await screen.findByText("Hum on.");
  await press("Show it to everybody");
  const key = (name: string) =>
    act(() => {
      fireEvent.keyDown(window, { key: name });
    });
  await key("PageDown");
  expect(screen.getByRole("heading", { name: "Where is it?" })).toBeTruthy();
  await key("ArrowRight");
  await key("PageUp");
  expect(told()).toBe("Where is it?");
  await key("ArrowLeft");
  expect(screen.getByText("Hum low.")).toBeTruthy();
  await key("ArrowLeft");
  expect(screen.getByText("Hum on.")).toBeTruthy();
});

test("what is not on the tablet yet is said, and asked for again", async () => {
  const state = open("hum", true);
  await screen.findByText(/not on this tablet yet/);
  state.offline = false;
  await press("Try again");
  expect(await screen.findByText("Hum on.")).toBeTruthy();
});

test("an address of no starter says so, and asks nobody to wait for internet", async () => {
  open("ghosts");
  expect(await screen.findByText(/There is no such starter here/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
  expect(screen.getByRole("link", { name: "All starters" })).toBeTruthy();
});
