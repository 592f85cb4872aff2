import { Icon, type IconName } from "../../../ui/icon.tsx";

/** The lines of the postbox's own icons, on a ground of 24 by 24. They come with the game: home needs none of them. */
const lines = {
  reply: "M10 5L3 12l7 7M3 12h9c5 0 8.5 2 8.5 7",
  forward: "M14 5l7 7-7 7M21 12h-9c-5 0-8.5 2-8.5 7",
  keep: "M3 4h18v5H3zM5 9v11h14V9M9.5 13h5",
  ask: "M6.5 3.5l3 .5 1.2 4.5-2 1.7c1 2.3 2.8 4.1 5.1 5.1l1.7-2 4.5 1.2.5 3c0 1.7-1.3 3-3 3C9.5 20.5 3.5 14.5 3.5 6.5c0-1.7 1.3-3 3-3z",
  report: "M5 22V3.5M5 4.5c4-2.5 7 2.5 14 0v9c-7 2.5-10-2.5-14 0",
  clip: "M19.5 11l-7.8 7.8a4.6 4.6 0 0 1-6.5-6.5l8.3-8.3a3 3 0 0 1 4.3 4.3l-8.2 8.1a1.5 1.5 0 0 1-2.1-2.1l7.4-7.3",
  post: "M3 11.5L21 3l-5 18-4-7.5zM21 3l-9 10.5",
  inbox: "M3 13l3-8h12l3 8v7H3zM3 13h5l1.5 3h5l1.5-3h5",
} as const;

const usual = {
  write: "rename",
  delete: "bin",
  restore: "again",
  more: "more",
} as const satisfies Record<string, IconName>;

/** What a drawing of the postbox is called. */
export type MarkName = keyof typeof lines | keyof typeof usual;

const turning: readonly MarkName[] = ["reply", "forward", "post"];

const isOwn = (name: MarkName): name is keyof typeof lines => name in lines;

/** A drawing of what something does, in the colour of the words beside it. Never the only name of a thing. */
export function Mark({ name, size = 1.75 }: { name: MarkName; size?: number }) {
  if (!isOwn(name)) return <Icon name={usual[name]} size={size} />;
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
      <path d={lines[name]} />
    </svg>
  );
}
