import { DustSheet, PaintPot, Roller, TryOuts } from "../paint-things.tsx";
import type { RoomPlace } from "../room-drawing.ts";

export const place: RoomPlace = {
  height: 232,
  floor: "#a9dcef",
  slots: [
    [232, 138, 36],
    [110, 178, 44],
    [38, 178, 46],
    [304, 60, 36],
    [344, 60, 36],
    [66, 102, 38],
    [150, 178, 40],
    [282, 178, 40],
    [92, 102, 30],
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
    <path d="M284 60h84v7h-84z" fill="#d98c5f" />
    <path d="M208 166v44M176 210h64" stroke-width="6" />
    <ellipse cx="208" cy="150" rx="128" ry="16" fill="#d98c5f" />
    <path d="M128 144l14-46h60l-10 46z" fill="#3c4f4a" />
    <path d="M136 139l11-36h47l-8 36z" fill="#fffdf7" />
    <rect x="150" y="110" width="26" height="9" rx="4.5" fill="#cfe9da" stroke-width="2.5" />
    <rect x="160" y="123" width="24" height="9" rx="4.5" fill="#f9d2c1" stroke-width="2.5" />
    <path d="M258 112h40v20c0 10-8 14-20 14s-20-4-20-14z" fill="#f26b5b" />
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
    <path d="M324 178v-62l18-9 18 9v62z" fill="#cfe9da" />
    <circle cx="342" cy="138" r="10" fill="#fffdf7" />
    <path d="M337 160h10" />
  </>
);

export const Painting = () => (
  <>
    <TryOuts x={294} y={8} colours={["#f26b5b", "#8fce9f"]} />
    <DustSheet x={300} y={100} w={76} h={80} />
    <PaintPot x={98} y={196} colour="#f26b5b" />
    <Roller x={40} y={180} colour="#f26b5b" />
  </>
);
