/** The megaphone: it says a tune, then a flower; then it has said its piece. */
export const Megaphone = ({ turn }: { turn: number }) => (
  <>
    {turn % 3 === 1 && (
      <g fill="#1d2b28">
        <path d="M292 92V66l22-5v26" fill="none" />
        <ellipse cx="287" cy="92" rx="6" ry="5" />
        <ellipse cx="309" cy="87" rx="6" ry="5" />
      </g>
    )}
    {turn % 3 === 2 && (
      <>
        <path d="M222 120q24-4 38 0" stroke-width="4" />
        <path d="M270 120c10 12-6 22-10 10-10 8-20-6-8-11-8-10 6-20 11-8 8-8 20 4 7 9z" fill="#f26b5b" />
        <circle cx="262" cy="119" r="5" fill="#ffb72b" />
      </>
    )}
  </>
);
