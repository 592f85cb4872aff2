import type { Spec } from "./spec.ts";

const spec = () => import("./spec.ts");

const words = async () => (await import("./all-words.ts")).allWords;

async function parts(specs?: readonly Spec[]): Promise<void> {
  if (!specs || specs.some(({ windows, gear, orchestra }) => windows || gear || orchestra))
    await (await import("./parts/bring.ts")).bringParts(specs);
}

/** What of the meeting comes when it is asked for. Beside the game's entry, so that what both bring is listed once. */
export const later = { spec, words, parts };
