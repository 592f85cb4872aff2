import type { ComponentType } from "preact";

/** Where a keepsake stands in a room's picture: the middle of its foot, and how large it is drawn, in the picture's units. */
export type Slot = readonly [x: number, y: number, size: number];

/**
 * How a room of the house is drawn: `Picture` in a box of 380 by `height`, and `Painting`, what stands about in it while Robin
 * is still painting. `floor` is the colour below the picture, where the room's plate may grow. `slots` are filled in order as
 * lessons are finished. `inRoof` rooms sit between the slopes of the roof. Lines are inked and shapes unfilled unless they say otherwise.
 */
export interface RoomDrawing {
  height: number;
  floor: string;
  slots: readonly Slot[];
  inRoof?: boolean;
  Picture: ComponentType;
  Painting: ComponentType;
}
