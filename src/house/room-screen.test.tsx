import { cleanup, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Library } from "../library/types.ts";
import { speak } from "../voice/words.ts";
import { pretendHouse, pretendLibrary, pretendProgress } from "./pretend-house.ts";
import { RoomScreen } from "./room-screen.tsx";

beforeEach(() => speak("en"));
afterEach(cleanup);

const house = pretendHouse();
const room = house.rooms.find(({ total }) => total > 1) ?? house.rooms[0];

async function open(played: number, library: Library = pretendLibrary()) {
  if (!room) throw new Error("no room");
  const { lessons } = await pretendLibrary().room("en", room.id);
  const finished = Object.fromEntries(
    lessons
      .slice(0, played)
      .map(({ id }, at) => [id, { room: room.id, times: 1, order: at + 1, earned: null }]),
  );
  const progress = pretendProgress({ summary: { carryOn: null, finished, told: [] } });
  const screenOf = (language: string) => (
    <RoomScreen house={house} room={room} library={library} progress={progress} language={language} />
  );
  const { rerender } = render(screenOf("en"));
  return { total: room.total, lessons, inLanguage: (language: string) => rerender(screenOf(language)) };
}

test("a beginner reads how many lessons a room has, and no score", async () => {
  const { total } = await open(0);
  expect(await screen.findByText(`${total} lessons`)).toBeTruthy();
  expect(screen.queryByText(/\b0\b/)).toBeNull();
});

test("whoever has begun reads how far they have come", async () => {
  const { total } = await open(1);
  expect(await screen.findByText(`You have played 1 of ${total}.`)).toBeTruthy();
});

test("a room's lessons stay while those in another language are on their way", async () => {
  const library = pretendLibrary();
  const { lessons, inLanguage } = await open(0, {
    ...library,
    room: (language, id) => (language === "en" ? library.room(language, id) : new Promise(() => {})),
  });
  const title = lessons[0]?.title ?? "";
  await screen.findByText(title);
  inLanguage("cy");
  expect(screen.getByText(title)).toBeTruthy();
});
