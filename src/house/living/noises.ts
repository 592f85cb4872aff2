import { makeNoise, type Note, note, playNotes } from "../../ui/noises.ts";

/** The noises of the house, beside those that there are: short, and soft. */
const noises: Record<string, Note[]> = {
  purr: Array.from({ length: 14 }, (_, nth) =>
    note("hiss", nth * 0.07, 0.06, 180, 140, nth % 7 < 4 ? 0.3 : 0.16),
  ),
  click: [note("square", 0, 0.03, 1400, 500, 0.08), note("hiss", 0, 0.03, 2400, 1200, 0.1)],
  flap: [note("hiss", 0, 0.06, 900, 500, 0.2), note("square", 0.12, 0.05, 220, 140, 0.1)],
  leaf: [note("hiss", 0, 0.3, 3000, 4200, 0.08), note("hiss", 0.25, 0.25, 3600, 2600, 0.06)],
  ping: [note("sine", 0, 0.4, 880, undefined, 0.12)],
  chirp: [0, 0.14, 0.3].map((at) => note("sine", at, 0.1, 2200, 3100, 0.1)),
  toot: [note("sawtooth", 0, 0.2, 290, 300, 0.06), note("sawtooth", 0.24, 0.4, 390, 380, 0.06)],
  buzz: [note("sawtooth", 0, 0.5, 170, 230, 0.04), note("sawtooth", 0.5, 0.4, 230, 160, 0.04)],
  creak: [note("sawtooth", 0, 0.35, 140, 260, 0.05), note("hiss", 0, 0.35, 500, 900, 0.06)],
};

/** Makes a noise of the house once, by its name. Only for learners who turned sounds on. */
export function makeHouseNoise(name: string): void {
  const own = noises[name];
  if (own) playNotes(own);
  else makeNoise(name);
}

/** The noises that are the house's own. */
export const houseNoises: string[] = Object.keys(noises);
