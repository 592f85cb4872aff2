import type { RoomPlace } from "../room-drawing.ts";

export const place: RoomPlace = {
  height: 232,
  floor: "#2e8b6a",
  slots: [
    [209, 150, 38],
    [266, 192, 48],
    [103, 188, 42],
    [354, 196, 48],
    [148, 150, 34],
    [178, 196, 30],
  ],
};

export const Picture = () => (
  <>
    <g stroke="none">
      <path d="M0 0h380v232H0z" fill="#a9dcef" />
    </g>
    <path d="M-4 150q64-30 134-10t130-6 124 4v94H-4z" fill="#8fce9f" />
    <path d="M8 146v-16l12-10 12 10v16z" fill="#fffdf7" />
    <path d="M17 146v-9h6v9" fill="#d98c5f" />
    <path d="M-4 186h388v50H-4z" fill="#2e8b6a" />
    <circle cx="64" cy="52" r="26" fill="#ffb72b" />
    <path d="M64 14V6M64 98v-8M26 52h-8M110 52h-8M37 25l-6-6M97 85l-6-6M37 79l-6 6M97 19l-6 6" />
    <path d="M236 58c-2-16 22-22 30-8 12-10 30 0 26 14 8 2 8 14-2 14h-54c-14 0-14-18 0-20z" fill="#fffdf7" />
    <path d="M150 44q7-8 13 0 7-8 13 0M186 68q6-7 11 0 6-7 11 0" stroke-width="2.5" />
    <path d="M318 190V112" stroke-width="9" />
    <path d="M318 132c-40 6-56-22-38-46-6-28 30-42 48-24 30-8 50 24 32 46 8 22-18 34-42 24z" fill="#2e8b6a" />
    <path d="M300 96q8 8 16 0M332 84q8 8 16 0M318 116q8 7 15 0" stroke-width="2.5" />
    <path d="M132 120v70M224 120v70" stroke-width="6" />
    <path d="M124 128h108v12H124zM120 150h116v12H120z" fill="#d98c5f" />
    <path d="M166 150v-14h22v8c0 6-4 8-11 8s-11-2-11-2z" fill="#fffdf7" />
    <path d="M188 138c7-1 7 8 0 8M172 130q-3-4 0-8M181 130q-3-4 0-8" stroke-width="2.5" />
    <path d="M20 200v-26M42 206v-22M64 200v-26M8 200q8-2 12-12M70 202q-6-2-6-10M296 210q4-8 0-14M304 212q0-8 6-12M330 222q2-8-4-12" />
    <g>
      <circle cx="20" cy="168" r="9" fill="#f26b5b" />
      <circle cx="42" cy="178" r="8" fill="#ffb72b" />
      <circle cx="64" cy="168" r="9" fill="#e3d3ec" />
    </g>
  </>
);
