/** The sun over the garden: a face, then dark glasses, then the sun again. */
export const Sun = ({ turn }: { turn: number }) => (
  <>
    {turn % 3 > 0 && <path d="M54 60q10 8 20 0" />}
    {turn % 3 === 1 && <path d="M56 48h.1M72 48h.1" stroke-width="6" />}
    {turn % 3 === 2 && <path d="M46 43h36l-2 8q-3 5-8 4-6-1-7-8h-2q-1 7-7 8-5 1-8-4z" fill="#1d2b28" />}
  </>
);
