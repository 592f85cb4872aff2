import { t } from "../voice/words.ts";
import "./steps-bar.css";

/** How far the lesson has come, as beads: done, here, still to come. `step` is counted from 1; at the ending it is one more than there are. */
export function StepsBar({ step, steps }: { step: number; steps: number }) {
  const label =
    step > steps
      ? t("All {{steps}} steps are done", { steps })
      : t("Step {{step}} of {{steps}}", { step, steps });
  return (
    <div class="steps-bar" role="img" aria-label={label}>
      {Array.from({ length: steps }, (_, at) => (
        <i
          key={at}
          class={at + 1 < step ? "steps-bar-done" : at + 1 === step ? "steps-bar-here" : undefined}
        />
      ))}
    </div>
  );
}
