/** So far at least a finger slides in a swipe, in CSS pixels: less is a tap that slid. */
export const SWIPES = 24;

/** The least that a swipe does, in hundredths, however short it was: four short ones are one long one. */
const LEAST = 25;

/** How much of the whole a swipe is, in hundredths: half the width is all of it. At any speed, to either side. */
export function swiped(slid: number, width: number): number {
  const far = Math.abs(slid);
  if (far < SWIPES || width <= 0) return 0;
  return Math.max(LEAST, Math.min(100, Math.round((far / (width / 2)) * 100)));
}

/** How much larger two fingers make a photo, in hundredths of all that it grows: twice as far apart is all of it. */
export function pinched(from: number, to: number): number {
  if (from <= 0) return 0;
  return Math.max(-100, Math.min(100, Math.round((to / from - 1) * 100)));
}

/** How long a kettle takes from cold to its whistle, in milliseconds, all holds together. */
export const WHISTLES = 3000;

/** How much of the whole a hold of so many milliseconds is, in hundredths. */
export const heldFor = (long: number): number => Math.max(0, Math.min(100, (long / WHISTLES) * 100));

/** How far a point is from a rectangle, in CSS pixels: 0 inside of it. */
export function beside(x: number, y: number, on: Pick<DOMRect, "left" | "right" | "top" | "bottom">): number {
  return Math.hypot(Math.max(on.left - x, 0, x - on.right), Math.max(on.top - y, 0, y - on.bottom));
}
