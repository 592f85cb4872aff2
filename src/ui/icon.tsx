import "./icon.css";
import { type IconName, turning } from "./icons.ts";

export type { IconName } from "./icons.ts";

interface IconProps {
  name: IconName;
  /** Width and height in rem; 1.75 (28px) if left out. */
  size?: number;
}

/** A drawing of what something does, in the colour of the words beside it: one of the page's symbols. Never the only name of a thing. */
export function Icon({ name, size = 1.75 }: IconProps) {
  return (
    <svg
      class={turning.includes(name) ? "icon icon-turns" : "icon"}
      width={`${size}rem`}
      height={`${size}rem`}
      fill="none"
      stroke="currentColor"
      stroke-width="2.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <use href={`#icon-${name}`} />
    </svg>
  );
}
