import * as v from "valibot";
import type { Names } from "../../lesson/fields.ts";
import examples from "./examples.json";
import { boxes, controls } from "./names.ts";
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

/** A letter from Asha, genuine, and a trick from a parcel desk. */
export const letter = {
  id: "letter",
  genuine: true,
  who: "asha",
  address: "asha@garden.example",
  known: true,
};
export const trick = {
  ...{ id: "trick", genuine: false, name: "Parcel Desk", address: "win@prize.example" },
  ...{ subject: "Pay now", text: ["Pay now."], saw: "An odd address." },
};

/** A small postbox with a letter and a trick, all controls and one far goal, and what a test says of it besides. */
export function postbox(besides: Record<string, unknown> = {}): Spec {
  return parsed({
    controls: ["write", "reply", "forward", "keep", "ask", "report", "delete"],
    people: ["dai", "samira"],
    groups: [{ id: "club", name: "The club", people: ["dai", "samira"] }],
    phrases: ["Hello.", "Goodbye."],
    files: [{ id: "room", name: "My room", picture: "living-room", about: "A room." }],
    messages: [{ ...letter, subject: "Hello", text: ["Come on Thursday."] }, trick],
    goals: [{ id: "all", handled: 2 }],
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
export const opened = (spec: Spec): Round => frozen(rules.setup(spec, () => 0));

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
export const open = (message: string): Move => ({ type: "open", message });

/** Follows the hints to the end; gives the round then, and the controls that it took. Throws after `most` of them. */
export function followed(spec: Spec, from: Round, most = 60): { round: Round; path: string[] } {
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
  const ids = [...spec.messages.map(({ id }) => id), "sent-0", "sent-1", "sent-2"];
  const files = [null, ...spec.files.map(({ id }) => id)];
  return [
    ...controls.map(press),
    ...ids.map(open),
    ...boxes.map((box): Move => ({ type: "box", box })),
    ...[...spec.people, ...spec.groups.map(({ id }) => id)].map((to): Move => ({ type: "to", to })),
    ...(["own", null, 0, 1] as const).map((words): Move => ({ type: "words", words })),
    ...files.map((file): Move => ({ type: "attach", file })),
    ...(["leave", "shut", "files", "post", "put-away", "undo"] as const).map((type): Move => ({ type })),
  ];
}
