import type { ComponentType } from "preact";

/** Where a keepsake stands in a room's picture: the middle of its foot, and how large it is drawn, in the picture's units. */
export type Slot = readonly [x: number, y: number, size: number];

/**
 * What is to be known of a room's picture before it is drawn: it is 380 wide and `height` high. `floor` is the colour below the
 * picture, where the room's plate may grow. `slots` are filled in order as lessons are finished. `inRoof` rooms sit between the slopes of the roof.
 */
export interface RoomPlace {
  height: number;
  floor: string;
  slots: readonly Slot[];
  inRoof?: boolean;
}

/**
 * A file that draws a room: `Picture`, and `Painting`, what stands about in it while Robin is still painting. Lines are inked and
 * shapes unfilled unless they say otherwise.
 */
export interface RoomDrawing {
  place: RoomPlace;
  Picture: ComponentType;
  Painting: ComponentType;
}
