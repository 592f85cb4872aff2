import type { House } from "../../src/library/types.ts";
import { type LessonFile, listsOf } from "../build/kept-lists.ts";
import { compile } from "../lessons/compile.ts";
import type { GameTools } from "../lessons/games.ts";
import type { Output } from "../lessons/output.ts";
import type { Project } from "../lessons/project.ts";
import { weigh } from "./weigh.ts";

/** What a catalogue of so many lessons costs, in bytes over the line, in English. `update` is what one changed lesson brings, the page and the worker apart. */
export interface CatalogueCost {
  lessons: number;
  house: number;
  room: number;
  openLesson: number;
  search: number;
  lists: number;
  all: number;
  files: number;
  update: number;
  updateFiles: number;
}

/** How many lessons are weighed for an average: each takes a moment. */
const SAMPLE = 60;

const average = (numbers: number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);

export function catalogueCost(project: Project, games: readonly GameTools[]): CatalogueCost {
  const { files, houses } = compile(project, games, []);
  const kept: LessonFile[] = files.map((file) => ({ ...file, url: `/${file.name}` }));
  const lists = listsOf(kept, "/");
  const weights = new Map<string, number>();
  const weightOf = ({ name, text }: Pick<Output, "name" | "text">): number => {
    const known = weights.get(name) ?? weigh(text);
    weights.set(name, known);
    return known;
  };
  const at = (url: string): Output => {
    const found = files.find(({ name }) => `/${name}` === url);
    if (!found) throw new Error(`Nothing stands at ${url}.`);
    return found;
  };
  const of = (name: RegExp) => files.filter((file) => name.test(file.name));
  const sum = (some: readonly Pick<Output, "name" | "text">[]) =>
    some.reduce((total, one) => total + weightOf(one), 0);

  const house = at(houses.en?.url ?? "");
  const { rooms }: House = JSON.parse(house.text);
  const open = rooms.flatMap(({ list }) => (list ? [at(list.url)] : []));
  const parts = of(/\/room-[^/]+-more-/);
  const search = of(/\/search-/);
  const drawings = files.filter(({ language }) => language === null);
  const listed = new Set([house, ...open, ...parts, ...search, ...drawings]);
  const lessons = files.filter((file) => !listed.has(file));
  const lesson = average(lessons.slice(0, SAMPLE).map(weightOf));
  const room = average(open.map(weightOf));
  const part = parts.length > 0 ? average(parts.slice(0, SAMPLE).map(weightOf)) : 0;
  const keptLists = sum(lists.written);
  const first = lists.written.filter(({ name }) => /\/en\/kept-[^-]+\.json$/.test(name));
  const ofShelf = lists.written.filter(({ name }) => /\/en\/kept-.+-[^-]+\.json$/.test(name));
  const shelf = average(ofShelf.map(weightOf));
  return {
    lessons: lessons.length,
    house: weightOf(house),
    room,
    openLesson: room + part + lesson,
    search: sum(search),
    lists: keptLists,
    all: sum([house, ...open, ...parts, ...search, ...drawings]) + keptLists + lesson * lessons.length,
    files: files.length + lists.written.length,
    update: lesson + room + part + weightOf(house) + sum(first) + shelf,
    updateFiles: part > 0 ? 6 : 5,
  };
}
