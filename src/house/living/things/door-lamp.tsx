/** The lamp over the front door, which the room's picture has lit: dark when it has been turned off. */
export const DoorLamp = ({ turn }: { turn: number }) =>
  turn % 2 === 1 ? (
    <path d="M256 60l-10 20h36l-10-20z" fill="#3c4f4a" />
  ) : (
    <path d="M256 82q8 8 16 0" fill="#fffdf7" />
  );
