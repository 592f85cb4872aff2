import type { App, SettingsPage } from "../names.ts";

const lines = {
  messages: "M3 4h18v12H10l-5 4v-4H3zM7.5 8.5h9M7.5 12h6",
  meeting: "M3 6h12v12H3zM15 11l6-4v10l-6-4",
  camera: "M3 7h4l2-3h6l2 3h4v13H3zM12 9.5a3.8 3.8 0 1 1 0 7.6 3.8 3.8 0 0 1 0-7.6z",
  photos: "M3 4h18v16H3zM3 17l5-6 4 4 3-3 6 6M8 8.5h.1",
  music:
    "M9 18V5l11-2v13M6.5 15.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5zM17.5 13.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z",
  clock: "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM12 7v5l3.5 2",
  weather: "M7 19a4.5 4.5 0 0 1-.4-9A6 6 0 0 1 18 9.8 4.6 4.6 0 0 1 17.5 19zM9 22l.6-1M14 22l.6-1",
  maps: "M12 21.5C7 15 5 12 5 9.2a7 7 0 0 1 14 0c0 2.8-2 5.8-7 12.3zM12 6.7a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z",
  torch: "M8 3h8v4l-2 3v11h-4V10L8 7zM8 7h8M12 12.5v2",
  library: "M4 20h16M5.5 20V9M10 20V9M14 20V9M18.5 20V9M3 9l9-6 9 6z",
  settings:
    "M3 7h9M16 7h5M14 4.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5zM3 17h4M11 17h10M9 14.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z",
  wifi: "M2.5 9.5q9.5-8.5 19 0M6 13.5q6-5.5 12 0M9.3 17.2q2.7-2.3 5.4 0M12 20.5v.1",
  data: "M4 20v-4M9.5 20v-8M15 20V8M20.5 20V4",
  hotspot:
    "M12 10.5a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6zM7.5 17a6.3 6.3 0 1 1 9 0M4.5 20.3a10.8 10.8 0 1 1 15 0",
  sound: "M3 9v6h4l6 5V4L7 9zM16.5 8.5q3 3.5 0 7M19.5 5.5q6 6.5 0 13",
  silent: "M3 9v6h4l6 5V4L7 9zM17 9l5 6M22 9l-5 6",
  display:
    "M12 7.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.4 1.4M17.6 17.6L19 19M5 19l1.4-1.4M17.6 6.4L19 5",
  privacy: "M12 3l8 3v6c0 5-3.5 8-8 9.5-4.5-1.5-8-4.5-8-9.5V6zM8.5 12l2.5 2.5 4.5-5",
  aeroplane:
    "M21 15l-7.5-4.5V5a1.5 1.5 0 0 0-3 0v5.5L3 15v2l7.5-2.2V19L8 20.5V22l4-1 4 1v-1.5L13.5 19v-4.2L21 17z",
  lock: "M5 11h14v10H5zM8 11V7.5a4 4 0 0 1 8 0V11",
  battery: "M2 7.5h17v9H2zM21.5 10.5v3M5 10.5v3M8.5 10.5v3M12 10.5v3M15.5 10.5v3",
  power: "M12 3v9M7 6.5a7.5 7.5 0 1 0 10 0",
  plus: "M12 4v16M4 12h16",
  minus: "M4 12h16",
  circle: "M12 5a7 7 0 1 1 0 14 7 7 0 0 1 0-14z",
  back: "M17 4v16L5 12z",
} as const;

export type SignName = keyof typeof lines;

/** A sign on the drawn device, in the colour of the words beside it. Never the only name of a thing. */
export function Sign({ name, size = 1.75 }: { name: SignName; size?: number }) {
  return (
    <svg
      class={name === "back" ? "phone-sign phone-sign-turns" : "phone-sign"}
      width={`${size}rem`}
      height={`${size}rem`}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2.2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={lines[name]} />
    </svg>
  );
}

/** The ground that each app's sign stands on. */
export const grounds: Record<App, string> = {
  messages: "#cfe9da",
  meeting: "#a9dcef",
  camera: "#e3d3ec",
  photos: "#ffe7ae",
  music: "#f9d2c1",
  clock: "#fffdf7",
  weather: "#a9dcef",
  maps: "#cfe9da",
  torch: "#ffb72b",
  library: "#f9d2c1",
  settings: "#e6ece4",
};

/** The sign of a settings page. */
export const rowSign = (row: SettingsPage | "aeroplane"): SignName => row;
