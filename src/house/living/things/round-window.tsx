/** What goes by at the round window: nothing, a kite, a hot-air balloon. */
export const RoundWindow = ({ turn }: { turn: number }) => (
  <g stroke-width="2.5">
    {turn % 3 === 1 && (
      <>
        <path d="M174 28l8 9-10 9-7-9z" fill="#f26b5b" />
        <path d="M172 46q-6 4-2 8t-2 8" />
      </>
    )}
    {turn % 3 === 2 && (
      <>
        <path d="M150 28c14 0 12 16 3 22h-6c-9-6-11-22 3-22z" fill="#ffb72b" />
        <path d="M147 50v4h6v-4z" fill="#d98c5f" />
      </>
    )}
  </g>
);
