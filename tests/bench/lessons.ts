import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { lessonFiles } from "../../tools/lessons/disk.ts";
import { allGames } from "../../tools/lessons/games.ts";
import { readProject } from "../../tools/lessons/project.ts";

interface WrittenStep {
  id: string;
  game: string;
}

/** A lesson file as its editor wrote it. `configs` are its steps' as the app has them, with what the editor left out filled in. */
export interface Written {
  room: string;
  id: string;
  lesson: { title: string; order: number; steps: WrittenStep[] };
  configs: unknown[];
}

const games = allGames();

/** Every lesson that there is, in its rooms' order: the first is where somebody new begins. */
export function writtenLessons(): Written[] {
  const { rooms, lessons } = readProject(lessonFiles("."), games, []);
  const orderOf = (room: string): number => rooms.get(room)?.value?.order ?? 0;
  return lessons
    .flatMap(({ room, id, value, source }): Written[] =>
      value
        ? [
            {
              ...{ room, id, lesson: source.value as Written["lesson"] },
              configs: value.steps.map(({ config }) => config),
            },
          ]
        : [],
    )
    .sort((a, b) => orderOf(a.room) - orderOf(b.room) || a.lesson.order - b.lesson.order);
}

/** Adds lessons to the sources of the app, as an editor would: a file each. */
export function writeLessons(sources: string, lessons: Written[]): void {
  for (const { room, id, lesson } of lessons)
    writeFileSync(join(sources, "lessons", room, `${id}.json`), JSON.stringify(lesson));
}

/** The address of a lesson, from `#` on. */
export const addressOf = ({ room, id }: Pick<Written, "room" | "id">): string => `#/lesson/${room}/${id}`;

/** Another lesson with the same steps, begun at another of them. `place` is a number of its own. */
function begunAt({ room, lesson, configs }: Written, at: number, name: string, place: number): Written {
  const turned = <Thing>(all: Thing[]): Thing[] => [...all.slice(at), ...all.slice(0, at)];
  const id = `begins-with-${name}`;
  const title = id.replaceAll("-", " ");
  const order = 1000 + place;
  return {
    ...{ room, id, lesson: { ...lesson, title, order, steps: turned(lesson.steps) } },
    configs: turned(configs),
  };
}

/** Eight lessons for each game that begin with it, the fullest steps first, so that an address leads straight into it. Throws where a game is played in no lesson. */
export function beginnings(lessons: Written[]): Record<string, Written[]> {
  const steps = lessons.flatMap((from) => from.lesson.steps.map(({ game }, at) => ({ from, at, game })));
  const full = ({ from, at }: (typeof steps)[number]): number => JSON.stringify(from.configs[at]).length;
  return Object.fromEntries(
    games.map(({ kind }, place) => {
      const played = steps.filter(({ game }) => game === kind).sort((a, b) => full(b) - full(a));
      const eight = Array.from({ length: 8 }, (_, nth) => {
        const step = played[nth % played.length];
        if (!step) throw new Error(`No lesson plays the game “${kind}”.`);
        return begunAt(step.from, step.at, `${kind}-${nth}`, place * 8 + nth);
      });
      return [kind, eight];
    }),
  );
}

/** The first lesson, begun at its first step in which there is something to practise, and the control of its first move. Throws where there is none. */
export function practice([first]: Written[]): { lesson: Written; control: string } {
  for (const [at, step] of (first?.lesson.steps ?? []).entries()) {
    const rules = games.find(({ kind }) => kind === step.game)?.rules;
    const config = first?.configs[at];
    const hint = rules?.hint(
      config,
      rules.setup(config, () => 0.5),
    );
    if (first && hint?.control) return { lesson: begunAt(first, at, "practice", 999), control: hint.control };
  }
  throw new Error("There is nothing to practise in the first lesson.");
}

/** So many lessons in all: those that there are, and more like them in every room. */
export function manyLessons(lessons: Written[], count: number): Written[] {
  const rooms = [...readProject(lessonFiles("."), games, []).rooms.keys()];
  return Array.from({ length: Math.max(0, count - lessons.length) }, (_, nth): Written => {
    const like = lessons[nth % lessons.length];
    if (!like) throw new Error("There is no lesson to make more of.");
    const lesson = { ...like.lesson, title: `${like.lesson.title}, ${nth}`, order: 1000 + nth };
    return { ...like, room: rooms[nth % rooms.length] ?? like.room, id: `more-${nth}`, lesson };
  });
}
