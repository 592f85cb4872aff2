import { useId, useRef, useState } from "preact/hooks";
import { Button } from "../../../ui/button.tsx";
import { Prose } from "../../../voice/prose.tsx";
import { t } from "../../../voice/words.ts";
import { shapeOf } from "../rules/seen.ts";
import type { Browser } from "./browser.ts";
import { shown } from "./shown.ts";

/** A field to ask the web in, and ready questions. What is written stays here: only its shape is told. */
export function SearchBox({ browser }: { browser: Browser }) {
  const { spec, play, own, showing } = browser;
  const [text, setText] = useState(own.of("search") ?? "");
  const [empty, setEmpty] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const go = () => {
    if (showing) return;
    const shape = shapeOf(text);
    if (shape === null) {
      setEmpty(true);
      field.current?.focus();
      return;
    }
    setEmpty(false);
    own.write("search", text.trim());
    play({ type: "search", words: shape });
  };
  return (
    <div class="browser-search">
      <label for={id}>{t(shown.searchLabel)}</label>
      <div class="browser-search-line">
        <input
          id={id}
          ref={field}
          type="text"
          enterkeyhint="search"
          maxLength={120}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          aria-describedby={`${id}-help`}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter") go();
          }}
        />
        <Button kind="tool" icon="search" control="search" onPress={go}>
          {t(shown.searchGo)}
        </Button>
      </div>
      <p id={`${id}-help`} class={empty ? "browser-kindly" : "browser-small"}>
        {t(empty ? shown.searchEmpty : shown.searchHelp)}
      </p>
      <fieldset class="browser-offers" aria-label={t(shown.ready)}>
        {spec.search?.phrases.map(({ words }, at) => (
          <Button
            key={words}
            kind="tool"
            icon="search"
            control={`search-${at}`}
            onPress={() => play({ type: "search", words: at })}
          >
            <Prose as="span" text={words} explain={false} />
          </Button>
        ))}
      </fieldset>
    </div>
  );
}
