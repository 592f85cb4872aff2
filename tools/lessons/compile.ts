import type { Lesson } from "../../src/lesson/lesson.ts";
import type { IndexedLesson, SearchIndex } from "../../src/library/search/indexed.ts";
import type { StarterList } from "../../src/library/starters.ts";
import type { House, HouseRoom, Listed, Ref, RoomList } from "../../src/library/types.ts";
import { compileLesson } from "./compile-lesson.ts";
import { compileStarters } from "./compile-starters.ts";
import type { GameTools } from "./games.ts";
import type { Shelf } from "./in-language.ts";
import { indexedOf } from "./indexed-of.ts";
import { STARTERS } from "./layout.ts";
import { localise } from "./localise.ts";
import { jsonFile, type Output, pictureFile } from "./output.ts";
import type { Project } from "./project.ts";
import { inParts, shelfOf } from "./room-parts.ts";

/** Where a language's house is, and where its rooms' lists are, by room: the page asks for a lesson's list before the house is here. */
export interface HouseRef extends Ref {
  lists: Record<string, string>;
}

/** All that the app fetches: files by name, and where each language's house stands. Addresses are relative to `content/`. */
export interface Compiled {
  files: Output[];
  houses: Record<string, HouseRef>;
}

const SOURCE = "en";

/** How many that can't be shown are named: home stays small on a bad day too. */
const MOST_LEFT_OUT = 12;

const byOrder = <One extends { value: { order: number } | null }>(a: One, b: One): number =>
  (a.value?.order ?? 0) - (b.value?.order ?? 0);

/** What can't be shown, each with one sentence for whoever is asked about it. */
function leftOut(project: Project): House["leftOut"] {
  const pages = [
    project.cast,
    project.glossary,
    ...project.rooms.values(),
    ...project.lessons,
    ...project.starters,
  ];
  const lost = pages.flatMap((page) => (page && page.value === null ? [page.file] : []));
  return lost.slice(0, MOST_LEFT_OUT).map((file) => {
    const found = project.problems.find((problem) => problem.file === file && problem.weight === "broken");
    const place = found ? `Line ${found.line}: ` : "";
    return { file, sentence: `${place}${found?.sentence ?? "Something that it needs can't be read."}` };
  });
}

/** The drawing that a lesson's first step opens with, where it has one. */
function sceneOf({ steps: [first], pictures }: Lesson): string | undefined {
  const config = first?.config as { picture?: string } | undefined;
  return config?.picture && pictures[config.picture];
}

/**
 * Makes what the app fetches out of a project that was checked: for each language a house, a list for each room that has lessons,
 * and each lesson with what it needs. Pure: the same project gives the same bytes. `base` is where `content/` is served.
 */
export function compile(
  project: Project,
  games: readonly GameTools[],
  languages: readonly string[],
  base = "/",
): Compiled {
  const at = (output: Output): string => `${base}${output.name}`;
  const refTo = (output: Output): Ref => ({ url: at(output), integrity: output.integrity });
  const drawings = new Map([...project.drawings].map(([name, text]) => [name, pictureFile(name, text)]));
  // A drawing stands on the shelf of the first lesson that uses it, so that what one lesson brings is listed in one place.
  const shelves = new Map<string, string>();
  const shelf: Shelf = {
    project,
    games,
    pictures: new Map([...drawings].map(([name, output]) => [name, at(output)])),
  };
  const urlOf = (name: string): string => shelf.pictures.get(name) ?? "";
  const lost = leftOut(project);
  const files: Output[] = [];
  const houses: Record<string, HouseRef> = {};

  for (const language of [SOURCE, ...languages.filter((one) => one !== SOURCE)]) {
    const keep = (name: string, value: unknown, shelf: string | null = null): Ref => {
      const output = jsonFile(name, language, value, shelf);
      files.push(output);
      return refTo(output);
    };
    const rooms = [...project.rooms].filter(([, page]) => page.value).sort(([, a], [, b]) => byOrder(a, b));
    let first: House["first"] = null;
    const indexed: Ref[] = [];
    const houseRooms = rooms.flatMap(([id, page]): HouseRoom[] => {
      if (!page.value) return [];
      const { value: room } = localise(page.schema, page.value, page.translations.get(language)?.texts ?? {});
      const index: IndexedLesson[] = [];
      const lessons = project.lessons
        .filter((lesson) => lesson.room === id && lesson.value)
        .sort(byOrder)
        .flatMap((lesson, at): Listed[] => {
          const made = compileLesson(shelf, lesson, language, SOURCE);
          if (!made) return [];
          const { keepsake, title, say, minutes, steps } = made.lesson;
          for (const name of Object.keys(made.lesson.pictures)) {
            if (!shelves.has(name)) shelves.set(name, shelfOf(id, at));
          }
          index.push(indexedOf(made));
          return [
            {
              id: lesson.id,
              title,
              say,
              minutes,
              steps: steps.length,
              games: [...new Set(steps.map((step) => step.game))],
              language: made.translated ? language : SOURCE,
              reviewed: made.reviewed,
              keepsake: { ...keepsake, url: urlOf(keepsake.picture) },
              scene: sceneOf(made.lesson),
              file: keep(lesson.id, made.lesson, shelfOf(id, at)),
            },
          ];
        });
      const [start] = lessons;
      if (start && !first) first = { room: id, lesson: start.id, title: start.title, minutes: start.minutes };
      if (start) indexed.push(keep(`search-${id}`, { id, title: room.title, lessons: index }, id));
      const list = (): RoomList => ({
        ...{ id, title: room.title, about: room.about },
        ...inParts(lessons, (part, at) => keep(`room-${id}-more`, part, shelfOf(id, at))),
      });
      return [
        {
          id,
          title: room.title,
          about: room.about,
          total: lessons.length,
          list: start ? keep(`room-${id}`, list(), id) : null,
        },
      ];
    });
    const cast = project.cast;
    const learners = cast?.value
      ? localise(cast.schema, cast.value, cast.translations.get(language)?.texts ?? {}).value.learners
      : [];
    const starters = compileStarters(
      shelf,
      language,
      SOURCE,
      (name, value) => keep(name, value, STARTERS),
      (drawing) => {
        if (!shelves.has(drawing)) shelves.set(drawing, STARTERS);
      },
    );
    const group = starters.length > 0 ? keep(STARTERS, { starters } satisfies StarterList, STARTERS) : null;
    const search = keep("search", { rooms: indexed, starters: group } satisfies SearchIndex);
    const house: House = { rooms: houseRooms, first, learners, search, leftOut: lost };
    const lists = houseRooms.flatMap(({ id, list }) => (list ? [[id, list.url] as const] : []));
    houses[language] = { ...keep("house", house), lists: Object.fromEntries(lists) };
  }
  const drawn = [...drawings].map(([name, output]) => ({ ...output, shelf: shelves.get(name) ?? null }));
  return { files: [...files, ...drawn], houses };
}
