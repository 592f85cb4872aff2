import type { RoomPlace } from "../room-drawing.ts";

export const place: RoomPlace = {
  height: 232,
  floor: "#4a2a55",
  slots: [
    [340, 178, 42],
    [60, 124, 38],
    [350, 126, 36],
    [26, 178, 40],
    [104, 124, 36],
    [310, 126, 36],
    [20, 124, 36],
    [296, 178, 38],
  ],
};

export const Picture = () => (
  <>
    <g stroke="none">
      <path d="M0 0h380v180H0z" fill="#6c3f7a" />
      <path d="M0 178h380v54H0z" fill="#4a2a55" />
      <g fill="#ffe7ae">
        <circle cx="40" cy="34" r="2.5" />
        <circle cx="92" cy="58" r="2" />
        <circle cx="336" cy="24" r="2.5" />
        <circle cx="358" cy="84" r="2" />
        <circle cx="24" cy="76" r="2" />
        <circle cx="118" cy="22" r="2" />
      </g>
    </g>
    <path
      d="M0 44h26m-12 20h26M270 20h24m60 116h26M262 110h22M0 152h14m98-40h22m-14-20h14m110 60h20"
      stroke="#8a5a9a"
    />
    <path d="M0 178h380" />
    <path d="M304 34a22 22 0 1018 34 18 18 0 01-18-34z" fill="#ffe7ae" />
    <path d="M4 124h118v7H4zM288 126h86v7h-86z" fill="#d98c5f" />
    <path d="M140 178V50a50 42 0 01100 0v128z" fill="#2e8b6a" />
    <path d="M156 170v-62h68v62z" fill="#3aa37e" />
    <path d="M156 96V56a34 28 0 0168 0v40z" fill="#ffe7ae" />
    <path d="M190 30v66M156 66h68" />
    <circle cx="214" cy="128" r="6" fill="#ffb72b" />
    <rect x="174" y="127" width="28" height="8" rx="3" fill="#ffb72b" />
    <path d="M264 60V46h-20" />
    <path d="M246 80l-30 98h96l-30-98z" fill="currentColor" stroke="none" opacity=".28" />
    <path d="M256 60l-10 20h36l-10-20z" fill="#ffb72b" />
    <path d="M120 178h140v14H120z" fill="#d98c5f" />
    <path d="M66 178c-4-30 4-38 14-44 3 8 10 8 14 0 12 6 18 16 14 44z" fill="#1d2b28" />
    <path d="M108 174c16 2 20-8 14-18" stroke-width="6" />
    <g fill="#ffe7ae" stroke="none">
      <ellipse cx="80" cy="152" rx="3.6" ry="4.4" />
      <ellipse cx="95" cy="152" rx="3.6" ry="4.4" />
    </g>
  </>
);
