const hand = "v-12q0-4 3-4t3 4v-3q0-4 3-4t3 4v3q0-4 3-4t3 4v9q0 7-8 7t-7-4z";

/** The people on the screen: one puts a hand up, then all wave, then all are still. */
export const Screen = ({ turn }: { turn: number }) => (
  <g stroke-width="2.5">
    {turn % 3 > 0 && <path d={`M166 72${hand}`} fill="#8d5a3c" />}
    {turn % 3 === 2 && (
      <>
        <path d={`M258 72${hand}`} fill="#f0c3a2" />
        <path d={`M166 126${hand}`} fill="#c98e66" />
        <path d={`M258 126${hand}`} fill="#e3a985" />
      </>
    )}
  </g>
);
