import { Fragment } from "preact";
import { useContext } from "preact/hooks";
import { pieces } from "../lesson/markup.ts";
import { HardWord } from "./hard-word.tsx";
import { LessonWordsContext } from "./lesson-words.ts";
import { asShown } from "./words.ts";

interface ProseProps {
  text: string;
  as?: "p" | "span" | "h2" | "h3" | "div";
  class?: string;
  /** False inside a button or a link, where an explanation can't be a button of its own. */
  explain?: boolean;
}

/** A text of a lesson: `*strong*`, `[[hard words]]` that explain themselves, and marked for screen readers where it is not translated. */
export function Prose({ text, as: Tag = "p", class: className, explain = true }: ProseProps) {
  const words = useContext(LessonWordsContext);
  const lang = words?.fallback.includes(text) ? words.source : undefined;
  return (
    <Tag class={className} lang={lang}>
      {pieces(text).map((piece, at) => {
        const shown = asShown(piece.shown);
        if (piece.kind === "strong") return <strong key={at}>{shown}</strong>;
        const entry = piece.kind === "word" ? words?.glossary[piece.key] : undefined;
        if (entry && explain) {
          return (
            <HardWord key={at} entry={entry} shown={shown}>
              <Prose text={entry.means} />
            </HardWord>
          );
        }
        return <Fragment key={at}>{shown}</Fragment>;
      })}
    </Tag>
  );
}
