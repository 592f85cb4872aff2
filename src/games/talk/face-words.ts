import type { Face } from "../../lesson/lesson.ts";

/** How a face looks, for somebody who can't see it. A calm face needs no words. */
export const faceWords: Record<Exclude<Face, "calm">, string> = {
  smile: "smiling",
  laugh: "laughing",
  surprised: "surprised",
  puzzled: "puzzled",
  wince: "wincing",
  listening: "listening",
  asleep: "asleep",
  glad: "beaming",
  proud: "proud",
  tired: "looking tired",
  flat: "not smiling",
  worried: "looking worried",
  sad: "looking sad",
  cross: "looking cross",
  mixed: "in two minds",
  unsure: "not sure",
};
