import type { Lesson } from "../lesson/lesson.ts";
import { areListed, isHouse, isLesson, isRoomList } from "./guards.ts";
import {
  type House,
  type Library,
  type Listed,
  type Missing,
  NotBrought,
  type Ref,
  type RoomList,
} from "./types.ts";

type Guard<Kind> = (value: unknown) => value is Kind;

/** An answer came, but not our file; or no answer came. A browser tells nobody which: asking again without the hash does. */
async function why(fetcher: typeof fetch, url: string): Promise<Missing> {
  try {
    await fetcher(url);
    return "changed";
  } catch {
    return "offline";
  }
}

async function bring(fetcher: typeof fetch, { url, integrity }: Ref): Promise<unknown> {
  let answer: Response;
  try {
    answer = await fetcher(url, { integrity });
  } catch {
    throw new NotBrought(await why(fetcher, url), url);
  }
  if (!answer.ok) throw new NotBrought("changed", url);
  let body: string;
  try {
    body = await answer.text();
  } catch {
    throw new NotBrought("offline", url);
  }
  try {
    return JSON.parse(body);
  } catch {
    throw new NotBrought("changed", url);
  }
}

/** Where each language's house is, as the page itself says: no code changes when a lesson does. */
function writtenOnThePage(): Record<string, Ref> {
  return JSON.parse(document.getElementById("houses")?.textContent || "{}");
}

/**
 * Opens the library. What was brought once is kept in memory; what could not be is asked for again the next time.
 * `houses` says where each language begins: as the page says, if left out.
 */
export function openLibrary(
  fetcher: typeof fetch = (...asked) => fetch(...asked),
  houses: Record<string, Ref> = writtenOnThePage(),
): Library {
  const brought = new Map<string, Promise<unknown>>();

  async function take<Kind>(ref: Ref, guard: Guard<Kind>): Promise<Kind> {
    const coming = brought.get(ref.url) ?? bring(fetcher, ref);
    brought.set(ref.url, coming);
    try {
      const value = await coming;
      if (!guard(value)) throw new NotBrought("changed", ref.url);
      return value;
    } catch (trouble) {
      brought.delete(ref.url);
      throw trouble;
    }
  }

  async function house(language: string): Promise<House> {
    const ref = houses[language] ?? houses.en;
    if (!ref) throw new NotBrought("unknown", `house ${language}`);
    return take(ref, isHouse);
  }

  async function room(language: string, id: string): Promise<RoomList> {
    const found = (await house(language)).rooms.find((one) => one.id === id);
    if (!found) throw new NotBrought("unknown", `room ${id}`);
    const { title, about, list } = found;
    return list ? take(list, isRoomList) : { id, title, about, lessons: [], more: [] };
  }

  async function listed(language: string, roomId: string, id: string): Promise<Listed | null> {
    const list = await room(language, roomId);
    const part = list.more.find(({ ids }) => ids.includes(id));
    const lessons = part ? await take(part, areListed) : list.lessons;
    return lessons.find((one) => one.id === id) ?? null;
  }

  async function lesson(language: string, roomId: string, id: string): Promise<Lesson> {
    const found = await listed(language, roomId, id);
    if (!found) throw new NotBrought("unknown", `lesson ${roomId}/${id}`);
    return take(found.file, isLesson);
  }

  return { house, room, listed, lesson, bring: take };
}
