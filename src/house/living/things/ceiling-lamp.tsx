/** The lamp in the hall: lit when it has been turned on. */
export const CeilingLamp = ({ turn }: { turn: number }) =>
  turn % 2 === 1 ? (
    <>
      <path d="M324 32l-44 146h116l-44-146z" fill="#ffe7ae" stroke="none" opacity=".3" />
      <path d="M330 36q8 10 16 0" fill="#fffdf7" />
      <path d="M318 42l-8 8M358 42l8 8" />
    </>
  ) : (
    <path d="M330 33q8 8 16 0" fill="#3c4f4a" />
  );
