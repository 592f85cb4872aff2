import { useRef } from "preact/hooks";
import { useIntoSight } from "../../ui/into-sight.ts";
import { useFocusOn } from "../../ui/use-focus-on.ts";
import { Prose } from "../../voice/prose.tsx";
import { t } from "../../voice/words.ts";
import { InHand, Reply } from "./in-hand.tsx";
import type { Shown } from "./shown.ts";
import { StepButton } from "./step-button.tsx";
import "./view.css";
import { words } from "./words.ts";

/** Steps that are put in a row by tapping them, and moved along it with buttons. */
export function OrderView(shown: Shown) {
  const { spec, round, calm } = shown;
  const root = useRef<HTMLDivElement>(null);
  const said = useRef<HTMLDivElement>(null);
  // On a small screen it is above, out of sight, when a step low in the list is tapped.
  useIntoSight(said, round.hand, calm);
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
        <div class="order-said" ref={said}>
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
