import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

interface FieldProps {
  field: RefObject<HTMLInputElement | null>;
  text: string;
  /** Whether our own keys write into it: then the browser draws no caret, since the key that was pressed has the focus. */
  ours: boolean;
  keys: "none" | "email" | "text";
  longest: number;
  still: boolean;
  onText(text: string): void;
}

/** Far past the end of any text, in pixels. */
const FAR = 100_000;

/** The field, with a caret of its own while our keys write into it: it shows a space at the end, and keeps the end of a long text in sight. */
export function Field({ field, text, ours, keys, longest, still, onText }: FieldProps) {
  const under = useRef<HTMLSpanElement>(null);
  // As an attribute: newer browsers have a property of that name, to which every word means “on”.
  useLayoutEffect(() => field.current?.setAttribute("autocorrect", "off"), []);
  useLayoutEffect(() => {
    const line = field.current;
    if (!line || !ours || document.activeElement === line) return;
    const way = getComputedStyle(line).direction === "rtl" ? -FAR : FAR;
    line.scrollLeft = way;
    if (under.current) under.current.scrollLeft = way;
  }, [text, ours]);
  const words = text.trimEnd();
  return (
    <span class="type-field">
      <input
        id="type-field"
        ref={field}
        type="text"
        inputMode={keys}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        maxLength={longest}
        dir="auto"
        readOnly={still}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      {ours && (
        <span ref={under} class="type-under" dir="auto" aria-hidden="true">
          <span class="type-under-words">{words}</span>
          <span class="type-under-gap">{text.slice(words.length)}</span>
          <b class="type-caret" />
        </span>
      )}
    </span>
  );
}
