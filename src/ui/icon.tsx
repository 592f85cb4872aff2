import "./icon.css";
import { type IconName, icons, turning } from "./icons.ts";

export type { IconName } from "./icons.ts";

interface IconProps {
  name: IconName;
  /** Width and height in rem; 1.75 (28px) if left out. */
  size?: number;
}

/** A drawing of what something does, in the colour of the words beside it. Never the only name of a thing. */
export function Icon({ name, size = 1.75 }: IconProps) {
  return (
    <svg
      class={turning.includes(name) ? "icon icon-turns" : "icon"}
      width={`${size}rem`}
      height={`${size}rem`}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={icons[name]} />
    </svg>
  );
}
