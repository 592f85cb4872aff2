/** The flap in a door that letters come through; `x`, `y` is the middle of its upper edge. */
export const Letterbox = ({ x, y, turn }: { x: number; y: number; turn: number }) => (
  <g transform={`translate(${x} ${y})`} stroke-width="2.5">
    {turn % 3 === 1 && (
      <>
        <path d="M-13 2h26v20h-26z" fill="#fffdf7" />
        <path d="M-13 2l13 11 13-11" />
        <path d="M-15 0h30l-3-8h-24z" fill="#ffb72b" />
      </>
    )}
    {turn % 3 === 2 && (
      <>
        <path d="M-14 0h28v8h-28z" fill="#1d2b28" />
        <path d="M-6 4h.1M6 4h.1" stroke="#ffe7ae" stroke-width="4" />
        <path d="M-15 0h30l-3-8h-24z" fill="#ffb72b" />
      </>
    )}
  </g>
);
