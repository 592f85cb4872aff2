import type * as v from "valibot";
import type { Place } from "../../src/lesson/place.ts";
import type { myPlaceSchema } from "../../src/lesson/schema.ts";
import { localise } from "./localise.ts";
import type { Page } from "./page.ts";

export type MyPlace = v.InferOutput<typeof myPlaceSchema>;

/** A day such as 2026-11-25 in a language's own words. */
function inWords(day: string, language: string): string {
  const tag = language === "en" ? "en-GB" : language;
  const date = new Date(`${day}T00:00:00Z`);
  return new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" }).format(date);
}

/** Who can help where the tablet is, as lessons have it in a language, with the texts that are not translated; null where it isn't known. */
export function placeIn(
  page: Page<MyPlace> | null,
  language: string,
): { place: Place; fallback: string[] } | null {
  if (!page?.value) return null;
  const { value, fallback } = localise(page.schema, page.value, page.translations.get(language)?.texts ?? {});
  const { name, checked, people } = value;
  return {
    place: {
      name,
      checked: checked && { by: checked.by, on: inWords(checked.on, language) },
      people: people.map((person) => ({ ...person, number: person.number ?? null })),
    },
    fallback,
  };
}
