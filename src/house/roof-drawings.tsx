/** Boards, a round window's worth of ironwork, and the ridge, in a box of 400 by 54. */
export const Gable = () => (
  <g stroke="#1d2b28" stroke-linejoin="round" stroke-linecap="round">
    <path d="M12 54L200 14l188 40z" fill="#d98c5f" stroke-width="5" />
    <path d="M136 42h132M92 50h222" fill="none" stroke-width="2.5" stroke-dasharray="30 12" opacity=".55" />
    <path d="M4 52L200 8l196 44-8 2L200 19 12 54z" fill="#b96f45" stroke-width="3.5" />
    <circle cx="200" cy="8" r="6" fill="#ffb72b" stroke-width="3.5" />
  </g>
);

/** One side of the roof, in a box of 100 by 100: its lines keep their weight however it is stretched. */
export const Slope = () => (
  <g stroke="#1d2b28" stroke-linejoin="round" vector-effect="non-scaling-stroke">
    <path d="M0 100L34 4h70v96z" fill="#d98c5f" stroke-width="5" vector-effect="non-scaling-stroke" />
    <g fill="none" stroke-width="2.5" stroke-dasharray="34 14" opacity=".55">
      <path d="M28 28h72" vector-effect="non-scaling-stroke" />
      <path d="M22 46h78" vector-effect="non-scaling-stroke" stroke-dashoffset="20" />
      <path d="M15 64h85" vector-effect="non-scaling-stroke" />
      <path d="M9 82h91" vector-effect="non-scaling-stroke" stroke-dashoffset="20" />
    </g>
  </g>
);

/** Somebody is at home. In a box of 70 by 110. */
export const Chimney = () => (
  <g stroke="#1d2b28" stroke-width="3" stroke-linejoin="round" stroke-linecap="round">
    <path d="M30 26q-12-8 0-14 8-10 18-3 14-2 12 9-2 8-12 7-9 7-18 1z" fill="#fffdf7" />
    <path d="M18 46q-7-5 0-9 5-6 11-2 8-1 7 5-1 5-7 5-6 4-11 1z" fill="#fffdf7" />
    <path d="M16 60h36v50H16z" fill="#9c2418" />
    <path d="M16 78h36M16 94h36M34 66v12M25 78v16M43 78v16M34 94v16" fill="none" stroke-width="2" />
    <path d="M11 52h46v12H11z" fill="#d98c5f" />
  </g>
);
