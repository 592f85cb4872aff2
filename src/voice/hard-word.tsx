import type { ComponentChildren } from "preact";
import { useContext, useState } from "preact/hooks";
import type { GlossaryEntry } from "../lesson/lesson.ts";
import { Dialog } from "../ui/dialog.tsx";
import { Picture } from "../ui/picture.tsx";
import "./hard-word.css";
import { LessonWordsContext } from "./lesson-words.ts";
import { t } from "./words.ts";

interface HardWordProps {
  entry: GlossaryEntry;
  shown: string;
  /** What it means. */
  children: ComponentChildren;
}

/** A hard word in a sentence: a button that opens what it means, in plain words and a drawing. */
export function HardWord({ entry, shown, children }: HardWordProps) {
  const [open, setOpen] = useState(false);
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
      {open && (
        <Dialog title={entry.word} onClose={() => setOpen(false)}>
          <div class="hard-word-means">
            {picture && <Picture src={picture} alt="" />}
            {children}
          </div>
        </Dialog>
      )}
    </>
  );
}
