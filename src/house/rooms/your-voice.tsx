import type { RoomPlace } from "../room-drawing.ts";

const flags: readonly [number, string][] = [
  [24, "#f26b5b"],
  [72, "#ffb72b"],
  [120, "#2e8b6a"],
  [168, "#a9dcef"],
  [216, "#f26b5b"],
  [264, "#ffb72b"],
  [312, "#2e8b6a"],
  [360, "#a9dcef"],
];

export const place: RoomPlace = {
  height: 232,
  floor: "#6c3f7a",
  slots: [
    [346, 112, 44],
    [117, 178, 34],
    [346, 168, 44],
    [42, 106, 38],
    [82, 106, 38],
    [80, 176, 28],
  ],
};

export const Picture = () => (
  <>
    <g stroke="none">
      <path d="M0 0h380v180H0z" fill="#e3d3ec" />
      <path d="M0 178h380v54H0z" fill="#6c3f7a" />
    </g>
    <path d="M0 168h380M0 178h380M0 206h380" />
    <g stroke-width="2.5">
      <path d="M0 20q24 22 48 0 24 22 48 0 24 22 48 0 24 22 48 0 24 22 48 0 24 22 48 0 24 22 48 0 24 22 48 0" />
      {flags.map(([x, colour]) => (
        <path key={x} d={`M${x - 11} 29q11 4 22 0l-11 23z`} fill={colour} />
      ))}
    </g>
    <path d="M318 112h56v7h-56zM318 168h56v10h-56z" fill="#ffe7ae" />
    <path d="M138 142l8 36h20l-8-40" fill="#ffb72b" />
    <path d="M150 112l70-34v84l-70-26z" fill="#f26b5b" />
    <rect x="126" y="108" width="28" height="32" rx="8" fill="#fffdf7" />
    <ellipse cx="220" cy="120" rx="12" ry="42" fill="#fffdf7" />
    <path d="M246 96q14 24 0 48M264 82q24 38 0 76M282 70q32 50 0 100" stroke-width="4" />
    <path d="M24 178v-72h74v72M24 140h74" fill="#d98c5f" />
    <g fill="#fffdf7" stroke-width="2.5">
      <path d="M32 140v-26h10v26z" fill="#ffb72b" />
      <path d="M44 140v-22h9v22z" />
      <path d="M56 140l5-24 9 2-5 22z" fill="#a9dcef" />
      <path d="M76 140v-20h12v20z" fill="#f26b5b" />
      <path d="M34 178v-22h30v22z" />
      <path d="M40 163h18M40 170h12" />
    </g>
  </>
);
