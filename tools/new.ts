import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { lessonFiles, otherLanguages } from "./lessons/disk.ts";
import { allGames } from "./lessons/games.ts";
import { STARTERS } from "./lessons/layout.ts";
import { nearest } from "./lessons/problem.ts";
import { readProject } from "./lessons/project.ts";
import { newLesson, newRoom, newStarter } from "./lessons/template.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What came of asking for a new lesson: the files to write by their names, or a sentence that says why not. */
export type Begun = { files: Record<string, string>; note: string } | { why: string };

const headed = (id: string): string => {
  const words = id.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const nextOrder = (pages: Iterable<{ value: { order: number } | null }>): number =>
  Math.max(0, ...[...pages].map(({ value }) => value?.order ?? 0)) + 1;

/** A new lesson in a room, and the room itself where there is none of that name yet; or a new starter for a group. */
export function begin(root: string, room: string | undefined, id: string | undefined): Begun {
  if (!room || !id)
    return { why: "Say which room and what the lesson is called: npm run new -- video-meetings wave-hello" };
  const odd = [room, id].find((name) => !NAME.test(name));
  if (odd)
    return { why: `“${odd}” can't be a name here. Use small letters, digits and hyphens, as in wave-hello.` };

  const { rooms, lessons, starters, names } = readProject(
    lessonFiles(root),
    allGames(),
    otherLanguages(root),
  );
  if (room === STARTERS) {
    const same = starters.find((starter) => starter.id === id);
    if (same) return { why: `There is a starter of that name already: ${same.file}` };
    const file = `lessons/${STARTERS}/${id}.json`;
    const note = `Written: ${file}. See it with npm run dev, at #/starters/${id}; check it with npm run check.`;
    return { files: { [file]: newStarter(headed(id), nextOrder(starters)) }, note };
  }
  const twin = lessons.find((lesson) => lesson.id === id);
  if (twin) return { why: `There is a lesson of that name already: ${twin.file}` };
  const near = rooms.has(room) ? null : nearest(room, [...rooms.keys()]);
  if (near)
    return {
      why: `There is no room “${room}”. Did you mean “${near}”? For a new room, choose another name.`,
    };

  const order = nextOrder(lessons.filter((lesson) => lesson.room === room));
  const file = `lessons/${room}/${id}.json`;
  const files: Record<string, string> = { [file]: newLesson(names, headed(id), order) };
  if (!rooms.has(room)) files[`lessons/${room}/room.json`] = newRoom(headed(room), nextOrder(rooms.values()));
  return {
    files,
    note: `Written: ${Object.keys(files).join(" and ")}. See it with npm run dev, check it with npm run check.`,
  };
}

/** `npm run new -- <room> <id>`: writes a small, correct lesson to start from; in the room `starters`, a starter for a group. Returns the exit code. */
export default function main([room, id]: readonly string[]): number {
  const begun = begin(ROOT, room, id);
  if ("why" in begun) {
    console.error(begun.why);
    return 1;
  }
  for (const [name, text] of Object.entries(begun.files)) {
    mkdirSync(dirname(join(ROOT, name)), { recursive: true });
    writeFileSync(join(ROOT, name), text);
  }
  console.log(begun.note);
  return 0;
}
