import { Button } from "../../ui/button.tsx";
import { Prose } from "../../voice/prose.tsx";
import { t } from "../../voice/words.ts";
import { tooSoon } from "./needs.ts";
import type { Shown } from "./shown.ts";
import { words } from "./words.ts";

/** What is said about the step in hand, or what to do. */
export function Reply({ spec, round }: Shown) {
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
export function InHand({ round, play, showing }: Shown) {
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
