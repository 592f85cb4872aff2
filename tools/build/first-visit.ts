import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Lesson } from "../../src/lesson/lesson.ts";
import type { House, RoomList } from "../../src/library/types.ts";
import type { FirstVisit } from "../budget.ts";
import type { LessonFile } from "./kept-lists.ts";

/** The file that is the house in English. Throws where the build has none. */
export function englishHouse<File extends LessonFile>(files: readonly File[]): File {
  const found = files.find(({ url, language }) => language === "en" && /\/house-[^/]+\.json$/.test(url));
  if (!found) throw new Error("The build has no house in English: content/en/house-….json is missing.");
  return found;
}

/** Follows a first visit in English through what was built: home, the room of the first lesson, the lesson, its games, its first step's drawings. */
export async function firstVisit(folder: string, base: string, files: LessonFile[]): Promise<FirstVisit> {
  const path = (url: string): string => url.slice(base.length);
  const read = async <T>(url: string): Promise<T> =>
    JSON.parse(await readFile(join(folder, path(url)), "utf8"));
  const houseFile = englishHouse(files);
  const house = await read<House>(houseFile.url);
  const list = house.rooms.find(({ id }) => id === house.first?.room)?.list;
  if (!list || !house.first) throw new Error("The house names no first lesson.");
  const room = await read<RoomList>(list.url);
  const listed = room.lessons.find(({ id }) => id === house.first?.lesson);
  if (!listed) throw new Error(`The room ${room.id} does not list the first lesson, ${house.first.lesson}.`);
  const lesson = await read<Lesson>(listed.file.url);
  const first = lesson.steps[0];
  const shown = Object.values(lesson.pictures).filter((url) =>
    JSON.stringify(first?.config).includes(
      `"${url
        .split("/")
        .pop()
        ?.replace(/-[^-]+$/, "")}"`,
    ),
  );
  return {
    home: [path(houseFile.url)],
    lesson: [path(list.url), path(listed.file.url), ...shown.map(path)],
    // A lesson begins with its first game, and the second comes as soon as that is on the screen; the others while it is played.
    games: [...new Set(lesson.steps.slice(0, 2).map(({ game }) => game))],
  };
}
