const ROUND = "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18z";
const MIC =
  "M12 2a4 4 0 0 1 4 4v4a4 4 0 0 1-8 0V6a4 4 0 0 1 4-4zM4.5 11c.3 4.7 3 7.5 7.5 7.5s7.2-2.8 7.5-7.5M12 18.5V22";
const CAMERA =
  "M5 6h7.5A2.5 2.5 0 0 1 15 8.5v7a2.5 2.5 0 0 1-2.5 2.5H5a2.5 2.5 0 0 1-2.5-2.5v-7A2.5 2.5 0 0 1 5 6zM15 11l6.5-4v10L15 13";
const SLASH = "M3 3l18 18";

/** The lines of every icon, on a ground of 24 by 24, as one path each. */
export const icons = {
  mic: MIC,
  "mic-off": MIC + SLASH,
  camera: CAMERA,
  "camera-off": CAMERA + SLASH,
  background:
    "M5 4h14a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2zM3 16l5-5 4 4 3-3 6 5M16 8h.1",
  chat: "M3 4h18v12H10l-5 4v-4H3z",
  poll: "M4.5 20V11M11 20V4M17.5 20v-7M22 20H1.5",
  reactions: `${ROUND}M9 9.4v.6M15 9.4v.6M8 14q4 4 8 0`,
  hand: "M8 12V5a2 2 0 0 1 4 0v6V3.5a2 2 0 0 1 4 0V12V7.5a2 2 0 0 1 4 0V15c0 4-3 7-7 7-5 0-6-3-9-8a2 2 0 0 1 4-2z",
  view: "M3 4h7.5v7H3zM13.5 4H21v7h-7.5zM3 13.5h7.5v7H3zM13.5 13.5H21v7h-7.5z",
  captions:
    "M3 5h18v14H3zM10.5 10.3c-2.7-1.5-4 0-4 1.7s1.3 3.2 4 1.7M17.5 10.3c-2.7-1.5-4 0-4 1.7s1.3 3.2 4 1.7",
  rename: "M4 20l1-5L16 4l4 4L9 19zM13.5 6.5l4 4",
  groups: "M3 3h8.5v8.5H3zM12.5 12.5H21V21h-8.5zM15 7h2a2 2 0 0 1 2 2v.5M9 17H7a2 2 0 0 1-2-2v-.5",
  share: "M3 4h18v12H3zM8 20.5h8M12 13V7.5M9.5 9.5L12 7l2.5 2.5",
  behind: "M2 12c3-5 6-7 10-7s7 2 10 7c-3 5-6 7-10 7s-7-2-10-7zM12 9a3 3 0 1 1 0 6 3 3 0 0 1 0-6z",
  devices: "M4 7h16M4 17h16M9 4v6M15 14v6",
  more: "M5 11.2a.8.8 0 1 1 0 1.6.8.8 0 0 1 0-1.6zM12 11.2a.8.8 0 1 1 0 1.6.8.8 0 0 1 0-1.6zM19 11.2a.8.8 0 1 1 0 1.6.8.8 0 0 1 0-1.6z",
  leave: "M14 4H5v16h9M10 12h12M18 8l4 4-4 4",
  close: "M5 5l14 14M19 5L5 19",
  back: "M20.5 12H4M11 5l-7 7 7 7",
  on: "M3.5 12H20M13 5l7 7-7 7",
  again: "M4.5 9.5A8 8 0 1 1 4 13.5M4 4v5.5h5.5",
  hint: "M9 18h6M10 21.5h4M9 18c0-2-1-3-2-4.2A6.5 6.5 0 1 1 17 13.8c-1 1.2-2 2.2-2 4.2",
  show: "M9 13V4.5a2 2 0 0 1 4 0V11l5 1.2a2.5 2.5 0 0 1 2 2.7c-.3 4-2.5 6.6-6.5 6.6-3.5 0-5-1.5-7.5-6a1.8 1.8 0 0 1 3-2z",
  listen: "M3 9v6h4l6 5V4L7 9zM17 8q4 4 0 8",
  stop: "M6 6h12v12H6z",
  search: "M10.5 3.5a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM15.5 15.5l6 6",
  bigger: "M1.5 19.5L8 4.5l6.5 15M4 14.5h8M15.5 19.5l3.5-8.5 3.5 8.5M17 17h4",
  globe: `${ROUND}M3 12h18M12 3c4 4 4 14 0 18M12 3c-4 4-4 14 0 18`,
  helper:
    "M9 4.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM2 20.5c.4-4 3-6 7-6s6.6 2 7 6M18.7 12.2L16 9.3c-1.8-2.1 1-4.6 2.7-2.5 1.7-2.1 4.5.4 2.7 2.5z",
  home: "M2.5 11.5L12 3.5l9.5 8M5.5 9.5V20.5h13v-11M10 20.5v-6h4v6",
  pin: "M8 3h8M9.5 3v6.5L6 14h12l-3.5-4.5V3M12 14v7.5",
  check: "M4 13l5 5L20 6",
  tablet: "M6 2.5h12v19H6zM11 18.5h2",
  download: "M12 3.5v12M7 10.5l5 5 5-5M4 20.5h16",
  warning: "M12 3.5l9.5 17h-19zM12 10v4.5M12 17.4v.1",
  person: "M12 3.5a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4 21c.4-4.5 3.4-7 8-7s7.6 2.5 8 7",
  people:
    "M9 4a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM2 20.5c.4-4 3-6.5 7-6.5s6.6 2.5 7 6.5M15.5 4.3a3.5 3.5 0 0 1 0 6.4M18.5 14.6c2 .9 3.2 2.9 3.5 5.9",
  plus: "M12 4v16M4 12h16",
  bin: "M4 6.5h16M9 6.5V3.5h6v3M6 6.5L7 21h10l1-14.5M10 11v6M14 11v6",
  save: "M4 4h13l3 3v13H4zM8 4v5h7V4M8 20v-6h8v6",
  play: "M7 4l13 8-13 8z",
  door: "M6 21V3h12v18M2.5 21h19M14.3 12.4v.2",
  clock: `${ROUND}M12 7.5V12l3.5 2`,
  "thumbs-up":
    "M7 11v9.5H3V11zM7 11l4-8c2 0 3.2 1.5 2.7 3.5L13 10h5.5a2 2 0 0 1 2 2.4l-1.3 6.4a2 2 0 0 1-2 1.7H7",
  clap: "M6 20.5c-3-2.5-3.5-5.5-2.5-9L5 7a1.8 1.8 0 0 1 3.4 1l-.4 3.5 6-5.5a1.8 1.8 0 0 1 2.3 2.7 1.8 1.8 0 0 1 2 2.7 1.8 1.8 0 0 1 .4 2.8L13 20c-2.5 2-5 2-7 .5zM12 2v2M16.5 1.5l-1 2M20.5 4.5l-2 1.5",
  heart: "M12 20.5L4.5 13C0 8 6.5 1.5 12 7c5.5-5.5 12 1 7.5 6z",
  laugh: `${ROUND}M8 9.7q1-1.7 2 0M14 9.7q1-1.7 2 0M7.5 13h9c-.5 3-2.2 4.5-4.5 4.5S8 16 7.5 13z`,
  wow: `${ROUND}M9 9v.6M15 9v.6M12 13.2a1.9 2.2 0 1 1 0 4.4 1.9 2.2 0 0 1 0-4.4z`,
} as const;

export type IconName = keyof typeof icons;

/** Icons that point along the line of reading, and so turn round where it runs from right to left. */
export const turning: readonly IconName[] = ["back", "on", "leave", "listen", "again", "play", "chat"];
