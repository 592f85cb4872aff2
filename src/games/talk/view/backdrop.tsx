import type { ComponentChildren } from "preact";
import type { Spec } from "../spec.ts";

type Place = Spec["place"];

const walls: Record<Place, string> = {
  room: "#e3d3ec",
  kitchen: "#ffe7ae",
  screen: "#2c3d39",
  studio: "#a9dcef",
};

function Room() {
  return (
    <>
      <path d="M-4 206h408v40H-4z" fill="#d98c5f" />
      <path d="M30 30h84v74H30z" fill="#a9dcef" />
      <path d="M72 30v74M30 67h84" />
      <path
        d="M340 206v-52M340 172c-26-2-32-22-29-36 18 1 29 16 29 36zm0-10c22-2 30-22 27-38-17 2-28 17-27 38z"
        fill="#2e8b6a"
      />
      <path d="M322 180h36l-5 28h-26z" fill="#f26b5b" />
      <path d="M286 34h84v44h-84z" fill="#fffdf7" />
      <path d="M294 70l22-24 16 16 12-9 18 17z" fill="#cfe9da" />
    </>
  );
}

function Kitchen() {
  return (
    <>
      <path
        d="M0 52h400M0 100h400M0 148h400M66 0v52M200 0v52M334 0v52M0 0M133 52v48M267 52v48M66 100v48M200 100v48M334 100v48"
        stroke="#e6c777"
      />
      <path d="M-4 192h408v54H-4z" fill="#a9dcef" />
      <path d="M24 156h88" />
      <path d="M34 128h20v28H34zM64 134h14v22H64zM88 124h14v32H88z" fill="#f9d2c1" />
      <path d="M330 186l-36-32 9-9 34 24z" fill="#cfe9da" />
      <path d="M318 192q-8-56 34-56t34 56z" fill="#cfe9da" />
      <path d="M336 140q16-30 32 0" fill="none" />
      <path d="M352 136v-8" />
      <path d="M290 140q-8-10 0-18t0-18" fill="none" />
    </>
  );
}

/** A call on a screen: the people are tiles, and the place is the screen's dark edge. */
function Screen() {
  return (
    <g stroke="none" fill="#52655f">
      <circle cx="200" cy="8" r="3" />
    </g>
  );
}

function Studio() {
  return (
    <>
      <path d="M-4 206h408v40H-4z" fill="#6c3f7a" />
      <path d="M22 24h70v70H22zM22 104h70v70H22z" fill="#cfe9da" />
      <path d="M22 47h70M22 70h70M45 104v70M69 104v70" />
      <path d="M306 20h76v58h-76z" fill="#fffdf7" />
      <path d="M318 66q26-38 52 0M344 66l12-22" fill="none" />
      <path d="M352 206v-70" />
      <path d="M340 96h24q6 0 6 6v26q0 14-18 14t-18-14v-26q0-6 6-6z" fill="#f26b5b" />
      <path d="M334 112h36" />
    </>
  );
}

const drawn: Record<Place, () => ComponentChildren> = {
  room: () => <Room />,
  kitchen: () => <Kitchen />,
  screen: () => <Screen />,
  studio: () => <Studio />,
};

/** What is behind the people: drawn to fill whatever shape the scene has. Nothing in it is needed to follow the talk. */
export function Backdrop({ place }: { place: Place }) {
  return (
    <svg class="talk-backdrop" viewBox="0 0 400 240" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
      <rect width="400" height="240" fill={walls[place]} />
      <g stroke="#1d2b28" stroke-width="3.4" stroke-linejoin="round" stroke-linecap="round">
        {drawn[place]()}
      </g>
    </svg>
  );
}
