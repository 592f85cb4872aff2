import * as v from "valibot";
import { seeded } from "../../lesson/random.ts";
import { alternatives } from "./cross-check.ts";
import examples from "./examples.json";
import { asked, controls } from "./names.ts";
import type { Move, Round } from "./round.ts";
import { formOf } from "./rules/seen.ts";
import { rules } from "./rules.ts";
import { type Spec, spec } from "./spec.ts";

const names = {
  characters: ["dai", "samira", "marek"],
  pictures: ["living-room", "shared-leaflet"],
  glossary: [],
};

/** A config as a lesson file would have it, checked and filled in. Throws for one that is not right. For tests. */
export const parsed = (config: unknown): Spec => v.parse(spec(names), config);

/** The named examples in every style, checked and filled in. */
export const everyExample: [string, Spec][] = Object.entries(examples).flatMap(([name, { config }]) => {
  const written = parsed(config);
  const others = alternatives(written).map(({ name: style, spec: other }): [string, Spec] => [
    `${name}, ${style}`,
    other,
  ]);
  return [[name, written] as [string, Spec], ...others];
});

/** One named example, with `besides` in place of what it says. */
export const example = (name: keyof typeof examples, besides: Partial<Spec> = {}): Spec => ({
  ...parsed(examples[name].config),
  ...besides,
});

/** An object that throws at whoever tries to change it, and so do all its parts. */
export function frozen<Thing>(thing: Thing): Thing {
  if (typeof thing === "object" && thing !== null && !Object.isFrozen(thing))
    Object.values(Object.freeze(thing)).forEach(frozen);
  return thing;
}

/** The step as it begins. */
export const opened = (of: Spec): Round => frozen(rules.setup(of, seeded(1)));

/** The round after these moves, each of which must make sense. */
export function played(of: Spec, round: Round, ...moves: Move[]): Round {
  return moves.reduce((now, move) => {
    const next = frozen(rules.play(of, now, move));
    if (next === now) throw new Error(`Nothing came of ${JSON.stringify(move)}.`);
    return next;
  }, round);
}

/** A press of a button. */
export const press = (control: (typeof controls)[number]): Move => ({ type: "press", control });

/** Follows the hints to the end; gives the round then, and the controls that it took. Throws after `most` of them. */
export function followed(of: Spec, from: Round, most = 40): { round: Round; path: string[] } {
  let round = from;
  const path: string[] = [];
  for (let hint = rules.hint(of, round); hint; hint = rules.hint(of, round)) {
    if (path.length >= most) throw new Error(`No end after ${path.join(", ")}.`);
    path.push(hint.control ?? hint.move.type);
    round = played(of, round, hint.move);
  }
  return { round, path };
}

/** Every move that there is a word for in a step, whether or not it makes sense now. */
export function everyMove(of: Spec): Move[] {
  const fields = of.pages.flatMap((page) => formOf(page)?.fields.map(({ id }) => id) ?? []);
  const tabs = [1, 2, 3, 4, 5, 6, 7];
  return [
    ...controls.map(press),
    ...(["shut", "new-tab", "form-look", "form-change", "form-send", "form-again"] as const).map((type) => ({
      type,
    })),
    ...tabs.flatMap((tab): Move[] => [
      { type: "change-tab", tab },
      { type: "close-tab", tab },
    ]),
    ...of.pages.map(({ id }): Move => ({ type: "tile", page: id })),
    ...([0, 1, "word", "words", "mail"] as const).map((words): Move => ({ type: "search", words })),
    ...(of.search?.results ?? []).map(({ id }): Move => ({ type: "result", result: id })),
    ...[0, 1, 2, 3].map((part): Move => ({ type: "follow", part })),
    ...(["yes", "no"] as const).map((answer): Move => ({ type: "cookies", answer })),
    ...fields.flatMap((field): Move[] => [
      { type: "form-photos", field },
      ...([0, 1, "word", "digits", null] as const).map(
        (words): Move => ({ type: "form-fill", field, with: words }),
      ),
    ]),
  ];
}

/** Things that are no move at all, or a move with nonsense in it. */
export const junk: unknown[] = [
  ...[null, undefined, 0, "press", [], {}, { type: "toString" }, { type: "__proto__" }],
  ...[{ type: "press" }, { type: "press", control: "constructor" }, { type: "tile" }],
  ...[{ type: "search" }, { type: "search", words: 99 }, { type: "search", words: "bins on Tuesday" }],
  ...[{ type: "result", result: "__proto__" }, { type: "follow" }, { type: "follow", part: "length" }],
  ...[{ type: "follow", part: 0.5 }, { type: "cookies" }, { type: "cookies", answer: "maybe" }],
  ...[
    { type: "change-tab", tab: "1" },
    { type: "close-tab", tab: 99 },
    { type: "form-fill", field: "name" },
  ],
  ...[
    { type: "form-fill", field: "name", with: "Dai Davies" },
    { type: "form-fill", field: "tea", with: "word" },
    { type: "form-fill", field: "photo", with: 9 },
    { type: "form-fill", field: "constructor", with: 0 },
    { type: "form-photos", field: "name" },
  ],
  ...asked.map((type) => ({ type: `${type}!` })),
];
