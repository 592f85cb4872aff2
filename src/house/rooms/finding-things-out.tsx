import type { RoomPlace } from "../room-drawing.ts";

export const place: RoomPlace = {
  height: 164,
  floor: "#8a5a3a",
  inRoof: true,
  slots: [
    [236, 112, 36],
    [80, 62, 34],
    [297, 118, 34],
    [153, 118, 32],
    [367, 116, 25],
  ],
};

export const Picture = () => (
  <>
    <g stroke="none">
      <path d="M0 0h380v118H0z" fill="#fff0cf" />
      <path d="M0 116h380v48H0z" fill="#8a5a3a" />
    </g>
    <path d="M0 30h380M0 58h380M0 86h380" stroke="#ecd29b" stroke-width="2" />
    <path d="M-4 44L44-4H24L-4 24zM384 44L336-4h20l28 28z" fill="#d98c5f" />
    <path d="M0 108h380M0 116h380" />
    <path d="M0 134h380M70 116v18M210 116v18M330 116v18M150 134v30M280 134v30" stroke-width="2" />
    <path d="M18 62h84v7H18z" fill="#d98c5f" />
    <path d="M22 62V38h10v24zM34 62V34h9v28z" fill="#f26b5b" />
    <path d="M45 62l5-25 9 2-5 23z" fill="#2e8b6a" />
    <path d="M6 116V80h62v36z" fill="#d98c5f" />
    <path d="M6 92h62" />
    <path d="M31 88h12v10H31z" fill="#ffb72b" stroke-width="2.5" />
    <circle cx="164" cy="50" r="36" fill="#d98c5f" />
    <circle cx="164" cy="50" r="27" fill="#a9dcef" />
    <path d="M143 62q10-10 22-2t24-6q-6 22-25 23-14-1-21-15z" fill="#8fce9f" stroke-width="2.5" />
    <path d="M164 23v54M137 50h54" />
    <path d="M226 12l32-6 32 7 32-7v60l-32 8-32-8-32 7z" fill="#fffdf7" />
    <path d="M258 6v60M290 13v61" stroke-width="2" />
    <path d="M234 54q14-26 26-10t26-6 24-12" stroke="#9c2418" stroke-dasharray="5 6" />
    <path d="M308 22l9 9M317 22l-9 9" stroke="#9c2418" />
    <path d="M240 24q8-8 14 0M270 58q6-7 12 0" stroke-width="2" />
    <path d="M206 116h60M214 116v20M258 116v20" stroke-width="6" />
    <path d="M196 112h80v7h-80z" fill="#d98c5f" />
    <path d="M92 118l16-21" stroke-width="10" />
    <path d="M92 118l16-21" stroke="#ffb72b" stroke-width="4" />
    <circle cx="118" cy="86" r="16" fill="#d6eef7" />
    <path d="M110 83q2-7 9-8" stroke-width="2.5" />
    <circle cx="336" cy="98" r="18" fill="#a9dcef" />
    <path d="M336 80v36M320 90q16 8 32 0M320 106q16-8 32 0" stroke-width="2" />
    <path d="M318 84a24 24 0 0031 34M336 122v8M324 132h24" />
  </>
);
