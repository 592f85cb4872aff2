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
 * A file that draws a room. Lines are inked and shapes unfilled unless they say otherwise. What is lit by the room's lamp has the
 * `currentColor` of the picture, so that the light can be put out.
 */
export interface RoomDrawing {
  place: RoomPlace;
  Picture: ComponentType;
}
