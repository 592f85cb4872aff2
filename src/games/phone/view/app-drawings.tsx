import type { ComponentChild } from "preact";
import type { PlainApp } from "../names.ts";

const teapot = () => (
  <>
    <path d="M58 60q-18-14-30 2 6 4 10 18 8 12 20 12" fill="none" stroke-width="8" />
    <path d="M58 60q-18-14-30 2 6 4 10 18 8 12 20 12" fill="none" stroke="#f26b5b" stroke-width="3" />
    <ellipse cx="100" cy="76" rx="44" ry="32" fill="#f26b5b" />
    <path d="M76 50q24-18 48 0z" fill="#f26b5b" />
    <circle cx="100" cy="38" r="5" fill="#ffb72b" />
    <path d="M142 66q16 0 22-16l8 4q-6 30-32 30" fill="#f26b5b" />
  </>
);

const street = (big: boolean) => (
  <>
    <path d="M0 0h200v130H0z" fill="#cfe9da" stroke="none" />
    <path
      d="M0 84l70-14 130 26M70 70L96 0M120 80l-16 50"
      fill="none"
      stroke="#fffdf7"
      stroke-width={big ? 22 : 12}
    />
    <path d="M20 16h36v30H20zM126 22h44v36h-44zM30 98h40v22H30z" fill="#ffe7ae" />
    <circle cx="96" cy="74" r={big ? 12 : 8} fill="#f26b5b" />
  </>
);

/** All of a town, and no dot: nobody told it where. */
const town = () => (
  <>
    <path d="M0 0h200v130H0z" fill="#cfe9da" stroke="none" />
    <path d="M0 46l200-14M0 98l200 8M58 0l8 130M136 0l-6 130" fill="none" stroke="#fffdf7" stroke-width="7" />
    <path
      d="M14 12h30v18H14zM76 8h20v20H76zM104 14h18v14h-18zM150 8h34v14h-34zM12 62h18v22H12zM36 64h12v20H36zM78 58h36v26H78zM146 54h16v32h-16zM170 52h18v34h-18zM14 112h34v12H14zM80 114h16v12H80zM102 114h16v12h-16zM148 116h38v10h-38z"
      fill="#ffe7ae"
      stroke-width="3"
    />
  </>
);

const tomorrow = (rain: string) => (
  <>
    <path d="M0 0h200v130H0z" fill="#a9dcef" stroke="none" />
    <path d="M60 78a22 22 0 0 1-2-44 30 30 0 0 1 58-2 24 24 0 0 1 14 46z" fill="#fffdf7" />
    <path d={rain} fill="none" stroke-width="5" stroke-linecap="round" />
  </>
);

const bell = (on: boolean) => (
  <>
    <circle cx="100" cy="68" r="50" fill="#fffdf7" />
    <path d="M100 34v34l24 14" fill="none" stroke-width="6" stroke-linecap="round" />
    {on && <path d="M150 34q8-22 22-8t-8 20zM50 34q-8-22-22-8t8 20z" fill="#ffb72b" />}
  </>
);

