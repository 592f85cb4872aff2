/** What is in the bubbles, in their order: a fish, a star, a leaf, a moon, a heart, a sun. On a ground of 100 by 100. */
const things = () => [
  <g key="fish">
    <path d="M18 50q26-32 54 0-28 32-54 0z" fill="#f26b5b" />
    <path d="M68 50l20-18v36z" fill="#f26b5b" />
    <circle cx="34" cy="46" r="4" fill="#1d2b28" stroke="none" />
  </g>,
  <path key="star" d="M50 14l11 24 26 3-19 18 5 26-23-13-23 13 5-26-19-18 26-3z" fill="#ffb72b" />,
  <g key="leaf">
    <path d="M22 78Q14 26 80 20q2 62-58 58z" fill="#2e8b6a" />
    <path d="M16 86L62 38" fill="none" />
  </g>,
  <path key="moon" d="M64 16a36 36 0 1 0 18 54A30 30 0 0 1 64 16z" fill="#e3d3ec" />,
  <path
    key="heart"
    d="M50 84C2 52 16 18 34 18c10 0 16 12 16 12s6-12 16-12c18 0 32 34-16 66z"
    fill="#f26b5b"
  />,
  <g key="sun">
    <path d="M50 8v12M50 80v12M8 50h12M80 50h12M20 20l9 9M71 71l9 9M80 20l-9 9M29 71l-9 9" fill="none" />
    <circle cx="50" cy="50" r="22" fill="#ffb72b" />
  </g>,
];

/** What is in a bubble, by its number. */
export const Inside = ({ part }: { part: number }) => things()[part] ?? null;
