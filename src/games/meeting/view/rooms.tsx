import type { Look } from "../../../lesson/lesson.ts";
import { walls } from "./walls.ts";

/** The rooms that people sit in when nothing is put behind them. */
const rooms = [
  () => (
    <>
      <rect width="400" height="230" fill="#ffe7ae" stroke="none" />
      <path d="M26 30h92v110H26z" fill="#d98c5f" />
      <path d="M26 66h92M26 102h92" fill="none" />
      <path d="M36 66V40h12v26M52 66V46h12v20M72 102V78h12v24M90 102V74h14v28" fill="#f26b5b" />
      <path
        d="M318 230v-70M318 168c-30-6-34-30-28-46 20 4 30 22 28 46zm0-10c28-8 36-30 28-50-20 6-30 24-28 50z"
        fill="#2e8b6a"
      />
      <path d="M298 206h40l-5 24h-30z" fill="#f26b5b" />
    </>
  ),
  () => (
    <>
      <rect width="400" height="230" fill="#a9dcef" stroke="none" />
      <path d="M0 150q80-40 180-14t220-16v120H0z" fill="#8fce9f" />
      <path d="M14-10v250M-10 20h430" fill="none" stroke-width="12" stroke="#fffdf7" />
      <path d="M20 26v214M20 26h390" fill="none" />
      <circle cx="338" cy="66" r="22" fill="#ffb72b" />
    </>
  ),
  () => (
    <>
      <rect width="400" height="230" fill="#e3d3ec" stroke="none" />
      <path d="M300-4v84h60V-4" fill="#a9dcef" />
      <path d="M26 120h78v-64H26z" fill="#fffdf7" />
      <path d="M34 112l20-28 14 16 10-12 18 24z" fill="#2e8b6a" />
      <path d="M0 196h400v40H0z" fill="#c9aede" />
    </>
  ),
  () => (
    <>
      <rect width="400" height="230" fill="#f9d2c1" stroke="none" />
      <path d="M250 20h110v80H250z" fill="#a9dcef" />
      <path d="M305 20v80M250 60h110" fill="none" />
      <path d="M64-4v34M40 58q2-28 24-28t24 28z" fill="#ffb72b" />
    </>
  ),
  () => (
    <>
      <rect width="400" height="230" fill="#cfe9da" stroke="none" />
      <path
        d="M270 140h104v-8H270zM282 132V92h16v40M302 132v-30h14v30M322 132l10-40 14 4-10 36M356 132v-24h12v24"
        fill="#6c3f7a"
      />
      <circle cx="66" cy="72" r="34" fill="#fffdf7" />
      <path d="M66 52v20l14 8" fill="none" stroke-linecap="round" />
    </>
  ),
  () => (
    <>
      <rect width="400" height="230" fill="#f7c9a0" stroke="none" />
      <path d="M0 150h400v84H0z" fill="#fffdf7" />
      <path d="M0 188h400M60 150v84M130 150v84M270 150v84M340 150v84" fill="none" stroke="#d9cdb8" />
      <path d="M-6 142h412v10H-6z" fill="#2e8b6a" />
      <path d="M20 142v-46h64v46zM296 24h84v56h-84z" fill="#a9dcef" />
      <path d="M30 96V82h44v14M338 24v56" fill="none" />
      <path d="M300 142v-26h30v26zM330 120q16 0 14 10t-14 8" fill="#f26b5b" />
    </>
  ),
];

/** Somebody's room: always the same one for the same person. */
export function Room({ top }: { top: Look["top"] }) {
  return rooms[walls[top].room]?.() ?? null;
}
