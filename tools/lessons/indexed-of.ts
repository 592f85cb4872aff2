import { plain } from "../../src/lesson/markup.ts";
import type { IndexedLesson } from "../../src/library/search/indexed.ts";
import type { MadeLesson } from "./compile-lesson.ts";

/** What search knows of a lesson: nothing that changes with the rest of the lesson. */
export function indexedOf({ lesson, translated }: MadeLesson): IndexedLesson {
  const { id, title, say, minutes, glossary, source } = lesson;
  const words = Object.values(glossary).map(({ word }) => word);
  return {
    ...{ id, title: plain(title), say: plain(say), minutes, words: [...new Set(words)].join(" ") },
    ...(translated ? {} : { language: source }),
  };
}
