import type { Starter } from "../../src/lesson/starter.ts";
import type { ListedStarter } from "../../src/library/starters.ts";
import type { Ref } from "../../src/library/types.ts";
import { inLanguage, type Shelf } from "./in-language.ts";

/** Puts the starters into a language, in their order. `keep` makes a file of each; `draws` is told which drawings it needs. */
export function compileStarters(
  shelf: Shelf,
  language: string,
  source: string,
  keep: (name: string, value: Starter) => Ref,
  draws: (drawing: string) => void,
): ListedStarter[] {
  return [...shelf.project.starters]
    .sort((a, b) => (a.value?.order ?? 0) - (b.value?.order ?? 0))
    .flatMap((page): ListedStarter[] => {
      const made = inLanguage(shelf, page, language, source);
      if (!made) return [];
      const { own, translation, cast, glossary, pictures, fallback } = made;
      const { title, about, minutes, leader, cards } = own;
      const { id } = page;
      for (const drawing of Object.keys(pictures)) draws(drawing);
      const starter = {
        id,
        language,
        source,
        title,
        about,
        minutes,
        leader,
        cards,
        cast,
        glossary,
        pictures,
        fallback,
      };
      const spoken = language === source || translation ? language : source;
      return [{ id, title, about, minutes, language: spoken, file: keep(`starter-${id}`, starter) }];
    });
}
