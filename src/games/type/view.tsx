import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { announce } from "../../ui/announce.tsx";
import { Button } from "../../ui/button.tsx";
import { Prose } from "../../voice/prose.tsx";
import { t } from "../../voice/words.ts";
import type { ViewProps } from "../game.ts";
import { letterOf } from "./keys.ts";
import { LONGEST, type Move, type Round, rules } from "./rules.ts";
import type { Spec } from "./spec.ts";
import { Field } from "./view/field.tsx";
import { Keyboard, nameOf } from "./view/keyboard.tsx";
import { Goals, NextGoal, spareOf, Wanted } from "./view/to-do.tsx";
import { afterKey, useText } from "./view/use-text.ts";
import "./view.css";
import { words } from "./words.ts";

/** A field and a keyboard: ours, or the tablet's own. What is typed stays in the field, and goes with it. */
export function TypeView(props: ViewProps<Spec, Round, Move>) {
  const { spec, round, play, showing } = props;
  const { text, gone, shown, before, put } = useText(props);
  const [ours, setOurs] = useState(true);
  const [last, setLast] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const hint = rules.hint(spec, round);

  // Who types fast presses a letter before *Capital* is drawn as pressed.
  const capital = useRef(round.shift);
  useLayoutEffect(() => {
    capital.current = round.shift;
  }, [round]);
  // What is too many has a ring: who can't see it is told.
  const spare = spareOf(spec, round, text);
  const spareCount = round.copied ? 0 : round.extra;
  const counted = useRef(spareCount);
  useEffect(() => {
    if (spareCount > counted.current && spare !== undefined) announce(`${t(words.spare)} ${nameOf(spare)}`);
    counted.current = spareCount;
  }, [spareCount]);

  const sign = (key: string) => {
    if (showing) return;
    const written = capital.current ? key.toUpperCase() : key;
    capital.current = false;
    setLast(written === " " ? t(words.space) : written);
    announce(nameOf(written));
    put((text) => afterKey(text, "", written) ?? text);
  };
  const rubOut = () => {
    if (showing) return;
    const gone = [...text].slice(-1)[0];
    setLast(t(words.rubOut));
    announce(gone ? t(words.rubbedOut, { key: nameOf(gone) }) : t(words.empty));
    put((text) => afterKey(text, "key-delete", "") ?? text);
  };
  const clear = () => {
    if (showing) return;
    setLast("");
    announce(t(words.emptied));
    put(() => "");
  };
  const shift = () => {
    if (showing) return;
    capital.current = !capital.current;
    play({ type: "shift", on: capital.current });
  };
  const pressNext = (control: string) => {
    if (control === "key-shift") return shift();
    if (control === "key-delete") return rubOut();
    if (control === "key-clear") return clear();
    sign(letterOf(control));
  };
  const turnTo = (to: boolean) => {
    setOurs(to);
    if (!to) field.current?.focus();
  };

  const robins = shown && letterOf(shown);
  const seen = shown
    ? (afterKey(text, shown, before?.shift ? (robins ?? "").toUpperCase() : (robins ?? "")) ?? text)
    : text;
  return (
    <div class="type">
      {spec.copy && <Wanted spec={spec} round={round} text={text} />}
      {gone && <p class="type-note">{t(words.notKept)}</p>}
      <label for="type-field">
        <Prose as="span" text={spec.label} explain={false} />
      </label>
      <div class={spec.copy ? "type-line" : "type-line type-line-next"}>
        <Field
          field={field}
          text={seen}
          ours={ours}
          keys={ours ? "none" : spec.field === "address" ? "email" : "text"}
          longest={LONGEST}
          still={showing}
          onText={(text) => put(() => text)}
        />
        <span class={last.length > 1 ? "type-last type-last-word" : "type-last"} aria-hidden="true">
          {last}
        </span>
        {!spec.copy && <NextGoal spec={spec} round={round} />}
      </div>
      {spec.goals.length > 0 && <Goals spec={spec} round={round} />}
      {ours ? (
        <Keyboard
          shift={round.shift}
          shown={shown}
          next={hint?.control ?? null}
          onSign={sign}
          onShift={shift}
          onRubOut={rubOut}
          onClear={clear}
        />
      ) : (
        <div class="type-own">
          <p>{t(words.ownAbout)}</p>
          {hint?.control && (
            <Button kind="plain" control={hint.control} onPress={() => pressNext(hint.control ?? "")}>
              {t(words.nextKey)}
            </Button>
          )}
        </div>
      )}
      <fieldset class="type-which">
        <legend>{t(words.which)}</legend>
        <Button kind="plain" control="ours" pressed={ours} onPress={() => turnTo(true)}>
          {t(words.ours)}
        </Button>
        <Button kind="plain" control="own" pressed={!ours} onPress={() => turnTo(false)}>
          {t(words.own)}
        </Button>
      </fieldset>
      <p class="type-note">{t(words.nothingKept)}</p>
    </div>
  );
}
