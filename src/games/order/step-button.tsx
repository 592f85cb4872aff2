import { Button } from "../../ui/button.tsx";
import { Picture } from "../../ui/picture.tsx";
import { Prose } from "../../voice/prose.tsx";
import { t } from "../../voice/words.ts";
import { tooSoon } from "./needs.ts";
import type { Shown } from "./shown.ts";
import { words } from "./words.ts";

interface StepProps {
  of: Shown;
  id: string;
  /** Its place in the row, from 1; none for a step that is still to be placed. */
  number?: number;
}

/** A step to tap: with its number where it is in the row, and marked in words where it comes too soon. */
export function StepButton({ of: { spec, round, play, showing, pictures }, id, number }: StepProps) {
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
