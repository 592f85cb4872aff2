import type { Look } from "../../lesson/lesson.ts";

/** A wheelchair's back and push handles, behind the shoulders. */
export function Chair() {
  return (
    <>
      <path d="M100 230v-36q0-14 14-14h172q14 0 14 14v36z" fill="#52655f" />
      <path d="M104 192v-26H78v-11h36v37zM296 192v-26h26v-11h-36v37z" fill="#a3a8a2" />
      <path d="M84 154h-14q-6 0-6 6.500t6 6.500h14zM316 154h14q6 0 6 6.500t-6 6.500h-14z" fill="#1d2b28" />
    </>
  );
}

/** Shoulders in a jumper, with the neck in its collar. */
export function Body({ cloth, neck }: { cloth: string; neck: string }) {
  return (
    <>
      <path d="M112 230c0-52 34-70 88-70s88 18 88 70z" fill={cloth} />
      <path d="M148 230v-16M252 230v-16" fill="none" stroke-linecap="round" />
      <path d="M174 162q26 30 52 0" fill={cloth} />
      <path d="M182 140h36v24q-18 16-36 0z" fill={neck} />
    </>
  );
}

/** A beard, round the chin from ear to ear, with room for a mouth. */
export function Beard({ colour, skin }: { colour: string; skin: string }) {
  return (
    <>
      <path
        d="M153 106c0 38 16 66 47 66s47-28 47-66c-4 8-10 13-18 15-8-6-18-8-29-8s-21 2-29 8c-8-2-14-7-18-15z"
        fill={colour}
      />
      <path d="M178 130q4-11 22-11t22 11q-4 15-22 15t-22-15z" fill={skin} stroke="none" />
    </>
  );
}

/** Round glasses, drawn round the eyes. */
export function Glasses() {
  return (
    <g stroke-width="4">
      <circle cx="181" cy="105" r="17" fill="#fff" fill-opacity=".45" />
      <circle cx="219" cy="105" r="17" fill="#fff" fill-opacity=".45" />
      <path d="M198 103h4M164 102l-9-3M236 102l9-3" fill="none" />
    </g>
  );
}

/** A hearing aid behind the ear, or clipped on the cloth where the ear is covered. */
export function HearingAid({ cover }: { cover: Look["cover"] }) {
  if (cover === "hijab") return <circle cx="252" cy="92" r="8" fill="#ffb72b" stroke-width="3" />;
  return (
    <g stroke-width="3">
      <path d="M244 96q2-14 12-12 11 3 9 18-2 14-11 13-6-1-3-9 3-9-2-11z" fill="#ffb72b" />
      <path d="M248 116q-4 1-6-4" fill="none" stroke-linecap="round" />
    </g>
  );
}
