import type { RoomPlace } from "./room-drawing.ts";

const stripes = [20, 60, 100, 140, 180, 220, 260, 300, 340];

/** A plain papered room with a window and a shelf, for a room that nobody has drawn yet. */
export const place: RoomPlace = {
  height: 232,
  floor: "#d98c5f",
  slots: [
    [60, 104, 40],
    [110, 104, 40],
    [160, 104, 40],
    [208, 104, 40],
    [250, 178, 46],
    [300, 178, 46],
    [345, 178, 46],
    [200, 178, 46],
    [80, 172, 40],
  ],
};

export const Picture = () => (
  <>
    <g stroke="none">
      <path d="M0 0h380v180H0z" fill="#ffe7ae" />
      <path d={stripes.map((x) => `M${x} 0h12v178h-12z`).join("")} fill="#fff8ea" />
      <path d="M0 178h380v54H0z" fill="#d98c5f" />
    </g>
    <path d="M0 178h380M0 196h380M60 178v18M190 178v18M320 178v18M120 196v36M260 196v36" stroke-width="2" />
    <path d="M0 178h380" />
    <path d="M34 106h200v8H34z" fill="#d98c5f" />
    <path d="M58 114v12M210 114v12" />
    <rect x="266" y="30" width="84" height="84" rx="6" fill="#a9dcef" />
    <path d="M308 30v84M266 72h84" />
    <path d="M258 116h100v8H258z" fill="#fffdf7" />
  </>
);
