const ink = "#1d2b28";
const eyes = "#ffe7ae";

const Asleep = ({ watching }: { watching: boolean }) => (
  <>
    <path d="M-34 0c-4-20 12-30 32-30 22 0 34 12 34 30z" fill={ink} />
    <path d="M-38-10v-22l9 7h8l9-7v22q-13 12-26 0z" fill={ink} />
    <path d="M30-3q14 2 6-12" stroke-width="7" />
    {watching ? (
      <path d="M-31-15h.1M-19-15h.1" stroke={eyes} stroke-width="6" />
    ) : (
      <path d="M-34-15q3 3 6 0M-22-15q3 3 6 0" stroke={eyes} stroke-width="2.5" />
    )}
    <path d="M-2-30q16 0 24 10" stroke="#3c4f4a" stroke-width="2.5" />
  </>
);

const Over = () => (
  <>
    <path d="M-34 0c-4-16 12-24 32-24 22 0 34 8 34 24z" fill={ink} />
    <path d="M-14-6q14-16 34-6-4 8-18 8-12 0-16-2z" fill="#3c4f4a" stroke="none" />
    <path d="M-8-22l-4-14M6-24l2-14M20-21l6-12" stroke-width="7" />
    <path d="M-40-4l2-18 9 6 10-4 5 16q-13 10-26 0z" fill={ink} />
    <path d="M-34-11q3-3 6 0M-22-11q3-3 6 0" stroke={eyes} stroke-width="2.5" />
    <path d="M30-3q16 0 14-16" stroke-width="7" />
  </>
);

/** The cat of the house lies about: asleep, with an eye on you, or on its back. */
export const LyingCat = ({ x, y, turn }: { x: number; y: number; turn: number }) => (
  <g transform={`translate(${x} ${y})`}>{turn % 3 === 2 ? <Over /> : <Asleep watching={turn % 3 === 1} />}</g>
);

const looks = ["M80 152h.1M95 152h.1", "M76 152q4 4 8 0M91 152q4 4 8 0", "M80 152h.1M91 152q4-3 8 0"];

/** The cat sits by the door, where the room's picture has it; it blinks. */
export const SittingCat = ({ turn }: { turn: number }) => (
  <>
    <path d="M66 178c-4-30 4-38 14-44 3 8 10 8 14 0 12 6 18 16 14 44z" fill={ink} />
    <path d={looks[turn % 3]} stroke={eyes} stroke-width={turn % 3 === 1 ? 2.5 : 8} />
  </>
);
