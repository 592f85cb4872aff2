import type { Look } from "../../../lesson/lesson.ts";

/** Which room goes with each jumper, and the colour of its wall, which the jumper stands out from. */
export const walls: Record<Look["top"], { room: number; colour: string }> = {
  leaf: { room: 0, colour: "#ffe7ae" },
  coral: { room: 1, colour: "#a9dcef" },
  sun: { room: 2, colour: "#e3d3ec" },
  ink: { room: 3, colour: "#f9d2c1" },
  lilac: { room: 3, colour: "#f9d2c1" },
  sky: { room: 4, colour: "#cfe9da" },
  clay: { room: 4, colour: "#cfe9da" },
  plum: { room: 5, colour: "#f7c9a0" },
};
