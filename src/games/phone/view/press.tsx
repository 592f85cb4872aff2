import type { ComponentChildren } from "preact";
import type { Scene } from "./scene.ts";

interface PressProps {
  scene: Scene;
  control: string;
  class: string;
  /** The accessible name, where no words are shown, or not all. */
  label?: string | undefined;
  /** Whether it is switched on, where it is a switch. */
  on?: boolean | undefined;
  children?: ComponentChildren;
}

/** Something on the drawn device, or beside it, that can be pressed. */
export function Press({ scene, control, class: own, label, on, children }: PressProps) {
  return (
    <button
      type="button"
      class={`phone-press ${own}`}
      data-control={control}
      aria-pressed={on}
      aria-label={label}
      onClick={() => scene.play({ type: "press", control })}
    >
      {children}
    </button>
  );
}
