import { isPlace } from "../../src/lesson/fields.ts";
import type { Character, GlossaryEntry, Lesson } from "../../src/lesson/lesson.ts";
import { hardWords } from "../../src/lesson/markup.ts";
import type { GameTools } from "./games.ts";
import { localise, put } from "./localise.ts";
import { placeIn } from "./my-place.ts";
import type { Page } from "./page.ts";
import type { Project } from "./project.ts";
import { leaves, namesUsed, texts } from "./texts.ts";
import type { Translation } from "./translation.ts";

/** What lessons and starters are made from. `pictures` has the address of each drawing. */
export interface Shelf {
  project: Project;
  games: readonly GameTools[];
  pictures: ReadonlyMap<string, string>;
}

/** A content file in one language, and beside it the characters, explanations and drawings that it uses and no others. */
export interface InLanguage<Value> extends Pick<Lesson, "cast" | "glossary" | "pictures" | "fallback"> {
  own: Value;
  translation: Translation | undefined;
  /** Whether the people of a place stand in it. */
  placed: boolean;
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

/** Puts a file into a language. Null where it, or something that it needs, can't be read. */
export function inLanguage<Value>(
  { project, pictures }: Shelf,
  { value, schema, translations, source: written }: Page<Value>,
  language: string,
  source: string,
): InLanguage<Value> | null {
  const { cast, glossary, names } = project;
  if (!value || !cast?.value || !glossary?.value) return null;

  const translation = translations.get(language);
  const own = localise(schema, value, translation?.texts ?? {});
  const place = placeIn(project.place, language);
  const placed = leaves(schema, written.value).filter((field) => isPlace(field.schema));
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

  const stays = new Set([...characters.fallback, ...explained.fallback]);
  const shown = [...Object.values(cases).map(({ about }) => about), ...entries.map(([, { means }]) => means)];
  const inPlace = placed.length > 0 ? (place?.fallback ?? []) : [];
  const fallback =
    language === source ? [] : [...own.fallback, ...inPlace, ...shown.filter((text) => stays.has(text))];
  return {
    own: own.value,
    translation,
    placed: placed.length > 0,
    cast: cases,
    glossary: Object.fromEntries(entries),
    pictures: pick(pictures, [...new Set(drawn)].sort()),
    fallback: [...new Set(fallback)],
  };
}
