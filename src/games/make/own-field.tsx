import { useEffect, useId, useRef, useState } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { Prose } from "../../voice/prose.tsx";
import { t } from "../../voice/words.ts";
import type { PanelProps } from "./panel-props.ts";
import { filledIn } from "./rules.ts";
import { words } from "./words.ts";

/** How many letters fit on a line. */
const most = 120;

/** A field for the learner's own words, folded away where there are answers to tap. What is typed goes to the view's memory, and nowhere else. */
export function OwnField({ spec, round, line, own, showing, play }: PanelProps) {
  const field = useId();
  const input = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<"ownFirst" | "ownFull" | null>(null);
  const [unfolded, setUnfolded] = useState(false);
  const text = own.textOf(line.id);
  const onCard = filledIn(round, line.id).own;
  const open = unfolded || onCard || text !== "" || line.choices.length === 0;
  useEffect(() => {
    if (unfolded) input.current?.focus();
  }, [unfolded]);

  if (!open) {
    return (
      <Button
        kind="answer"
        icon="rename"
        control={`own-${line.id}`}
        expanded={false}
        disabled={showing}
        onPress={() => setUnfolded(true)}
      >
        {t(words.ownOpen)}
      </Button>
    );
  }
  const put = () => {
    setSaid(text.trim() === "" ? "ownFirst" : null);
    if (text.trim() === "") input.current?.focus();
    else play({ type: "write", line: line.id });
  };
  const typed = (value: string) => {
    own.write(line.id, value);
    setSaid(value.length >= most ? "ownFull" : null);
    if (onCard && value.trim() === "") play({ type: "rub-out", line: line.id });
  };
  return (
    <div class="make-own">
      <label for={field}>{t(words.ownWords)}</label>
      <textarea
        id={field}
        ref={input}
        class="make-field"
        rows={2}
        maxLength={most}
        autocomplete="off"
        readOnly={showing}
        value={text}
        onInput={(event) => typed(event.currentTarget.value)}
      />
      <Button
        kind="plain"
        icon={onCard ? "check" : undefined}
        control={`write-${line.id}`}
        pressed={onCard}
        disabled={showing}
        onPress={put}
      >
        {t(onCard ? words.onCard : words.ownPut)}
      </Button>
      <p class="make-note" role="status">
        {said && t(words[said])}
        {onCard && text === "" && t(words.ownGone)}
      </p>
      <Prose class="make-note" text={t(spec.endings.includes("keep") ? words.ownNote : words.ownNeverNote)} />
    </div>
  );
}
