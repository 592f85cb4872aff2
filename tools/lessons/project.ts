import * as v from "valibot";
import type { Names } from "../../src/lesson/fields.ts";
import { castSchema, glossarySchema, lessonSchema, roomSchema } from "../../src/lesson/schema.ts";
import { drawingProblems } from "./drawing.ts";
import type { GameTools } from "./games.ts";
import { type Files, type Place, placeOf } from "./layout.ts";
import { lessonFindings, type RawLesson } from "./lesson-file.ts";
import { type Finding, inOrder, listed, type Problem } from "./problem.ts";
import { readJson, type Source } from "./read.ts";
import type { AnySchema } from "./schemas.ts";
import { shape } from "./shape.ts";
import { texts } from "./texts.ts";
import { type Translation, translationFindings } from "./translation.ts";
import { length, markup } from "./wording.ts";

export type Cast = v.InferOutput<typeof castSchema>;
export type Glossary = v.InferOutput<ReturnType<typeof glossarySchema>>;
export type Room = v.InferOutput<typeof roomSchema>;

/** A content file that was read. `value` is null where something in it has to be mended first; `texts` are what a translation translates. */
export interface Page<Value> {
  file: string;
  source: Source;
  schema: AnySchema;
  value: Value | null;
  texts: string[];
  translations: Map<string, Translation>;
}

/** All of `lessons/`, read and checked. */
export interface Project {
  names: Names;
  cast: Page<Cast> | null;
  glossary: Page<Glossary> | null;
  rooms: Map<string, Page<Room>>;
  lessons: (Page<RawLesson> & { id: string; room: string })[];
  drawings: Map<string, string>;
  problems: Problem[];
}

type Checks = (value: unknown) => Finding[];

const keysOf = (source: Source | null, field: string): string[] => {
  const held = (source?.value as Record<string, unknown> | undefined)?.[field];
  return typeof held === "object" && held !== null ? Object.keys(held) : [];
};

const noPlace = (file: string, sentence: string): Problem => ({
  file,
  line: 1,
  column: 1,
  sentence,
  weight: "error",
});

/** Reads and checks everything there is. `languages` are those that the app speaks beside English. */
export function readProject(
  files: Files,
  games: readonly GameTools[],
  languages: readonly string[],
): Project {
  const problems: Problem[] = [];
  const places = [...files.keys()].sort().map((file): [string, Place] => [file, placeOf(file)]);
  const read = (file: string): Source => {
    const source = readJson(file, files.get(file) ?? "");
    problems.push(...source.problems);
    return source;
  };
  const readIf = (file: string): Source | null => {
    if (files.has(file)) return read(file);
    problems.push(noPlace(file, "This file is missing."));
    return null;
  };

  const castSource = readIf("lessons/cast.json");
  const glossarySource = readIf("lessons/glossary.json");
  const drawings = new Map<string, string>();
  for (const [file, place] of places) {
    if (place.is === "lost") problems.push(noPlace(file, place.why));
    if (place.is !== "picture") continue;
    drawings.set(place.name, files.get(file) ?? "");
    problems.push(...drawingProblems(file, files.get(file) ?? ""));
  }
  const names: Names = {
    characters: keysOf(castSource, "characters"),
    pictures: [...drawings.keys()],
    glossary: keysOf(glossarySource, "words"),
  };

  function page<Value>(source: Source, schema: AnySchema, checks: Checks, more: string[] = []): Page<Value> {
    const { value } = source;
    const empty = { file: source.file, source, schema, value: null, texts: [], translations: new Map() };
    if (value === undefined) return empty;
    const misshapen = shape(schema, value, [], names);
    const found = texts(schema, value);
    const wording = found.flatMap((text) => [...markup(text, names.glossary), ...length(text)]);
    const findings = [...misshapen, ...wording, ...(misshapen.length > 0 ? [] : checks(value))];
    problems.push(...findings.map(source.place));
    const unsound = source.problems.length > 0 || findings.some(({ weight }) => weight !== "warning");
    const parsed = unsound ? null : v.safeParse(schema, value);
    return {
      ...empty,
      value: parsed?.success ? (parsed.output as Value) : null,
      texts: [...new Set([...more, ...found.map((text) => text.value)])],
    };
  }

  const cast = castSource && page<Cast>(castSource, castSchema, () => []);
  const glossary =
    glossarySource &&
    page<Glossary>(glossarySource, glossarySchema(names.pictures), smallLetters, names.glossary);
  const configs = Object.fromEntries(games.map(({ kind, spec }) => [kind, spec(names)]));
  const schema = lessonSchema(names, configs);
  const rooms = new Map<string, Page<Room>>();
  const lessons: Project["lessons"] = [];
  for (const [file, place] of places) {
    if (place.is === "room")
      rooms.set(
        place.room,
        page<Room>(read(file), roomSchema, () => []),
      );
    if (place.is === "lesson") {
      const checked = page<RawLesson>(read(file), schema, (value) =>
        lessonFindings(v.parse(schema, value) as RawLesson, games),
      );
      lessons.push({ ...checked, id: place.id, room: place.room });
    }
  }

  const pages = new Map<string, Page<unknown>>();
  for (const one of [cast, glossary, ...rooms.values(), ...lessons]) if (one) pages.set(one.file, one);
  for (const [file, place] of places) {
    if (place.is !== "translation") continue;
    const of = pages.get(place.of);
    if (!languages.includes(place.language)) {
      const known = languages.length > 0 ? ` The languages are ${listed(languages, "and")}.` : "";
      problems.push(
        noPlace(file, `There is no language “${place.language}” in src/voice/languages.${known}`),
      );
    } else if (!of) problems.push(noPlace(file, `There is no ${place.of} for this to translate.`));
    else {
      const source = read(file);
      if (source.value === undefined || of.texts.length === 0) continue;
      const findings = translationFindings(source, of.texts);
      problems.push(...findings.map(source.place));
      if (source.problems.length > 0 || findings.some(({ weight }) => weight !== "warning")) continue;
      of.translations.set(place.language, source.value as Translation);
    }
  }
  problems.push(...across(rooms, lessons));
  return { names, cast, glossary, rooms, lessons, drawings, problems: inOrder(problems) };
}

