const lands = [
  "M322 92q8-6 14 0-2 8-8 9-7-2-6-9zM342 96q8-2 8 6-5 5-8-6z",
  "M330 88q12-4 14 4 2 10-6 14-8-4-8-18z",
  "M338 86q10 0 12 10-6 6-10 0zM324 100q8 0 8 8-6 2-8-8z",
];

/** The globe: with each tap another side of the world. */
export const Globe = ({ turn }: { turn: number }) => (
  <path d={lands[turn % 3]} fill="#8fce9f" stroke-width="2" />
);
