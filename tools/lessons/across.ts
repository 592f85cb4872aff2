import type { Page } from "./page.ts";
import type { Problem } from "./problem.ts";

interface InRoom extends Page<{ order: number }> {
  id: string;
  room: string;
}

/** What a file or a folder of content may be called: progress and addresses are made of it. */
export const NAME = /^(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$/;

/** A problem with a file as a whole. */
export const ofFile = (file: string, sentence: string, weight: Problem["weight"] = "error"): Problem => ({
  file,
  line: 1,
  column: 1,
  sentence,
  weight,
});

/** What doesn't fit together between files: lessons without a room, two lessons of one name or in one place. */
export function across(
  rooms: ReadonlyMap<string, Page<{ order: number }>>,
  lessons: readonly InRoom[],
): Problem[] {
  const problems: Problem[] = [];
  const taken = new Map<string, string>();
  const take = (place: string, file: string): string | null => {
    const before = taken.get(place) ?? null;
    if (before === null) taken.set(place, file);
    return before;
  };
  const placed = (page: Page<{ order: number }>, where: string, what: string): void => {
    const other = page.value && take(`${where} ${page.value.order}`, page.file);
    const sentence = `${other ?? ""} has this place in the ${what} already.`;
    if (other) problems.push(page.source.place({ path: ["order"], weight: "warning", sentence }));
  };

  for (const [room, page] of rooms) {
    placed(page, "room", "house");
    if (!NAME.test(room)) {
      problems.push(
        ofFile(page.file, `Name the folder “${room}” with small letters, digits and hyphens.`, "broken"),
      );
    }
  }
  for (const lesson of lessons) {
    const { id, room, file } = lesson;
    placed(lesson, `lesson ${room}`, "room");
    if (!rooms.has(room)) {
      problems.push(ofFile(file, `The folder has no room.json: write lessons/${room}/room.json.`, "broken"));
    }
    if (!NAME.test(id)) {
      const sentence = "Name the file with small letters, digits and hyphens, as in mute-first.json.";
      problems.push(ofFile(file, sentence, "broken"));
    }
    const twin = take(`id ${id}`, file);
    if (twin) {
      const sentence = `${twin} has this name already. Progress is kept by it, so each lesson needs its own.`;
      problems.push(ofFile(file, sentence, "broken"));
    }
  }
  return problems;
}
