const Moth = () => (
  <g class="living-rise" stroke-width="2.5">
    <path d="M60 54q-14-12-15 0 0 8 15 4 15 4 15-4-1-12-15 0z" fill="#e3d3ec" />
    <path d="M60 52v10M59 52l-4-6M61 52l4-6" stroke-width="2" />
  </g>
);

/** The trunk: shut; then open, with a moth; then open, with a jumper. */
export const Trunk = ({ turn }: { turn: number }) =>
  turn % 3 === 0 ? null : (
    <>
      <path d="M6 92V80h62v12z" fill="#1d2b28" />
      {turn % 3 === 2 && <path d="M20 92V78q6-6 14 0 8-6 14 0v14z" fill="#f26b5b" />}
      <path d="M6 80l-4-14 62-6 4 20z" fill="#d98c5f" />
      {turn % 3 === 1 && <Moth />}
    </>
  );