function smallLetters(value: unknown): Finding[] {
  return Object.keys((value as Glossary).words).flatMap((word) =>
    word === word.toLowerCase()
      ? []
      : [
          {
            path: ["words", word],
            key: true,
            sentence: `Write “${word}” in small letters here: “${word.toLowerCase()}”.`,
          },
        ],
  );
}

/** What is to be mended between files: rooms without a room.json, two lessons of one name or in one place. */
function across(rooms: Project["rooms"], lessons: Project["lessons"]): Problem[] {
  const problems: Problem[] = [];
  const ids = new Map<string, string>();
  const orders = new Map<string, string>();
  const take = (book: Map<string, string>, key: string, file: string): string | null => {
    const before = book.get(key) ?? null;
    if (before === null) book.set(key, file);
    return before;
  };
  for (const room of new Set(lessons.map((lesson) => lesson.room))) {
    if (!rooms.has(room))
      problems.push(noPlace(`lessons/${room}/room.json`, "This room has lessons and no room.json."));
  }
  for (const [room, page] of rooms) {
    const other = page.value && take(orders, String(page.value.order), page.file);
    if (other)
      problems.push(
        page.source.place({
          path: ["order"],
          weight: "warning",
          sentence: `${other} has this place in the house already.`,
        }),
      );
    if (room !== room.toLowerCase())
      problems.push(
        noPlace(page.file, `Name the folder “${room.toLowerCase()}”: small letters and hyphens.`),
      );
  }
  for (const { id, room, file, source, value } of lessons) {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
      problems.push(
        noPlace(file, "Name the file with small letters, digits and hyphens, as in mute-first.json."),
      );
    }
    const twin = take(ids, id, file);
    if (twin)
      problems.push(
        noPlace(file, `${twin} has this name already. Progress is kept by it, so each lesson needs its own.`),
      );
    const other = value && take(orders, `${room} ${value.order}`, file);
    if (other)
      problems.push(
        source.place({
          path: ["order"],
          weight: "warning",
          sentence: `${other} has this place in the room already.`,
        }),
      );
  }
  return problems;
}
