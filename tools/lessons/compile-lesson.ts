import { isPlace } from "../../src/lesson/fields.ts";
import type { Character, GlossaryEntry, Lesson } from "../../src/lesson/lesson.ts";
import { hardWords } from "../../src/lesson/markup.ts";
import type { GameTools } from "./games.ts";
import { localise, put } from "./localise.ts";
import { placeIn } from "./my-place.ts";
import { shortHash } from "./output.ts";
import type { Page } from "./page.ts";
import type { LessonPage, Project } from "./project.ts";
import { leaves, namesUsed, texts } from "./texts.ts";

/** What lessons are made from. `pictures` has the address of each drawing. */
export interface Shelf {
  project: Project;
  games: readonly GameTools[];
  pictures: ReadonlyMap<string, string>;
}

/** A lesson in one language. `translated` is false where it stands in the source language altogether. */
export interface MadeLesson {
  lesson: Lesson;
  translated: boolean;
  reviewed: boolean;
}

/** The hard words of some texts, and those of their explanations, and so on. */
function wordsFrom(
  found: readonly string[],
  glossary: Readonly<Record<string, { means: string }>>,
): string[] {
  const seen = new Set<string>();
  const waiting = [...found];
  for (let text = waiting.pop(); text !== undefined; text = waiting.pop()) {
    for (const { key } of hardWords(text)) {
      const entry = Object.hasOwn(glossary, key) ? glossary[key] : undefined;
      if (!entry || seen.has(key)) continue;
      seen.add(key);
      waiting.push(entry.means);
    }
  }
  return [...seen].sort();
}

const pick = <Value>(book: ReadonlyMap<string, Value>, names: readonly string[]): Record<string, Value> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = book.get(name);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );

const told = (page: Page<unknown>, language: string): Readonly<Record<string, string>> =>
  page.translations.get(language)?.texts ?? {};

/** Puts a lesson into a language, with the characters, explanations and drawings that it uses and no others. Null where something that it needs can't be read. */
export function compileLesson(
  { project, games, pictures }: Shelf,
  page: LessonPage,
  language: string,
  source: string,
): MadeLesson | null {
  const { value, schema, id, room } = page;
  const { cast, glossary, names } = project;
  if (!value || !cast?.value || !glossary?.value) return null;

  const translation = page.translations.get(language);
  const own = localise(schema, value, translation?.texts ?? {});
  const place = placeIn(project.place, language);
  const placed = leaves(schema, page.source.value).filter((field) => isPlace(field.schema));
  for (const { path } of placed) put(own.value, path, place?.place ?? null);
  const characters = localise(cast.schema, cast.value, told(cast, language));
  const explained = localise(glossary.schema, glossary.value, told(glossary, language));

  const used = wordsFrom(
    texts(schema, value).map((text) => text.value),
    glossary.value.words,
  );
  const entries = used.map((key): [string, GlossaryEntry] => {
    const entry = explained.value.words[key];
    return [
      key,
      {
        word: told(glossary, language)[key] ?? key,
        means: entry?.means ?? "",
        picture: entry?.picture ?? null,
      },
    ];
  });
  const people = namesUsed(schema, value, names.characters);
  const cases = pick<Character>(new Map(Object.entries(characters.value.characters)), people);
  const drawn = [
    ...namesUsed(schema, value, names.pictures),
    ...entries.flatMap(([, { picture }]) => (picture === null ? [] : [picture])),
  ];

  const inPlace = placed.length > 0 ? (place?.fallback ?? []) : [];
  const stays = new Set([...characters.fallback, ...explained.fallback]);
  const shown = [...Object.values(cases).map(({ about }) => about), ...entries.map(([, { means }]) => means)];
  const fallback =
    language === source ? [] : [...own.fallback, ...inPlace, ...shown.filter((text) => stays.has(text))];
  // Another place is another lesson: a round knows people by their number.
  const files = [page.source.text, ...(placed.length > 0 ? [project.place?.source.text ?? ""] : [])];
  const kinds = [...new Set(value.steps.map(({ game }) => game))].sort();
  const versions = kinds.map((kind) => `${kind} ${games.find((game) => game.kind === kind)?.version ?? 0}`);

  return {
    translated: language === source || translation !== undefined,
    reviewed: language === source || (translation?.reviewed ?? true),
    lesson: {
      id,
      room,
      version: shortHash([...files, ...versions].join("\n")),
      language,
      source,
      title: own.value.title,
      say: own.value.say,
      minutes: own.value.minutes,
      keepsake: own.value.keepsake,
      skills: own.value.skills,
      steps: own.value.steps,
      cast: cases,
      glossary: Object.fromEntries(entries),
      pictures: pick(pictures, [...new Set(drawn)].sort()),
      fallback: [...new Set(fallback)],
    },
  };
}
