import type { RoomPlace } from "../room-drawing.ts";

export const place: RoomPlace = {
  height: 232,
  floor: "#d98c5f",
  slots: [
    [322, 132, 37],
    [22, 46, 36],
    [96, 178, 32],
    [358, 46, 36],
    [62, 46, 36],
    [250, 178, 32],
    [318, 46, 36],
    [22, 88, 36],
    [358, 88, 36],
    [62, 88, 36],
    [356, 132, 28],
    [318, 88, 36],
    [131, 178, 32],
    [283, 178, 32],
  ],
};

export const Picture = () => (
  <>
    <g stroke="none">
      <path d="M0 0h380v180H0z" fill="#cfe9da" />
      <path d="M0 178h380v54H0z" fill="#d98c5f" />
    </g>
    <path d="M0 168h380M0 178h380" />
    <path d="M2 46h80v6H2zM2 88h80v6H2zM298 46h80v6h-80zM298 88h80v6h-80z" fill="#ffe7ae" />
    <rect x="92" y="24" width="196" height="120" rx="10" fill="#1d2b28" stroke="none" />
    <rect x="102" y="36" width="84" height="48" rx="5" fill="#ffe7ae" />
    <rect x="194" y="36" width="84" height="48" rx="5" fill="#a9dcef" />
    <rect x="102" y="90" width="84" height="48" rx="5" fill="#e3d3ec" />
    <rect x="194" y="90" width="84" height="48" rx="5" fill="#f9d2c1" />
    <g stroke-width="2.5">
      <path d="M122 84c0-14 9-20 22-20s22 6 22 20z" fill="#2e8b6a" />
      <circle cx="144" cy="55" r="12" fill="#8d5a3c" />
      <path d="M131 54c0-11 6-15 13-15s13 4 13 15c-4-6-9-8-13-8s-9 2-13 8z" fill="#2b1d18" />
      <path d="M214 84c0-14 9-20 22-20s22 6 22 20z" fill="#f26b5b" />
      <circle cx="236" cy="55" r="12" fill="#f0c3a2" />
      <path d="M223 56c-2-13 5-18 13-18s15 5 13 18c-3-9-7-11-13-11s-10 2-13 11z" fill="#e8e2d6" />
      <path d="M122 138c0-14 9-20 22-20s22 6 22 20z" fill="#ffb72b" />
      <circle cx="144" cy="109" r="12" fill="#c98e66" />
      <path d="M130 118c-3-18 4-27 14-27s17 9 14 27c-2-10-4-18-14-18s-12 8-14 18z" fill="#6c3f7a" />
      <path d="M214 138c0-14 9-20 22-20s22 6 22 20z" fill="#a9dcef" />
      <circle cx="236" cy="109" r="12" fill="#e3a985" />
      <path d="M224 104c1-9 6-12 12-12s11 3 12 12z" fill="#b5532e" />
    </g>
    <path d="M139 59q5 4 10 0M231 59q5 4 10 0M139 113q5 4 10 0M231 113q5 4 10 0" stroke-width="2" />
    <path d="M186 144v32h8v-32M164 177h52" stroke-width="4" />
    <path d="M40 178v-36" stroke-width="4" />
    <path
      d="M40 148c-20-3-24-18-21-28 13 3 21 12 21 28zm0-6c18-5 23-19 18-31-13 3-20 14-18 31z"
      fill="#2e8b6a"
    />
    <path d="M26 178l4-20h20l4 20z" fill="#f26b5b" />
    <path d="M304 178v-46h70v46" fill="#ffe7ae" />
    <path d="M304 147h70M304 162h70M335 140h8M335 155h8M335 170h8" stroke-width="2.5" />
  </>
);