const drawings: Record<PlainApp, (() => ComponentChild)[]> = {
  meeting: [
    () => (
      <>
        <path d="M60 120V26q40-22 80 0v94z" fill="#2e8b6a" />
        <circle cx="128" cy="76" r="5" fill="#ffb72b" />
        <path d="M30 120h140" fill="none" />
      </>
    ),
    () => (
      <>
        <path d="M60 120V26q40-22 80 0v94z" fill="#2e8b6a" />
        <circle cx="128" cy="76" r="5" fill="#ffb72b" />
        <path d="M30 120h140M78 40h44v24H78z" fill="#ffe7ae" />
      </>
    ),
  ],
  camera: [
    () => (
      <>
        {teapot()}
        <path d="M14 34V14h24M162 14h24v20M186 96v20h-24M38 116H14V96" fill="none" />
      </>
    ),
    () => (
      <>
        <path d="M30 8h140v114H30z" fill="#fffdf7" />
        <g transform="translate(24 6) scale(.76)">{teapot()}</g>
      </>
    ),
  ],
  photos: [
    () => (
      <>
        <path d="M0 0h200v130H0z" fill="#a9dcef" stroke="none" />
        <path d="M0 92q60-34 110-8t90-8v54H0z" fill="#2e8b6a" />
        <circle cx="158" cy="32" r="16" fill="#ffb72b" />
        <path d="M52 104V82M52 82q-12-2-12-12 12 0 12 12 0-12 12-12 0 10-12 12" fill="#f26b5b" />
      </>
    ),
    () => (
      <>
        <path d="M0 0h200v130H0z" fill="#f9d2c1" stroke="none" />
        <path d="M-6 136V70q40-70 98-52 44 16 30 118z" fill="#d98c5f" />
        <path d="M62 34q28-14 44 10" fill="none" />
      </>
    ),
    () => (
      <>
        <path d="M0 96h200v34H0z" fill="#d98c5f" />
        <path d="M64 46h66v34q0 22-22 22H86q-22 0-22-22z" fill="#fffdf7" />
        <path d="M130 54q26-2 24 16-2 16-24 14" fill="none" />
        <path d="M84 34q-8-10 0-18M106 34q-8-10 0-18" fill="none" stroke-linecap="round" />
      </>
    ),
  ],
  music: [
    () => (
      <>
        <path d="M40 40h120v74H40z" fill="#6c3f7a" />
        <circle cx="76" cy="78" r="22" fill="#ffe7ae" />
        <path d="M112 60h34M112 78h34M112 96h34M60 40l60-26" fill="none" />
      </>
    ),
    () => (
      <>
        <path d="M40 40h120v74H40z" fill="#6c3f7a" />
        <circle cx="76" cy="78" r="22" fill="#ffb72b" />
        <path d="M112 60h34M112 78h34M112 96h34M60 40l60-26" fill="none" />
        <path d="M176 40q8-4 10-14v28M22 34q8-4 10-14v28" fill="none" stroke-linecap="round" />
      </>
    ),
  ],
  clock: [() => bell(false), () => bell(true)],
  weather: [
    () => tomorrow("M66 94l-6 16M90 94l-6 16M114 94l-6 16M78 108l-4 12M102 108l-4 12"),
    () => (
      <>
        {tomorrow("M78 94l-5 13M108 94l-5 13")}
        <circle cx="160" cy="34" r="18" fill="#ffb72b" />
      </>
    ),
  ],
  maps: [() => street(false), () => street(true)],
  torch: [
    () => <path d="M84 28h32v16l-8 12v60H92V56l-8-12zM84 44h32" fill="#e6ece4" />,
    () => (
      <>
        <path d="M84 46L40 4h120l-44 42z" fill="#ffe7ae" />
        <path d="M84 44h32v14l-8 10v54H92V68l-8-10zM84 58h32" fill="#e6ece4" />
      </>
    ),
  ],
};

/** What an app shows that was told no: a camera sees nothing, and a map has no place to show. */
const withoutLeave: Partial<Record<PlainApp, () => ComponentChild>> = {
  camera: () => <path d="M0 0h200v130H0z" fill="#3c4f4a" />,
  maps: town,
};

/** What an app shows, picture by picture, or without leave. What it is stands beside it in words. */
export function AppDrawing({ app, at, refused }: { app: PlainApp; at: number; refused: boolean }) {
  const drawn = (refused ? withoutLeave[app] : undefined) ?? drawings[app][at];
  return (
    <svg class="phone-app-drawing" viewBox="0 0 200 130" aria-hidden="true">
      <g stroke="#1d2b28" stroke-width="4" stroke-linejoin="round">
        {drawn?.()}
      </g>
    </svg>
  );
}
