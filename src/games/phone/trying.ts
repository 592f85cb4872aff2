import * as v from "valibot";
import type { Names } from "../../lesson/fields.ts";
import { seeded } from "../../lesson/random.ts";
import examples from "./examples.json";
import type { Move, Round } from "./round.ts";
import { onScreen } from "./rules/screen.ts";
import { rules } from "./rules.ts";
import { type Spec, spec } from "./spec.ts";

const names: Names = {
  characters: ["asha", "dai", "samira", "marek"],
  pictures: ["living-room", "shared-leaflet"],
  glossary: [],
};

/** A config as a lesson file would have it, checked and filled in. Throws for one that is not right. For tests. */
export const parsed = (config: unknown): Spec => v.parse(spec(names), config);

/** The named examples, checked and filled in. */
export const allExamples: [string, Spec][] = Object.entries(examples).map(([name, { config }]) => [
  name,
  parsed(config),
]);

/** A tablet with some apps and one far goal, and what a test says of it besides. */
export function tablet(besides: Record<string, unknown> = {}, device: Record<string, unknown> = {}): Spec {
  return parsed({
    devices: [{ kind: "tablet", keys: true, ...device }],
    goals: [{ id: "end", volume: { from: 5 } }],
    ...besides,
  });
}

/** An object that throws at whoever tries to change it, and so do all its parts. */
export function frozen<Thing>(thing: Thing): Thing {
  if (typeof thing === "object" && thing !== null && !Object.isFrozen(thing))
    Object.values(Object.freeze(thing)).forEach(frozen);
  return thing;
}

/** The step as it begins. */
export const opened = (of: Spec, seed = 1): Round => frozen(rules.setup(of, seeded(seed)));

/** The round after these presses, each of which must make sense. `letter` and `other-letter` are moves of their own. */
export function pressed(of: Spec, round: Round, ...controls: string[]): Round {
  return controls.reduce((now, control) => {
    const move: Move =
      control === "letter" || control === "other-letter" || control === "calm"
        ? { type: control }
        : { type: "press", control };
    const next = frozen(rules.play(of, now, move));
    if (next === now) throw new Error(`Nothing came of “${control}”.`);
    return next;
  }, round);
}

/** Follows the hints to the end; gives the round then, and the controls that it took. Throws after `most` of them. */
export function followed(of: Spec, from: Round, most = 60): { round: Round; path: string[] } {
  let round = from;
  const path: string[] = [];
  for (let hint = rules.hint(of, round); hint; hint = rules.hint(of, round)) {
    if (path.length >= most) throw new Error(`No end after ${path.join(", ")}.`);
    path.push(hint.control ?? hint.move.type);
    const next = frozen(rules.play(of, round, hint.move));
    if (next === round) throw new Error(`Nothing came of the hint after ${path.join(", ")}.`);
    round = next;
  }
  return { round, path };
}

/** The round after so many presses of whatever chance brings. */
export function anywhere(of: Spec, from: Round, presses: number, seed: number): Round {
  const random = seeded(seed);
  let round = from;
  for (let nth = 0; nth < presses; nth += 1) {
    const all = [...onScreen(of, round), "letter", "other-letter"];
    const control = all[Math.floor(random() * all.length)] ?? "home";
    const move: Move =
      control === "letter" || control === "other-letter" ? { type: control } : { type: "press", control };
    round = frozen(rules.play(of, round, move));
  }
  return round;
}
