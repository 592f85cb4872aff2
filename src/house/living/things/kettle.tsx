/** The kettle on the cooker: quiet, then warm, then boiling with its lid up. */
export const Kettle = ({ turn }: { turn: number }) => (
  <>
    {turn % 3 > 0 && (
      <path class="living-rise" d="M374 82c-6-8 6-12 0-22M366 80c-5-6 5-10 0-16" stroke="#3c4f4a" />
    )}
    {turn % 3 === 2 && (
      <>
        <path class="living-rise" d="M318 76c-6-8 6-12 0-22" stroke="#3c4f4a" />
        <path d="M328 87q12-14 24 0z" fill="#fffdf7" stroke="none" />
        <path d="M330 78q10-10 20 0zM340 73v-3" fill="#f26b5b" />
      </>
    )}
  </>
);
