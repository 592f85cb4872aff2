import type { Noise } from "../names.ts";

const line = { fill: "none", "stroke-linecap": "round" } as const;

/** What makes a noise, drawn. */
export const noiseDrawings: Record<Noise, () => preact.ComponentChild> = {
  dog: () => (
    <>
      <path d="M40 122c-2-22 2-36 10-46-4-22 8-40 34-42 24 0 36 14 36 36v52z" fill="#d98c5f" />
      <path d="M94 38c14-8 30 2 30 22 0 16-4 26-12 26-12-2-18-24-18-48z" fill="#8a5a3b" />
      <path d="M52 70l-22-2q-8 8-4 18l20 6q-4 8-14 8 2 12 16 10 18-4 24-22z" fill="#e9b088" />
      <path d="M24 74q2-10 12-8l2 10q-8 6-14-2z" fill="#1d2b28" />
      <circle cx="66" cy="60" r="5" fill="#1d2b28" />
      <path d="M60 112q26 12 60 0" fill="none" stroke="#f26b5b" stroke-width="9" />
    </>
  ),
  kettle: () => (
    <>
      <path d="M34 66h62l10 54H24z" fill="#f26b5b" />
      <path d="M40 66q4-20 25-20t25 20z" fill="#a3a8a2" />
      <path d="M65 46v-8M102 96q20-2 16-30-2-12-20-8" {...line} />
      <path d="M30 92L10 76l8-8 16 8z" fill="#a3a8a2" />
      <path d="M8 62q-8-8 0-16t0-16M22 56q-6-6 0-14t0-14" {...line} stroke="#fffdf7" stroke-width="9" />
      <path d="M8 62q-8-8 0-16t0-16M22 56q-6-6 0-14t0-14" {...line} />
    </>
  ),
  doorbell: () => (
    <>
      <path d="M64 22q34 4 34 50l12 24H18l12-24q0-46 34-50z" fill="#ffb72b" />
      <path d="M50 96q2 16 14 16t14-16z" fill="#d98c5f" />
      <path d="M64 22V10" {...line} />
    </>
  ),
  phone: () => (
    <>
      <path d="M42 24h46q8 0 8 8v84H34V32q0-8 8-8z" fill="#3c4f4a" />
      <path d="M42 38h46v66H42z" fill="#a9dcef" />
      <path
        d="M56 80c-6-20 0-28 8-26 6 2 4 8 2 12 4 8 8 8 12 6 6 2 6 8 0 12-6 4-16 4-22-4z"
        fill="#2e8b6a"
        stroke-width="3"
      />
    </>
  ),
  cat: () => (
    <>
      <path d="M30 122c-6-24 2-36 12-40l-6-34 22 14q12-4 24 0l20-16-2 36c14 12 16 26 12 40z" fill="#6f7d78" />
      <path d="M52 78v8M84 78v8M40 96l-20-4M40 102l-18 6M98 96l20-4M98 102l18 6" {...line} />
      <path d="M60 94h14l-7 6zM60 104q7 16 14 0z" fill="#f26b5b" />
    </>
  ),
  radio: () => (
    <>
      <path d="M40 56L96 22" {...line} />
      <path d="M16 56h100v62H16z" fill="#2e8b6a" />
      <circle cx="46" cy="88" r="20" fill="#ffe7ae" />
      <circle cx="46" cy="88" r="7" fill="#1d2b28" />
      <path d="M78 72h26v12H78z" fill="#a9dcef" />
      <path d="M82 102h.1M98 102h.1" {...line} stroke-width="9" />
    </>
  ),
  hoover: () => (
    <>
      <path d="M100 14L66 96" {...line} stroke-width="12" />
      <path d="M100 14L66 96" {...line} stroke="#a3a8a2" stroke-width="5" />
      <path d="M92 34q14 6 10 22L84 96q-16 4-24-6l16-48q6-10 16-8z" fill="#c9aede" />
      <path d="M20 120v-14q2-14 18-14h42q12 2 12 14v14z" fill="#f26b5b" />
    </>
  ),
  tea: () => (
    <>
      <path d="M92 66q24-4 22 16-2 20-28 18" {...line} />
      <path d="M22 58h72l-6 48q-2 12-14 12H42q-12 0-14-12z" fill="#a9dcef" />
      <path d="M66 66l16-46" {...line} stroke-width="8" />
      <path d="M40 46q-6-8 0-14t0-14" {...line} />
      <path d="M24 60h68l-1 8H25z" fill="#d98c5f" />
    </>
  ),
};
