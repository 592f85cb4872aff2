import type { ComponentType } from "preact";

/** How a thing moves when it is tapped, once and shortly. Where nothing may move, what changes is its picture alone. */
export type Move = "hop" | "shake" | "swing" | "still";

/**
 * A thing in a room's picture that answers a tap. `at` is the middle of what a finger hits, `size` how large that is where it is more than
 * usual, in the picture's units (56 pixels at the least, whatever they come to). `replies` come in turn; a switch has an even number of them, the
 * first for its being turned round.
 */
export interface LivingThing {
  id: string;
  at: readonly [x: number, y: number];
  size?: readonly [width: number, height: number];
  move: Move;
  /** Whether it is a thing that goes on and off, and how it stands at first. */
  begins?: "on" | "off";
  /** The name of the noise that it makes. */
  noise: string;
  name(): string;
  replies(): string[];
  /** Draws it where it is; `turn` counts the taps. */
  Drawing: ComponentType<{ turn: number }>;
}

/** Where Robin may stand: the middle of the feet. */
export type Spot = readonly [x: number, y: number];

/**
 * What is alive in a room. `Backdrop` is what is to be seen of it from inside only, behind the keepsakes. Robin stands on the first of
 * `spots` until something is done, on the last when all is, and on the others in between. `robin` is what Robin says of the room.
 */
export interface Living {
  things: readonly LivingThing[];
  spots: readonly Spot[];
  robin(): string[];
  Backdrop: ComponentType;
}

/** Whether a switch is on after so many taps. */
export const isOn = ({ begins }: Pick<LivingThing, "begins">, turn: number): boolean =>
  (begins === "on") === (turn % 2 === 0);
