import type { ComponentChildren } from "preact";
import { useContext, useState } from "preact/hooks";
import type { GlossaryEntry } from "../lesson/lesson.ts";
import { laterPart } from "../ui/later-part.ts";
import "./hard-word.css";
import { LessonWordsContext } from "./lesson-words.ts";
import { t } from "./words.ts";

/** What opens comes while the sentence is read. */
const meaning = laterPart(() => import("./hard-word-meaning.tsx"));

interface HardWordProps {
  entry: GlossaryEntry;
  shown: string;
  /** What it means. */
  children: ComponentChildren;
}

/** A hard word in a sentence: a button that opens what it means, in plain words and a drawing. */
export function HardWord({ entry, shown, children }: HardWordProps) {
  const [open, setOpen] = useState(false);
  const { part, missing } = meaning.use(open);
  const words = useContext(LessonWordsContext);
  const picture = entry.picture ? words?.pictures[entry.picture] : undefined;
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a button never breaks over two lines, and a sentence around it would */}
      <span
        role="button"
        tabIndex={0}
        class="hard-word"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" && event.key !== " ") return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {shown}
        <span class="visually-hidden"> ({t("what does it mean?")})</span>
      </span>
      {open && part && (
        <part.HardWordMeaning word={entry.word} picture={picture} onClose={() => setOpen(false)}>
          {children}
        </part.HardWordMeaning>
      )}
      {open && missing && <span role="status"> ({children})</span>}
    </>
  );
}
