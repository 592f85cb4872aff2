import { type Note, note } from "../../../../ui/noises.ts";
import type { Instrument } from "../../names.ts";

/** How many beats a bar has, and how long one is, in seconds. */
export const BEATS = 8;
export const BEAT = 0.28;

/** What an instrument does in every bar: on which beats it plays, counted from 0, and how that sounds. */
interface Score {
  beats: readonly number[];
  sound(at: number, nth: number): Note[];
}

const tune = [392, 440, 494, 587, 494];

/** Every instrument's own bar. They fit each other in any company, and each can be told from the rest. */
export const scores: Record<Instrument, Score> = {
  tin: {
    beats: [0, 3, 4, 6],
    sound: (at) => [note("triangle", at, 0.16, 150, 70, 0.35), note("hiss", at, 0.08, 500, 300, 0.18)],
  },
  comb: {
    beats: [0, 1, 2, 4, 6],
    sound: (at, nth) => [note("sawtooth", at, 0.22, tune[nth] ?? 392, undefined, 0.07)],
  },
  kettle: {
    beats: [6, 7],
    sound: (at) => [note("hiss", at, 0.3, 900, 2400, 0.12), note("sine", at, 0.28, 1175, 1319, 0.05)],
  },
  cat: {
    beats: [2, 6],
    sound: (at) => [
      note("triangle", at, 0.16, 440, 660, 0.16),
      note("triangle", at + 0.16, 0.3, 660, 392, 0.16),
    ],
  },
  spoons: {
    beats: [0, 2, 3, 5, 6, 7],
    sound: (at) => [note("hiss", at, 0.05, 3200, 2600, 0.3), note("hiss", at + 0.07, 0.04, 3600, 3000, 0.2)],
  },
  needles: {
    beats: [0, 1, 2, 3, 4, 5, 6, 7],
    sound: (at) => [note("sine", at, 0.04, 1760, 1500, 0.06)],
  },
  laugh: {
    beats: [3, 4, 5],
    sound: (at, nth) => [note("sawtooth", at, 0.15, 340 - 24 * nth, 270 - 24 * nth, 0.1)],
  },
  bell: {
    beats: [7],
    sound: (at) => [
      note("sine", at, 1.1, 1047, undefined, 0.16),
      note("sine", at, 0.7, 2094, undefined, 0.05),
    ],
  },
};

/** One bar of all that plays, as notes for the ear. */
export const barOf = (playing: readonly Instrument[]): Note[] =>
  playing.flatMap((instrument) => {
    const { beats, sound } = scores[instrument];
    return beats.flatMap((beat, nth) => sound(0.05 + beat * BEAT, nth));
  });
