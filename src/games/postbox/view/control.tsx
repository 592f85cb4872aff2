import { t } from "../../../voice/words.ts";
import type { ChosenControl } from "../names.ts";
import { styleOf } from "../rules/lying.ts";
import { controlName, toolbar } from "../rules/toolbar.ts";
import { Mark } from "./marks.tsx";
import type { Postbox } from "./postbox.ts";
import { shown } from "./shown.ts";

interface ControlProps {
  postbox: Postbox;
  control: ChosenControl | "restore" | "more";
  /** Whether its words stand beside its drawing. */
  named: boolean;
}

/** One button of the postbox. */
export function Control({ postbox, control, named }: ControlProps) {
  const { spec, round, play } = postbox;
  const name = controlName(spec, control);
  const opens = control === "more" || control === "ask";
  return (
    <button
      type="button"
      class={`postbox-control postbox-control-${control}`}
      data-control={control}
      aria-expanded={opens ? round.card === control : undefined}
      onClick={() => play({ type: "press", control })}
    >
      <Mark name={control} />
      <span class={named ? "postbox-control-words" : "visually-hidden"}>{t(name)}</span>
    </button>
  );
}

/** The buttons of the open message that are in sight. */
export function Toolbar({ postbox }: { postbox: Postbox }) {
  const { spec, round } = postbox;
  const { bar } = toolbar(spec, round);
  if (bar.length === 0) return null;
  const { named } = styleOf(spec);
  return (
    <fieldset class="postbox-bar" aria-label={t(shown.buttons)}>
      {bar.map((control) => (
        <Control
          key={control}
          postbox={postbox}
          control={control as ChosenControl | "restore" | "more"}
          named={named || bar.length === 1}
        />
      ))}
    </fieldset>
  );
}
