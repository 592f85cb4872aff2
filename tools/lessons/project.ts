import type * as v from "valibot";
import type { Names } from "../../src/lesson/fields.ts";
import {
  castSchema,
  glossarySchema,
  lessonSchema,
  myPlaceSchema,
  roomSchema,
} from "../../src/lesson/schema.ts";
import { across, ofFile } from "./across.ts";
import { drawingProblems } from "./drawing.ts";
import type { GameTools } from "./games.ts";
import { type Files, type Place, placeOf } from "./layout.ts";
import { lessonFindings, type RawLesson } from "./lesson-file.ts";
import { type MyPlace, placeIn } from "./my-place.ts";
import { type Desk, isBroken, type Page, readPage } from "./page.ts";
import { type Finding, inOrder, listed, type Problem } from "./problem.ts";
import { readJson, type Source } from "./read.ts";
import { readingFindings } from "./reading.ts";
import { type Translation, translationFindings } from "./translation.ts";

export type Cast = v.InferOutput<typeof castSchema>;
export type Glossary = v.InferOutput<ReturnType<typeof glossarySchema>>;
export type Room = v.InferOutput<typeof roomSchema>;
export type LessonPage = Page<RawLesson> & { id: string; room: string };

const PLACE = "lessons/my-place.json";

/** All of `lessons/`, read and checked. */
export interface Project {
  names: Names;
  cast: Page<Cast> | null;
  glossary: Page<Glossary> | null;
  /** Who can help where the tablet is; null where nobody has written that down. */
  place: Page<MyPlace> | null;
  rooms: Map<string, Page<Room>>;
  lessons: LessonPage[];
  drawings: Map<string, string>;
  problems: Problem[];
}

const keysOf = (source: Source | null, field: string): string[] => {
  const held = (source?.value as Record<string, unknown> | null | undefined)?.[field];
  return typeof held === "object" && held !== null ? Object.keys(held) : [];
};

function inSmallLetters({ words }: Glossary): Finding[] {
  return Object.keys(words)
    .filter((word) => word !== word.toLowerCase())
    .map((word) => ({
      path: ["words", word],
      key: true,
      weight: "error",
      sentence: `Write “${word}” in small letters here: “${word.toLowerCase()}”.`,
    }));
}

function takeTranslation(source: Source, of: Page<unknown>, language: string): Problem[] {
  if (source.value === undefined || of.texts.length === 0) return source.problems;
  const findings = translationFindings(source, of.texts);
  if (source.problems.length === 0 && !findings.some(isBroken)) {
    of.translations.set(language, source.value as Translation);
  }
  return [...source.problems, ...findings.map(source.place)];
}

/** Reads and checks everything there is. `languages` are those that the app speaks beside English. */
export function readProject(
  files: Files,
  games: readonly GameTools[],
  languages: readonly string[],
): Project {
  const problems: Problem[] = [];
  const places = [...files.keys()].sort().map((file): [string, Place] => [file, placeOf(file)]);
  const read = (file: string): Source => readJson(file, files.get(file) ?? "");
  const readShared = (file: string): Source | null => {
    if (files.has(file)) return read(file);
    problems.push(ofFile(file, "This file is missing: every lesson needs it."));
    return null;
  };

  const castSource = readShared("lessons/cast.json");
  const glossarySource = readShared("lessons/glossary.json");
  const drawings = new Map<string, string>();
  const badDrawings = new Set<string>();
  for (const [file, place] of places) {
    if (place.is === "lost") problems.push(ofFile(file, place.why));
    if (place.is !== "picture") continue;
    const drawn = files.get(file) ?? "";
    const wrong = drawingProblems(file, drawn);
    drawings.set(place.name, drawn);
    problems.push(...wrong);
    if (wrong.length > 0) badDrawings.add(place.name);
  }

  const names: Names = {
    characters: keysOf(castSource, "characters"),
    pictures: [...drawings.keys()],
    glossary: keysOf(glossarySource, "words"),
  };
  const desk: Desk = { names, badDrawings };
  const pages = new Map<string, Page<unknown>>();
  const kept = <One extends Page<unknown>>(page: One): One => {
    pages.set(page.file, page);
    problems.push(...page.problems);
    return page;
  };

  const cast = castSource && kept(readPage<Cast>(castSource, castSchema, desk));
  const glossary =
    glossarySource &&
    kept(
      readPage<Glossary>(
        glossarySource,
        glossarySchema(names.pictures),
        desk,
        inSmallLetters,
        names.glossary,
      ),
    );
  const people = Object.values(cast?.value?.characters ?? {}).map(({ name }) => name);
  const place = files.has(PLACE) ? kept(readPage<MyPlace>(read(PLACE), myPlaceSchema, desk)) : null;
  names.place = placeIn(place, "en")?.place ?? null;
  const configs = Object.fromEntries(games.map(({ kind, spec }) => [kind, spec(names)]));
  const schema = lessonSchema(names, configs);
  const rooms = new Map<string, Page<Room>>();
  const lessons: LessonPage[] = [];
  for (const [file, place] of places) {
    if (place.is === "room") rooms.set(place.room, kept(readPage<Room>(read(file), roomSchema, desk)));
    if (place.is === "lesson") {
      const { id, room } = place;
      const page = readPage<RawLesson>(read(file), schema, desk, (lesson, found) => [
        ...lessonFindings(lesson, games),
        ...readingFindings(found, lesson.letStand, people),
      ]);
      lessons.push(kept({ ...page, id, room }));
    }
  }

  for (const [file, place] of places) {
    if (place.is !== "translation") continue;
    const { language } = place;
    const of = pages.get(place.of);
    if (!languages.includes(language)) {
      const known = languages.length > 0 ? ` The languages are ${listed(languages, "and")}.` : "";
      problems.push(ofFile(file, `There is no language “${language}” in src/voice/languages.${known}`));
    } else if (!of) problems.push(ofFile(file, `There is no ${place.of} for this to translate.`));
    else problems.push(...takeTranslation(read(file), of, language));
  }
  problems.push(...across(rooms, lessons));
  return { names, cast, glossary, place, rooms, lessons, drawings, problems: inOrder(problems) };
}
