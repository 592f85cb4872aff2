import type { ComponentChildren, RefObject } from "preact";
import { markTaken } from "../../../ui/after-paint.ts";

/** Twice the same key sooner than this is one press of a hand that shakes, in milliseconds; another key counts at once. */
const REST = 350;

/** The click that a browser makes of a touch comes within this, in milliseconds. */
const SAME = 700;

/** How long a key looks pressed, in milliseconds: the next may be pressed meanwhile. */
const SHOWN = 200;

/** The key that a finger was last lifted from, and when: one for the whole keyboard. */
export interface Lifted {
  control: string;
  at: number;
}

interface KeyProps {
  control: string;
  lifted: RefObject<Lifted | null>;
  /** What a screen reader says, where it is not what is written on the key. */
  label?: string | undefined;
  class?: string | undefined;
  pressed?: boolean | undefined;
  shown?: boolean | undefined;
  onPress(): void;
  children: ComponentChildren;
}

/**
 * A key. A finger counts when it is lifted, so that whoever types fast loses no letter: the app ignores the click of a second tap that
 * comes soon, whatever it hits. A keyboard's or a screen reader's press comes as a click alone; the click that a browser makes of a
 * touch is let be, on whichever key it lands.
 */
export function Key({ control, lifted, label, class: own, pressed, shown, onPress, children }: KeyProps) {
  const lift = (event: PointerEvent) => {
    if (event.button > 0) return;
    const { timeStamp: at } = event;
    const soon = lifted.current?.control === control && at - lifted.current.at < REST;
    lifted.current = { control, at };
    if (soon) return;
    if (event.currentTarget instanceof Element) markTaken(event.currentTarget, SHOWN);
    onPress();
  };
  const click = (event: MouseEvent) => {
    if (event.detail > 0 && lifted.current && event.timeStamp - lifted.current.at < SAME) return;
    onPress();
  };
  return (
    <button
      type="button"
      class={["type-key", own, shown ? "type-key-shown" : ""].filter(Boolean).join(" ")}
      data-control={control}
      aria-label={label}
      aria-pressed={pressed}
      onPointerUp={lift}
      onClick={click}
    >
      {children}
    </button>
  );
}
