import { useId, useRef, useState } from "preact/hooks";
import type { House } from "../library/types.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { asShown, t } from "../voice/words.ts";
import { PortraitLater } from "./portrait-later.tsx";

interface LearnerFormProps {
  title: string;
  name: string;
  hint: string;
  look: string;
  house: House;
  /** Who came through it just now, and that it waits for the next one. */
  news?: string | undefined;
  /** What its main button says. */
  done: string;
  onDone(name: string, look: string): void;
  /** Takes this one in, and stays open and empty for another. Left out where there is no other. */
  onOneMore?(name: string, look: string): void;
  onClose(): void;
}

/** A name and a picture: all that there is to say about somebody. */
export function LearnerForm(props: LearnerFormProps) {
  const { title, name, hint, look, house, news, done, onDone, onOneMore, onClose } = props;
  const field = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(name);
  const [tapped, setTapped] = useState("");
  const [oneCame, setOneCame] = useState(false);
  const [asking, setAsking] = useState(false);
  const chosen = tapped || look || (house.learners[0]?.id ?? "");
  /** After somebody has come through, a form that is empty still is no wish for another: a second tap, or a tap on what looks like the end. */
  const take = (onTaken: typeof onDone) => {
    const empty = oneCame && !typed.trim() && !tapped;
    setAsking(empty);
    if (empty) input.current?.focus();
    else onTaken(typed, chosen);
  };
  const finish = () => take(onDone);
  const oneMore = () =>
    take((name, face) => {
      onOneMore?.(name, face);
      setOneCame(true);
      setTyped("");
      setTapped("");
      input.current?.focus();
    });
  return (
    <Dialog title={title} closeLabel={news ? t("That is everybody") : t("Never mind")} onClose={onClose}>
      <form
        class="who-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (oneCame) oneMore();
          else finish();
        }}
      >
        {onOneMore && (
          <p class="who-news" role="status">
            {asking
              ? t(
                  "Who is next? Tap a picture or write a name. If nobody is missing, tap “That is everybody”.",
                )
              : news}
          </p>
        )}
        <div class="who-field">
          <label for={field}>{t("A name")}</label>
          <p id={`${field}-hint`}>{hint}</p>
          <input
            id={field}
            ref={input}
            type="text"
            dir="auto"
            maxLength={30}
            autocomplete="off"
            spellcheck={false}
            aria-describedby={`${field}-hint`}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </div>
        <fieldset>
          <legend>{t("A picture")}</legend>
          <div class="who-looks">
            {house.learners.map(({ id, about, look: parts }) => (
              <label key={id} class={id === chosen ? "who-look who-look-chosen" : "who-look"}>
                <input
                  type="radio"
                  name={`${field}-look`}
                  class="visually-hidden"
                  aria-label={asShown(about)}
                  checked={id === chosen}
                  onClick={() => setTapped(id)}
                />
                <PortraitLater look={parts} face={id === chosen ? "glad" : "calm"} size={72} />
              </label>
            ))}
          </div>
        </fieldset>
        <Button kind="main" icon="check" onPress={finish}>
          {done}
        </Button>
        {onOneMore && (
          <Button kind="tool" icon="plus" onPress={oneMore}>
            {t("Add, and one more")}
          </Button>
        )}
      </form>
    </Dialog>
  );
}
