import type { Instrument } from "../../names.ts";
import { noiseDrawings } from "../../view/noise-drawings.tsx";

const line = { fill: "none", "stroke-linecap": "round" } as const;

/** What is played, drawn. */
export const instrumentDrawings: Record<Instrument, () => preact.ComponentChild> = {
  tin: () => (
    <>
      <path d="M18 62h92v46q-46 20-92 0z" fill="#f26b5b" />
      <path d="M18 62q46 22 92 0-46-22-92 0z" fill="#ffe7ae" />
      <path d="M28 86q36 14 72 0" {...line} />
      <path d="M52 58L24 20M84 56l22-40" {...line} stroke-width="7" />
      <circle cx="22" cy="17" r="8" fill="#ffb72b" />
      <circle cx="108" cy="14" r="8" fill="#ffb72b" />
    </>
  ),
  comb: () => (
    <>
      <path d="M8 44h112v22H8z" fill="#6c3f7a" />
      <path d="M16 66v36M30 66v36M44 66v36M58 66v36M72 66v36M86 66v36M100 66v36M113 66v36" {...line} />
      <path d="M24 26h78l8 30H18z" fill="#fffdf7" />
      <path d="M34 38h52" {...line} />
    </>
  ),
  kettle: noiseDrawings.kettle,
  cat: noiseDrawings.cat,
  spoons: () => (
    <>
      <path d="M28 18q26-10 34 18 4 20-12 28l22 46-14 8-22-48q-22-4-24-24-2-20 16-28z" fill="#c3cbc7" />
      <path d="M100 18q-26-10-34 18-4 20 12 28l-22 46 14 8 22-48q22-4 24-24 2-20-16-28z" fill="#e9eeeb" />
      <path d="M32 34q10-4 14 8M96 34q-10-4-14 8" {...line} />
    </>
  ),
  needles: () => (
    <>
      <path d="M14 20l78 92M114 20l-78 92" {...line} stroke-width="9" />
      <path d="M14 20l78 92M114 20l-78 92" {...line} stroke="#ffb72b" stroke-width="3" />
      <circle cx="13" cy="18" r="9" fill="#f26b5b" />
      <circle cx="115" cy="18" r="9" fill="#f26b5b" />
      <path d="M34 70h60v36q-30 16-60 0z" fill="#2e8b6a" />
      <path d="M34 82h60M36 94h56M50 70v36M64 70v40M78 70v36" {...line} />
    </>
  ),
  laugh: () => (
    <>
      <path d="M8 44h112q0 66-56 66T8 44z" fill="#8a2f24" />
      <path d="M14 44h100v18H14z" fill="#fffdf7" />
      <path d="M36 98q28-26 56 0-26 20-56 0z" fill="#f26b5b" />
      <path d="M8 44h112q0 66-56 66T8 44zM24 26q10-14 20 0M84 26q10-14 20 0" {...line} />
    </>
  ),
  bell: noiseDrawings.doorbell,
};
