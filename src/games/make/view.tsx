import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { plain } from "../../lesson/markup.ts";
import { Button } from "../../ui/button.tsx";
import { moveFocus } from "../../ui/focus.ts";
import { intoSight } from "../../ui/into-sight.ts";
import { type DrawnLine, PaperCard } from "../../ui/paper-card.tsx";
import { putSheetAway } from "../../ui/print-alone.ts";
import { Prose } from "../../voice/prose.tsx";
import { asShown, t } from "../../voice/words.ts";
import type { ViewProps } from "../game.ts";
import { Away } from "./away.tsx";
import { EndingsPanel } from "./endings-panel.tsx";
import { LinePanel } from "./line-panel.tsx";
import { forget, type OwnWords, useOwnWords } from "./own-words.ts";
import { noteOn, wordsOn } from "./paper.ts";
import type { Move, Round } from "./rules.ts";
import type { Line, Spec } from "./spec.ts";
import "./view.css";
import { words } from "./words.ts";

type MakeProps = ViewProps<Spec, Round, Move>;

function drawnLine(
  line: Line,
  { round, showing, play }: MakeProps,
  own: OwnWords,
  toQuestion: () => void,
): DrawnLine {
  const { id } = line;
  const filled = wordsOn(line, round, own);
  const ask = asShown(plain(line.line));
  const said = filled.map(asShown).join(", ");
  return {
    key: id,
    ask: <Prose as="span" text={line.line} explain={false} />,
    words: filled.map(asShown),
    press: {
      control: `line-${id}`,
      label: said ? t(words.change, { line: ask, words: said }) : t(words.fillIn, { line: ask }),
      current: round.open === id,
      disabled: showing || round.end === "kept",
      // The question of the open line may stand out of sight above its card.
      onPress: () => (round.open === id ? toQuestion() : play({ type: "open", line: id })),
    },
  };
}

/** A card that is filled in line by line; then it is kept, printed or let go. Own words live in this page's memory alone. */
export function MakeView(props: MakeProps) {
  const { spec, round, play, showing, calm, cards, pictures } = props;
  const own = useOwnWords(round.sheet);
  const heading = useRef<HTMLHeadingElement>(null);
  const card = useRef<HTMLElement>(null);
  const gone = round.end === "let-go";
  const line = spec.lines.find(({ id }) => id === round.open);
  const at = `${round.open} ${gone}`;
  const was = useRef(at);
  useLayoutEffect(() => {
    // What had focus has gone with its line: it is at the new one's question.
    if (was.current !== at && !showing) {
      const ready = round.open === null && !gone;
      moveFocus(heading.current, !ready);
      // A card that is ready is what there is to look at: its words are above the heading.
      if (ready) intoSight(card.current, calm);
    }
    was.current = at;
  }, [at, showing]);
  const letGo = useRef(false);
  letGo.current = gone && !showing;
  useEffect(
    () => () => {
      putSheetAway();
      if (letGo.current) forget(round.sheet);
    },
    [round.sheet],
  );

  const paper = gone ? (
    <Away key="away" />
  ) : (
    <section
      class={round.end === "kept" ? "make-desk make-kept" : "make-desk"}
      aria-label={t(words.card)}
      key="card"
    >
      {round.end === "kept" && <p class="make-tag">{t(words.keptTag)}</p>}
      <PaperCard
        ref={card}
        title={<Prose as="span" text={spec.title} explain={false} />}
        paper={spec.paper}
        lines={spec.lines.map((each) => drawnLine(each, props, own, () => moveFocus(heading.current)))}
        note={noteOn(spec, round)}
      />
    </section>
  );
  const panel = (
    <div class="make-panel" key="panel">
      {line && !gone && (
        <p class="make-where">
          {t(words.whereabouts, { at: spec.lines.indexOf(line) + 1, all: spec.lines.length })}
        </p>
      )}
      <h3 class="make-question" ref={heading} tabIndex={-1}>
        {line && !gone ? (
          <Prose as="span" text={line.question} />
        ) : (
          t(gone ? words.awayTitle : round.end === "kept" ? words.keptTitle : words.ready)
        )}
      </h3>
      {gone && (
        <>
          <p class="make-reply">{t(words.away)}</p>
          <Button
            kind="quiet"
            icon="back"
            control="pick-up"
            disabled={showing}
            onPress={() => play({ type: "pick-up" })}
          >
            {t(words.pickUp)}
          </Button>
        </>
      )}
      {!gone && line && <LinePanel key={line.id} {...{ spec, round, line, own, showing, play, pictures }} />}
      {!gone && !line && <EndingsPanel {...{ spec, round, own, card, cards, showing, play }} />}
    </div>
  );
  return <div class="make">{line && !gone ? [panel, paper] : [paper, panel]}</div>;
}
