import { useRef } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { Picture } from "../../ui/picture.tsx";
import { useFocusOn } from "../../ui/use-focus-on.ts";
import { Prose } from "../../voice/prose.tsx";
import { t } from "../../voice/words.ts";
import type { ViewProps } from "../game.ts";
import { tooSoon } from "./needs.ts";
import type { Move, Round } from "./rules.ts";
import type { Spec } from "./spec.ts";
import "./view.css";
import { words } from "./words.ts";

type Shown = ViewProps<Spec, Round, Move>;

interface StepProps {
  of: Shown;
  id: string;
  /** Its place in the row, from 1; none for a step that is still to be placed. */
  number?: number;
}

/** A step to tap: with its number where it is in the row, and marked in words where it comes too soon. */
function StepButton({ of: { spec, round, play, showing, pictures }, id, number }: StepProps) {
  const step = spec.steps.find((one) => one.id === id);
  if (!step) return null;
  const placed = number !== undefined;
  const early = placed && tooSoon(spec, round.row, id);
  const drawing = step.picture ? pictures[step.picture] : undefined;
  return (
    <Button
      kind="answer"
      class={`order-step ${early ? "order-early" : ""}`}
      control={`step-${id}`}
      pressed={placed ? round.hand === id : undefined}
      disabled={showing}
      onPress={() => play({ type: "tap", step: id })}
    >
      {placed && <span class="order-number">{number}</span>}
      {drawing && <Picture class="order-drawing" src={drawing} alt="" />}
      <span class="order-words">
        <Prose as="span" text={step.words} explain={false} />{" "}
        {early && <span class="order-mark">{t(words.tooSoon)}</span>}
      </span>
    </Button>
  );
}

/** What is said about the step in hand, or what to do. */
function Reply({ spec, round }: Shown) {
  const step = spec.steps.find(({ id }) => id === round.hand);
  const early = step && tooSoon(spec, round.row, step.id);
  if (early) return <Prose text={step.early ?? step.reply} />;
  const unmended = round.pile.length === 0 && round.row.some((id) => tooSoon(spec, round.row, id));
  return (
    <>
      {step && <Prose text={step.reply} />}
      {unmended && <p>{t(words.look)}</p>}
      {!step && !unmended && <p>{t(round.row.length === 0 ? words.start : words.next)}</p>}
    </>
  );
}

const Arrow = ({ down }: { down: boolean }) => (
  <svg class="order-arrow" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={down ? "M12 4v16M5 13l7 7 7-7" : "M12 20V4M5 11l7-7 7 7"} />
  </svg>
);

/** Moves the step in hand along the row, or takes it out again. It stays in one place, so that it can be tapped over and over. */
function InHand({ round, play, showing }: Shown) {
  const at = round.row.indexOf(round.hand ?? "");
  if (at < 0) return null;
  const move = (type: "earlier" | "later" | "back") => () => play({ type });
  return (
    <div class="order-hand">
      <Button kind="plain" control="earlier" disabled={showing || at === 0} onPress={move("earlier")}>
        <Arrow down={false} />
        {t(words.earlier)}
      </Button>
      <Button
        kind="plain"
        control="later"
        disabled={showing || at === round.row.length - 1}
        onPress={move("later")}
      >
        <Arrow down={true} />
        {t(words.later)}
      </Button>
      <Button kind="quiet" icon="back" control="back" disabled={showing} onPress={move("back")}>
        {t(words.back)}
      </Button>
    </div>
  );
}

/** Steps that are put in a row by tapping them, and moved along it with buttons. */
export function OrderView(shown: Shown) {
  const { spec, round } = shown;
  const root = useRef<HTMLDivElement>(null);
  useFocusOn(root, [".order-pile button", ".order-row [aria-pressed=true]", ".order-row button"]);
  return (
    <div class="order" ref={root}>
      {spec.question && <Prose as="h3" text={spec.question} class="order-question" />}
      <div class="order-made">
        <ol class="order-row" aria-label={t(words.row)}>
          {round.row.map((id, at) => (
            <li key={id}>
              <StepButton of={shown} id={id} number={at + 1} />
            </li>
          ))}
          {round.pile.length > 0 && (
            <li class="order-slot" key="slot">
              <span class="order-number">{round.row.length + 1}</span> {t(words.place)}
            </li>
          )}
        </ol>
        <div class="order-said">
          <div class="order-reply" role="status">
            <Reply {...shown} />
          </div>
          <InHand {...shown} />
        </div>
      </div>
      {round.pile.length > 0 && (
        <ul class="order-pile" aria-label={t(words.rest)}>
          {round.pile.map((id) => (
            <li key={id}>
              <StepButton of={shown} id={id} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
