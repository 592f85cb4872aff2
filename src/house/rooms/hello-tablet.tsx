import type { RoomPlace } from "../room-drawing.ts";

const tiles = [0, 76, 152, 228, 304];

export const place: RoomPlace = {
  height: 232,
  floor: "#fff8ea",
  slots: [
    [296, 178, 44],
    [127, 178, 44],
    [140, 50, 36],
    [184, 50, 36],
    [228, 50, 36],
    [360, 178, 36],
    [272, 50, 36],
    [20, 178, 34],
    [96, 50, 30],
  ],
};

export const Picture = () => (
  <>
    <g stroke="none">
      <path d="M0 0h380v180H0z" fill="#f9d2c1" />
      <path d="M0 178h380v54H0z" fill="#fff8ea" />
      <path
        d={tiles.map((x) => `M${x} 178h38v27h-38zM${x + 38} 205h38v27h-38z`).join("")}
        fill="#1d2b28"
        opacity=".85"
      />
    </g>
    <path d="M0 166h380M0 178h380" />
    <path d="M76 50h218v7H76zM90 57v8M280 57v8" fill="#fffdf7" />
    <path d="M40 178V66h64v112z" fill="#2e8b6a" />
    <path d="M52 80h40v38H52z" fill="#a9dcef" />
    <path d="M72 80v38M52 99h40" stroke-width="2.5" />
    <circle cx="94" cy="136" r="5" fill="#ffb72b" stroke-width="2" />
    <path d="M56 144h26v8H56z" fill="#ffb72b" stroke-width="2.5" />
    <rect x="150" y="66" width="128" height="86" rx="10" fill="#3c4f4a" />
    <rect x="160" y="76" width="108" height="66" rx="4" fill="#a9dcef" />
    <path d="M150 178l14-26h100l14 26z" fill="#d98c5f" />
    <circle cx="214" cy="106" r="19" fill="#ffb72b" />
    <path
      d="M210 102v32c0 12 8 18 18 18s16-8 16-18v-16c0-8-10-8-10 0 0-8-8-8-8-1v-15c0-8-16-8-16 0z"
      fill="#f0c3a2"
    />
    <path d="M190 89l-7-6M239 89l7-6M214 80v-2" />
    <path d="M312 70h44M334 70v108M320 178h28" stroke-width="4" />
    <path d="M316 72c-2 26-8 34-4 52 10 4 14 2 18-2V72z" fill="#f26b5b" />
    <path d="M352 72c4 14 4 20 2 30l-14 2V72z" fill="#ffb72b" />
    <path d="M338 0v12M324 32l6-20h16l6 20z" fill="#ffb72b" />
  </>
);
