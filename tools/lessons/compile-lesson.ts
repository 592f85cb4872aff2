import type { Lesson } from "../../src/lesson/lesson.ts";
import { inLanguage, type Shelf } from "./in-language.ts";
import { shortHash } from "./output.ts";
import type { LessonPage } from "./project.ts";

/** A lesson in one language. `translated` is false where it stands in the source language altogether. */
export interface MadeLesson {
  lesson: Lesson;
  translated: boolean;
  reviewed: boolean;
}

/** Puts a lesson into a language, with the characters, explanations and drawings that it uses and no others. Null where something that it needs can't be read. */
export function compileLesson(
  shelf: Shelf,
  page: LessonPage,
  language: string,
  source: string,
): MadeLesson | null {
  const { value, id, room } = page;
  const made = inLanguage(shelf, page, language, source);
  if (!value || !made) return null;
  const { own, translation, placed, ...beside } = made;
  // Another place is another lesson: a round knows people by their number.
  const files = [page.source.text, ...(placed ? [shelf.project.place?.source.text ?? ""] : [])];
  const kinds = [...new Set(value.steps.map(({ game }) => game))].sort();
  const versions = kinds.map(
    (kind) => `${kind} ${shelf.games.find((game) => game.kind === kind)?.version ?? 0}`,
  );

  return {
    translated: language === source || translation !== undefined,
    reviewed: language === source || (translation?.reviewed ?? true),
    lesson: {
      id,
      room,
      version: shortHash([...files, ...versions].join("\n")),
      language,
      source,
      title: own.title,
      say: own.say,
      minutes: own.minutes,
      keepsake: own.keepsake,
      skills: own.skills,
      steps: own.steps,
      ...beside,
    },
  };
}
