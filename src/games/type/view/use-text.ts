import { useEffect, useRef, useState } from "preact/hooks";
import type { ViewProps } from "../../game.ts";
import { flagsOf, likeness } from "../flags.ts";
import { LONGEST, type Move, type Round, rules } from "../rules.ts";
import type { Spec } from "../spec.ts";

/** The text after a key of ours, by the key's name; null for a key that changes none. */
export function afterKey(text: string, control: string, sign: string): string | null {
  if (control === "key-clear") return "";
  if (control === "key-delete") return [...text].slice(0, -1).join("");
  return control === "key-shift" ? null : (text + sign).slice(0, LONGEST);
}

/**
 * What is in the field. It lives here and nowhere else, and goes when the step goes: the round is told what is true of it, never what it
 * is. `gone` says that something was typed here before, whose words are not here any more.
 */
export function useText({ spec, round, play, showing }: ViewProps<Spec, Round, Move>) {
  const [text, setText] = useState("");
  const [gone] = useState(() => round.met.length > 0 || round.copied || round.now.length > 0);
  const before = useRef<Round | null>(null);
  // Who types fast presses the next key before the last letter is drawn.
  const latest = useRef("");
  if (!showing) before.current = round;

  const tell = (now: string) => {
    const copy = spec.copy ? likeness(now, spec.copy.words) : { right: 0, extra: 0 };
    play({ type: "typed", now: flagsOf(now), ...copy });
  };
  useEffect(() => {
    // Coming back to the step: the field is empty, whatever the round remembers of it.
    if (!showing && (round.now.length > 0 || round.right > 0 || round.extra > 0)) tell("");
  }, []);

  const robin = showing && before.current ? rules.hint(spec, before.current) : null;
  return {
    text,
    gone,
    /** The key that Robin has pressed, while that is shown. */
    shown: robin?.control ?? null,
    before: before.current,
    /** Puts another text in the field, made of the one that stands there now. */
    put(change: (before: string) => string) {
      if (showing) return;
      const now = change(latest.current);
      latest.current = now;
      setText(now);
      tell(now);
    },
  };
}
