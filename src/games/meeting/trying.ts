import * as v from "valibot";
import type { Names } from "../../lesson/fields.ts";
import { seeded } from "../../lesson/random.ts";
import examples from "./examples.json";
import { backgrounds, controls, devices, reactions, views } from "./names.ts";
import type { Move, Round } from "./round.ts";
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

/** One named example. */
export function example(name: keyof typeof examples): Spec {
  return parsed(examples[name].config);
}

/** A small meeting with Asha and Dai, all controls and one far goal, and what a test says of it besides. */
export function meeting(besides: Record<string, unknown> = {}): Spec {
  return parsed({
    controls: [...controls],
    people: [{ who: "asha", host: true }, { who: "dai" }],
    phrases: ["Hello."],
    goals: [{ id: "end", place: "left" }],
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
export const opened = (spec: Spec, seed = 1): Round => frozen(rules.setup(spec, seeded(seed)));

/** The round after these moves, each of which must make sense. */
export function played(spec: Spec, round: Round, ...moves: Move[]): Round {
  return moves.reduce((now, move) => {
    const next = frozen(rules.play(spec, now, move));
    if (next === now) throw new Error(`Nothing came of ${JSON.stringify(move)}.`);
    return next;
  }, round);
}

/** A press of a control. */
export const press = (control: (typeof controls)[number]): Move => ({ type: "press", control });

/** Follows the hints to the end; gives the round then, and the controls and moves that it took. Throws after `most` of them. */
export function followed(spec: Spec, from: Round, most = 40): { round: Round; path: string[] } {
  let round = from;
  const path: string[] = [];
  for (let hint = rules.hint(spec, round); hint; hint = rules.hint(spec, round)) {
    if (path.length >= most) throw new Error(`No end after ${path.join(", ")}.`);
    path.push(hint.control ?? hint.move.type);
    round = played(spec, round, hint.move);
  }
  return { round, path };
}

/** Every move that there is a word for in a step, whether or not it makes sense now. */
export function everyMove(spec: Spec): Move[] {
  const people = spec.people.map(({ who }) => who);
  const polls = spec.polls.map(({ id }) => id);
  return [
    ...controls.map(press),
    ...(["shut", "wake", "calm", "results", "leave-group", "follow-link", "knock"] as const).map((type) => ({
      type,
    })),
    ...(["recording-ok", "leave", "come-back", "put-back"] as const).map((type) => ({ type })),
    ...backgrounds.map((background): Move => ({ type: "background", background })),
    ...["everyone", ...people].map((to): Move => ({ type: "recipient", to })),
    ...[null, ...spec.phrases.keys()].map((phrase): Move => ({ type: "send", phrase })),
    ...[0, 1, 2, 3].map((answer): Move => ({ type: "vote", answer })),
    ...polls.map((poll): Move => ({ type: "start-poll", poll })),
    ...reactions.map((reaction): Move => ({ type: "react", reaction })),
    ...views.map((view): Move => ({ type: "view", view })),
    ...people.map((who): Move => ({ type: "pin", who })),
    ...(["own", null, 0, 1, 2] as const).map((name): Move => ({ type: "rename", name })),
    ...[true, false].map((on): Move => ({ type: "share", on })),
    ...spec.groups.map(({ id }): Move => ({ type: "join-group", group: id })),
    ...(spec.windows ?? []).map(({ id }): Move => ({ type: "pick", id })),
    ...(["show", "devices", "close-app", "test-sound", "bar"] as const).map((type) => ({ type })),
    ...devices.flatMap((device): Move[] => [
      { type: "mic-choice", device },
      { type: "speaker-choice", device },
    ]),
    ...([1, -1] as const).flatMap((by): Move[] => [
      { type: "level", by },
      { type: "volume", by },
    ]),
    ...[true, false].map((shut): Move => ({ type: "cover", shut })),
    ...people.map((who): Move => ({ type: "nod", who })),
  ];
}

/** The round after some move that makes sense, whichever chance brings first. Throws where there seems to be none. */
export function somewhere(spec: Spec, round: Round, moves: Move[], random: () => number): Round {
  for (let tries = 0; tries < 2000; tries += 1) {
    const move = moves[Math.floor(random() * moves.length)];
    const next = move ? rules.play(spec, round, move) : round;
    if (next !== round) return frozen(next);
  }
  throw new Error("There is nothing that makes sense here.");
}

/** Things that are no move at all, or a move with nonsense in it. */
export const junk: unknown[] = [
  ...[null, undefined, 0, "", "press", [], {}, { type: null }, { type: "toString" }, { type: "__proto__" }],
  ...[{ type: "press" }, { type: "press", control: "constructor" }, { type: "press", control: null }],
  ...[{ type: "background" }, { type: "background", background: "the moon" }, { type: "react" }],
  ...[{ type: "recipient" }, { type: "recipient", to: "constructor" }, { type: "recipient", to: "you" }],
  ...[{ type: "send" }, { type: "send", phrase: -1 }, { type: "send", phrase: 99 }],
  ...[
    { type: "send", phrase: "0" },
    { type: "send", phrase: "length" },
    { type: "send", phrase: 0.5 },
  ],
  ...[{ type: "vote" }, { type: "vote", answer: "0" }, { type: "vote", answer: 9 }],
  ...[{ type: "start-poll" }, { type: "start-poll", poll: "nothing" }, { type: "view" }],
  ...[{ type: "pin", who: "you" }, { type: "pin", who: "nobody" }, { type: "pin" }],
  ...[{ type: "rename" }, { type: "rename", name: "Bob" }, { type: "rename", name: 7 }, { type: "share" }],
  ...[{ type: "pick" }, { type: "pick", id: "constructor" }, { type: "mic-choice", device: "ear" }],
  ...[{ type: "level" }, { type: "volume", by: 4 }, { type: "volume", by: "1" }, { type: "cover" }],
  ...[{ type: "nod" }, { type: "nod", who: "you" }, { type: "nod", who: "__proto__" }],
  ...[{ type: "share", on: "yes" }, { type: "join-group" }, { type: "join-group", group: "__proto__" }],
];
