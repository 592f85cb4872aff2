import { cleanup } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { bringParts } from "../parts/bring.ts";
import { brought, meeting } from "./on-screen.tsx";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test("what a choice of view does to the picture is brought into sight, as the sheet goes", () => {
  const { at, press } = meeting({ controls: ["view", "leave"] });
  press("View");
  vi.advanceTimersByTime(50);
  const sight = brought();
  press("Keep Dai big");
  vi.advanceTimersByTime(50);
  expect(at.round.view).toBe("pinned");
  expect(sight.at(-1)?.classList.contains("meeting-stage")).toBe(true);
});

test("a reaction is brought into sight on the picture, as the sheet goes", () => {
  const { at, press } = meeting({ controls: ["reactions", "leave"] });
  press("Reactions");
  vi.advanceTimersByTime(50);
  const sight = brought();
  press("Heart");
  vi.advanceTimersByTime(50);
  expect(at.round.panel).toBeNull();
  expect(sight.at(-1)?.classList.contains("meeting-stage")).toBe(true);
});

test("the window that you share comes into sight; without one, the words that ask to choose first do", async () => {
  await bringParts();
  const { at, press } = meeting({
    controls: ["share", "leave"],
    windows: [
      { id: "tea", name: "The tea leaflet", picture: "leaflet", about: "A leaflet about tea." },
      { id: "room", name: "A living room", picture: "living-room", about: "A sofa." },
    ],
  });
  press("Share");
  vi.advanceTimersByTime(50);
  const sight = brought();
  press("Start sharing");
  vi.advanceTimersByTime(50);
  expect(sight.at(-1)?.textContent).toBe("Choose one first. Then start sharing.");
  press(/^The tea leaflet/);
  press("Start sharing");
  vi.advanceTimersByTime(50);
  expect(at.round.sharing).toBe("you");
  expect(sight.at(-1)?.querySelector("img")?.getAttribute("alt")).toBe("A leaflet about tea.");
});
