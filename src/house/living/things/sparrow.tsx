const Bird = () => (
  <>
    <path d="M-11-4q0-11 11-11 10 0 10 9 0 8-10 8-11 0-11-6z" fill="#d98c5f" />
    <path d="M-9-5l-9 5 10 1M-4-5q6-2 7 4-6 2-7-4z" fill="#8a5a3a" />
    <path d="M9-9l7 3-7 2z" fill="#ffb72b" stroke-width="2" />
    <path d="M5-10h.1" stroke-width="4" />
    <path d="M-2 2v4M3 2v4" stroke-width="2" />
  </>
);

/** The sparrow at the kitchen window: on one side, on the other, then gone but for a feather. */
export const Sparrow = ({ turn }: { turn: number }) => {
  if (turn % 3 === 2)
    return <path d="M78 56q10-14 18-12-2 10-14 15zM76 60l10-8" fill="#d98c5f" stroke-width="2.5" />;
  return (
    <g transform={turn % 3 === 1 ? "translate(80 56) scale(-1 1)" : "translate(53 56)"} stroke-width="2.5">
      <Bird />
    </g>
  );
};
