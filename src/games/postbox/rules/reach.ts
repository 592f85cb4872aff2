import type { Hint } from "../../../lesson/rules.ts";
import { words as own, type Saying } from "../../../lesson/saying.ts";
import type { Box, ChosenControl } from "../names.ts";
import type { Move, Round } from "../round.ts";
import type { Spec } from "../spec.ts";
import { words } from "../words.ts";
import { boxOf } from "./lying.ts";
import { boxName, controlName, toolbar } from "./toolbar.ts";

/** The next right move on the way to something, or null where there is no way. */
export type Step = Hint<Move> | null;

/** One move, with the words that ask for it and the control that Robin lands on. */
export function tap(key: string, control: string | null, move: Move, fill?: Record<string, Saying>): Step {
  return { words: own(key, fill), control, move };
}

const away = (): Step => tap(words.hintPutAway, "put-away", { type: "put-away" });

/** The way out of what is open, to the list; null when the list is there. */
function toList(round: Round): Step {
  if (round.draft) return away();
  return round.open === null ? null : tap(words.hintBack, "back", { type: "leave" });
}

function toBox(spec: Spec, round: Round, box: Box): Step {
  if (round.box === box) return null;
  return tap(words.hintBox, `box-${box}`, { type: "box", box }, { box: own(boxName(spec, box)) });
}

/** The way to a message: `then` once it is open and nothing is being written. */
export function toMessage(spec: Spec, round: Round, id: string, then: () => Step): Step {
  if (!round.draft && round.open === id) return then();
  return (
    toList(round) ??
    toBox(spec, round, boxOf(round, id)) ??
    tap(words.hintOpen, `message-${id}`, { type: "open", message: id })
  );
}

const pressing: Record<ChosenControl, string> = {
  write: words.hintWrite,
  reply: words.hintReply,
  forward: words.hintForward,
  keep: words.hintKeep,
  ask: words.hintAsk,
  report: words.hintReport,
  delete: words.hintDelete,
};

/** A press of a control that is in sight. */
export const touch = (spec: Spec, control: ChosenControl): Step =>
  tap(pressing[control], control, { type: "press", control }, { control: own(controlName(spec, control)) });

/** The way to a press of a message's button: into it, out of the bin, through More. */
export function toControl(spec: Spec, round: Round, id: string, control: ChosenControl): Step {
  return toMessage(spec, round, id, () => {
    const { bar, more } = toolbar(spec, round);
    if (bar.includes("restore"))
      return tap(words.hintRestore, "restore", { type: "press", control: "restore" });
    if (bar.includes(control) || (round.card === "more" && more.includes(control)))
      return touch(spec, control);
    return more.includes(control) ? tap(words.hintMore, "more", { type: "press", control: "more" }) : null;
  });
}

/** The way to a button that needs no message: what is being written is put away first. */
export const toWrite = (spec: Spec, round: Round): Step =>
  round.draft ? away() : spec.controls.includes("write") ? touch(spec, "write") : null;
