/** One note of a noise: when it starts and how long it lasts, in seconds; from one pitch to another, in hertz; how loud, 0 to 1. */
export interface Note {
  at: number;
  long: number;
  from: number;
  to: number;
  loud: number;
  shape: OscillatorType | "hiss";
}

/** A note that goes from one pitch to another, or stays on one. */
export const note = (
  shape: Note["shape"],
  at: number,
  long: number,
  from: number,
  to = from,
  loud = 0.2,
): Note => ({
  ...{ shape, at, long, from, to, loud },
});

/** Small noises, drawn in sound as people are drawn in lines: no recordings to fetch. */
const noises: Record<string, Note[]> = {
  dog: [0, 0.32, 0.95].flatMap((at) => [
    note("sawtooth", at, 0.14, 520, 180, 0.25),
    note("hiss", at, 0.1, 900, 500, 0.15),
  ]),
  cat: [note("triangle", 0, 0.25, 480, 820), note("triangle", 0.25, 0.5, 820, 430)],
  kettle: [note("hiss", 0, 1.8, 700, 2600, 0.12), note("sine", 0.9, 1, 1500, 2300, 0.06)],
  doorbell: [note("sine", 0, 0.5, 660), note("sine", 0.45, 0.8, 520)],
  phone: [0, 0.12, 0.24, 0.36, 0.9, 1.02, 1.14, 1.26].map((at, nth) =>
    note("square", at, 0.1, nth % 2 ? 940 : 760, undefined, 0.08),
  ),
  radio: [392, 440, 494, 440, 392, 330, 392].map((pitch, nth) => note("triangle", nth * 0.22, 0.2, pitch)),
  hoover: [note("hiss", 0, 1.8, 320, 380, 0.25), note("sawtooth", 0, 1.8, 110, 130, 0.05)],
  tea: [0, 0.16, 0.3, 0.42].map((at) => note("sine", at, 0.12, 300, 620, 0.14)),
};

let context: AudioContext | null = null;

function source(audio: AudioContext, { shape, from, to, at, long }: Note): AudioNode {
  const start = audio.currentTime + at;
  if (shape !== "hiss") {
    const tone = audio.createOscillator();
    tone.type = shape;
    tone.frequency.setValueAtTime(from, start);
    tone.frequency.exponentialRampToValueAtTime(to, start + long);
    tone.start(start);
    tone.stop(start + long);
    return tone;
  }
  // Hiss: a short tooth of high and low values, whose order is the same every time, through a band.
  const length = Math.ceil(audio.sampleRate * long);
  const buffer = audio.createBuffer(1, length, audio.sampleRate);
  const values = buffer.getChannelData(0);
  for (let nth = 0; nth < length; nth++)
    values[nth] = ((Math.imul(nth + 1, 2654435761) >>> 16) & 255) / 128 - 1;
  const hiss = audio.createBufferSource();
  hiss.buffer = buffer;
  const band = audio.createBiquadFilter();
  band.type = "bandpass";
  band.frequency.setValueAtTime(from, start);
  band.frequency.exponentialRampToValueAtTime(to, start + long);
  hiss.connect(band);
  hiss.start(start);
  return band;
}

/**
 * Makes a small noise once, by its name; a name that there is no noise for is silence. `strength` is how strong it is, from 0 to 1.
 * Only for learners who turned sounds on.
 */
export function makeNoise(name: string, strength = 1): void {
  playNotes(noises[name] ?? [], strength);
}

/** Plays notes, once, as strong as that. Only for learners who turned sounds on. */
export function playNotes(notes: readonly Note[], strength = 1): void {
  if (notes.length === 0 || typeof AudioContext !== "function") return;
  context ??= new AudioContext();
  const audio = context;
  // A browser keeps sound back until the first tap; a noise before that is let go, never played late.
  if (audio.state === "suspended") void audio.resume();
  for (const each of notes) {
    const start = audio.currentTime + each.at;
    const volume = audio.createGain();
    volume.gain.setValueAtTime(0, start);
    volume.gain.linearRampToValueAtTime(each.loud * strength, start + 0.02);
    volume.gain.linearRampToValueAtTime(0, start + each.long);
    source(audio, each).connect(volume).connect(audio.destination);
  }
}

/** The noises that can be made. */
export const noiseNames: string[] = Object.keys(noises);
