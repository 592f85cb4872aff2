import { createContext } from "preact";
import type { Lesson } from "../lesson/lesson.ts";

/** What a text of a lesson needs beside it to be shown: explanations, their pictures, and which texts are not translated. */
export type LessonWords = Pick<Lesson, "glossary" | "pictures" | "fallback" | "source">;

/** The words of the lesson on the screen, for every `Prose` below; null where there is no lesson. */
export const LessonWordsContext = createContext<LessonWords | null>(null);
