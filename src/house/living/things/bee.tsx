const Bee = ({ x, y }: { x: number; y: number }) => (
  <g transform={`translate(${x} ${y})`} stroke-width="2.5">
    <ellipse cx="-3" cy="-9" rx="5" ry="7" fill="#fffdf7" />
    <ellipse cx="6" cy="-9" rx="5" ry="7" fill="#fffdf7" />
    <ellipse rx="12" ry="8" fill="#ffb72b" />
    <path d="M-3-7v14M4-7v14M12 0h4" />
    <path d="M-8-1h.1" stroke-width="3.5" />
  </g>
);

/** A bee at the flowers: in the air, on the first, on the last. */
export const Flowers = ({ turn }: { turn: number }) => {
  if (turn % 3 === 1) return <Bee x={22} y={156} />;
  if (turn % 3 === 2) return <Bee x={64} y={156} />;
  return (
    <>
      <path d="M52 140q8 2 8 10" stroke-width="2" stroke-dasharray="1 5" />
      <Bee x={42} y={140} />
    </>
  );
};
