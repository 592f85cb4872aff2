import type { RoomPlace } from "../room-drawing.ts";

export const place: RoomPlace = {
  height: 232,
  floor: "#a9dcef",
  slots: [
    [231, 138, 36],
    [304, 52, 36],
    [42, 102, 36],
    [38, 178, 46],
    [346, 52, 36],
    [90, 102, 34],
  ],
};

export const Picture = () => (
  <>
    <g stroke="none">
      <path d="M0 0h380v180H0z" fill="#ffe7ae" />
      <path d="M0 178h380v54H0z" fill="#a9dcef" />
    </g>
    <path
      d="M0 40h380M0 80h380M0 120h380M40 0v178M100 0v178M160 0v178M220 0v178M280 0v178M340 0v178"
      stroke="#e9cd86"
      stroke-width="2"
    />
    <path d="M0 178h380" />
    <rect x="24" y="26" width="84" height="76" rx="6" fill="#a9dcef" />
    <circle cx="88" cy="46" r="9" fill="#ffb72b" stroke="none" />
    <path d="M66 26v76M24 62h84" />
    <path d="M16 102h100v7H16z" fill="#fffdf7" />
    <path d="M282 52h88v7h-88zM18 20h96" fill="#d98c5f" />
    <path d="M20 20h30q0 26-24 40-8-2-6-10zM112 20H82q0 26 24 40 8-2 6-10z" fill="#f26b5b" />
    <path d="M200 166v44M168 210h64" stroke-width="6" />
    <ellipse cx="200" cy="150" rx="108" ry="16" fill="#d98c5f" />
    <path d="M118 144l14-46h60l-10 46z" fill="#3c4f4a" />
    <path d="M126 139l11-36h47l-8 36z" fill="#fffdf7" />
    <rect x="140" y="110" width="26" height="9" rx="4.5" fill="#cfe9da" stroke-width="2.5" />
    <rect x="150" y="123" width="24" height="9" rx="4.5" fill="#f9d2c1" stroke-width="2.5" />
    <path d="M262 116h32v16c0 8-6 12-16 12s-16-4-16-12z" fill="#f26b5b" />
    <path d="M298 117c12-2 14 16-2 18M268 102c-4-8 6-10 2-18M282 102c-4-8 6-10 2-18" />
    <path
      d="M152 24h92a10 10 0 0110 10v26a10 10 0 01-10 10h-62l-16 14 3-14h-17a10 10 0 01-10-10V34a10 10 0 0110-10z"
      fill="#fffdf7"
    />
    <g fill="#1d2b28" stroke="none">
      <circle cx="178" cy="47" r="5" />
      <circle cx="198" cy="47" r="5" />
      <circle cx="218" cy="47" r="5" />
    </g>
    <path d="M310 178v-60h64v60z" fill="#fffdf7" />
    <path d="M320 138h44v30h-44zM310 118h64v9h-64z" fill="#3c4f4a" />
    <path d="M324 118q-6-26 6-32h20q12 6 6 32z" fill="#f26b5b" />
    <path d="M330 86q10-10 20 0zM356 94l12-6-6 16M326 92q-14 6-6 18M340 81v-3" fill="#f26b5b" />
  </>
);
