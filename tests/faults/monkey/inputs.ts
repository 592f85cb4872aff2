import type { Random } from "../../../src/lesson/random.ts";
import type { Control, Seen } from "./look.ts";

/** Something that a hand does to a tablet. `rest` is how long after the thing before, in ms, and `times` how often in a row. */
export type Input = { rest: number; words: string } & (
  | { does: "tap"; by: "finger" | "mouse"; x: number; y: number; times: number }
  | { does: "two-fingers"; x: number; y: number; apart: number; wider: number }
  | { does: "swipe"; x: number; y: number; across: number; up: number }
  | { does: "wheel"; x: number; y: number; up: number }
  | { does: "hold"; x: number; y: number }
  | { does: "key"; key: string; shift: boolean }
);

/** Something that is done to the whole page, and waited for. */
export type Turn = { words: string } & (
  | { does: "history"; by: number }
  | { does: "size"; width: number; height: number }
  | { does: "reload" }
);

/** How many inputs it counts as. */
export const countOf = (input: Input): number =>
  input.does === "tap" ? input.times : input.does === "two-fingers" ? 2 : 1;

export const pick = <Thing>(things: readonly Thing[], random: Random): Thing | undefined =>
  things[Math.floor(random() * things.length)];

/** One of several things by how often it is wanted. */
function weighed<Thing>(things: readonly (readonly [number, Thing])[], random: Random): Thing {
  const all = things.reduce((sum, [weight]) => sum + weight, 0);
  let left = random() * all;
  for (const [weight, thing] of things) {
    left -= weight;
    if (left < 0) return thing;
  }
  return (things[things.length - 1] as readonly [number, Thing])[1];
}

const keys: readonly (readonly [number, readonly [string, boolean]])[] = [
  [10, ["Tab", false]],
  [4, ["Tab", true]],
  [7, ["Enter", false]],
  [5, [" ", false]],
  [2, ["Escape", false]],
  [1, ["ArrowLeft", false]],
  [1, ["ArrowRight", false]],
  [1, ["ArrowUp", false]],
  [1, ["ArrowDown", false]],
  [2, ["a", false]],
  [1, ["é", false]],
  [1, ["Backspace", false]],
];

/** What a hand might do next, on the screen as it is. */
function inputOn({ controls, width, height }: Seen, random: Random): Input {
  // One in five comes too fast, as when a hand trembles or somebody is sure that it did not work.
  const rest = random() < 0.2 ? 60 + random() * 400 : 550 + random() * 900;
  const anywhere: Control = { x: random() * width, y: random() * height, name: "" };
  const at = (random() < 0.8 && pick(controls, random)) || anywhere;
  const where = at.name ? `“${at.name.slice(0, 40)}”` : `${Math.round(at.x)},${Math.round(at.y)}`;
  const { x, y } = at;
  const by = random() < 0.5 ? "finger" : "mouse";
  const taps = (times: number): Input => ({
    ...{ rest, does: "tap", by, x, y, times },
    words: `${["tap", "double tap", "triple tap"][times - 1]} (${by}) ${where}`,
  });
  const far = () => (random() - 0.5) * 500;
  const does = weighed<() => Input>(
    [
      [50, () => taps(1)],
      [6, () => taps(2)],
      [3, () => taps(3)],
      [
        4,
        () => {
          const [apart, wider] = [40 + random() * 120, random() < 0.5 ? 0 : 40 + random() * 160];
          const words = `${wider ? "pinch" : "two fingers"} at ${where}`;
          return { rest, does: "two-fingers", x, y, apart, wider: wider || apart, words };
        },
      ],
      [
        4,
        () => {
          const [across, up] = [far(), far()];
          return { rest, does: "swipe", x, y, across, up, words: `swipe from ${where}` };
        },
      ],
      [4, () => ({ rest, does: "wheel", x, y, up: far() * 2, words: "wheel" })],
      [0.2, () => ({ rest, does: "hold", x, y, words: `long press ${where}` })],
      [
        36,
        () => {
          const [key, shift] = weighed(keys, random);
          return {
            rest,
            does: "key",
            key,
            shift,
            words: `${shift ? "Shift+" : ""}${key === " " ? "Space" : key}`,
          };
        },
      ],
    ],
    random,
  );
  return does();
}

/** What comes next: so many inputs at most, all aimed at the screen as it is before the first of them. */
export function inputsOn(seen: Seen, random: Random, most: number): Input[] {
  const wanted = Math.min(most, 5 + Math.floor(random() * 20));
  const inputs: Input[] = [];
  for (let count = 0; count < wanted; ) {
    const input = inputOn(seen, random);
    inputs.push(input);
    count += countOf(input);
  }
  return inputs;
}

const sizes = [
  [360, 640],
  [360, 640],
  [640, 360],
  [800, 1280],
  [1280, 800],
  [320, 568],
] as const;

/** Now and then something is done to the page itself: Back as a rule. */
export function turnOf(random: Random): Turn | null {
  const [width, height] = pick(sizes, random) ?? [360, 640];
  return weighed<Turn | null>(
    [
      [60, null],
      [20, { does: "history", by: -1, words: "Back" }],
      [3, { does: "history", by: -2, words: "Back, twice" }],
      [8, { does: "history", by: 1, words: "Forward" }],
      [7, { does: "size", width, height, words: `turned to ${width}×${height}` }],
      [2, { does: "reload", words: "loaded again" }],
    ],
    random,
  );
}
