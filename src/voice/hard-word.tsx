import type { ComponentChildren } from "preact";
import { useContext, useEffect, useRef } from "preact/hooks";
import { createStore } from "zustand/vanilla";
import type { GlossaryEntry } from "../lesson/lesson.ts";
import { laterPart } from "../ui/later-part.ts";
import { useStore } from "../ui/use-store.ts";
import "./hard-word.css";
import { LessonWordsContext } from "./lesson-words.ts";
import { t } from "./words.ts";

/** What opens comes while the sentence is read. */
const meaning = laterPart(() => import("./hard-word-meaning.tsx"));

/** The hard word that is being explained: one at a time, also where two were tapped before the first explanation had come. */
const explained = createStore<{ word: object | null }>(() => ({ word: null }));
const shut = () => explained.setState({ word: null });

interface HardWordProps {
  entry: GlossaryEntry;
  shown: string;
  /** What it means. */
  children: ComponentChildren;
}

/** A hard word in a sentence: a button that opens what it means, in plain words and a drawing. */
export function HardWord({ entry, shown, children }: HardWordProps) {
  const own = useRef({}).current;
  const open = useStore(explained, ({ word }) => word === own);
  const explain = () => explained.setState({ word: own });
  useEffect(
    () => () => {
      if (explained.getState().word === own) shut();
    },
    [own],
  );
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
        onClick={explain}
        onKeyDown={(event) => {
          if (event.key !== "Enter" && event.key !== " ") return;
          event.preventDefault();
          explain();
        }}
      >
        {shown}
        <span class="visually-hidden"> ({t("what does it mean?")})</span>
      </span>
      {open && part && (
        <part.HardWordMeaning word={entry.word} picture={picture} onClose={shut}>
          {children}
        </part.HardWordMeaning>
      )}
      {open && missing && <span role="status"> ({children})</span>}
    </>
  );
}
