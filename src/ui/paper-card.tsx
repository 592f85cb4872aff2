import type { ComponentChildren, Ref } from "preact";
import type { Paper } from "../lesson/card.ts";
import "./paper-card.css";

/** One line of a card as it is drawn: what is printed, and what was put there. */
export interface DrawnLine {
  key: string;
  ask: ComponentChildren;
  words: string[];
  /** The name of the line as a control, and what it says to a screen reader, where it can be pressed. */
  press?: { control: string; label: string; current: boolean; disabled: boolean; onPress(): void };
}

interface PaperCardProps {
  title: ComponentChildren;
  paper: Paper;
  lines: DrawnLine[];
  note?: string | null;
  /** The language of its texts, where it is not the page's. */
  lang?: string | undefined;
  /** How the heading stands among the others of the screen. */
  heading?: "h2" | "h3";
  ref?: Ref<HTMLElement>;
}

const Words = ({ words }: { words: string[] }) => (
  <span class="paper-card-words" dir="auto">
    {words.length === 0 ? (
      <span class="paper-card-gap" />
    ) : (
      words.map((each) => <span key={each}>{each}</span>)
    )}
  </span>
);

/** A card of paper with what somebody has put on it. */
export function PaperCard({ title, paper, lines, note, lang, heading: Heading = "h3", ref }: PaperCardProps) {
  return (
    <article class={`paper-card paper-card-${paper}`} lang={lang} ref={ref}>
      <Heading class="paper-card-title">{title}</Heading>
      <ol class="paper-card-lines">
        {lines.map(({ key, ask, words, press }) => (
          <li key={key}>
            {press ? (
              <button
                type="button"
                class="paper-card-line"
                data-control={press.control}
                aria-label={press.label}
                aria-current={press.current ? "step" : undefined}
                aria-disabled={press.disabled || undefined}
                onClick={() => !press.disabled && press.onPress()}
              >
                <span class="paper-card-ask">{ask}</span>
                <Words words={words} />
              </button>
            ) : (
              <p class="paper-card-line">
                <span class="paper-card-ask">{ask}</span> <Words words={words} />
              </p>
            )}
          </li>
        ))}
      </ol>
      {note && <p class="paper-card-note">{note}</p>}
    </article>
  );
}
