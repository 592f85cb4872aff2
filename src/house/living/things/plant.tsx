/** The plant in the living room: it has one thing to show, then two. */
export const Plant = ({ turn }: { turn: number }) => (
  <>
    {turn % 3 > 0 && (
      <>
        <path d="M40 124q-2-14 2-22" stroke-width="4" />
        <path d="M42 104c-14 2-16-12-6-12 0-10 14-10 13 0 11 2 6 14-7 12z" fill="#f26b5b" />
        <circle cx="42" cy="98" r="3.5" fill="#ffb72b" stroke-width="2" />
      </>
    )}
    {turn % 3 === 2 && (
      <>
        <ellipse cx="56" cy="130" rx="6" ry="4.5" fill="#f26b5b" stroke-width="2" />
        <path d="M56 126v9M62 129l4-3M61 132h5" stroke-width="2" />
      </>
    )}
  </>
);
