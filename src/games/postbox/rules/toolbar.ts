import { type Box, type ChosenControl, type Control, chosenControls } from "../names.ts";
import type { Round } from "../round.ts";
import type { Message, Spec } from "../spec.ts";
import { words } from "../words.ts";
import { boxOf, messageOf, styleOf } from "./lying.ts";

/** The buttons of the open message: `bar` in sight, in order, with `more` last where something is behind it. */
export interface Toolbar {
  bar: Control[];
  more: Control[];
}

/** The open message, if it is one that came. */
export const openMessage = (spec: Spec, round: Round): Message | undefined => messageOf(spec, round.open);

/** The buttons that the open message has now. A message that was put aside can be put back, and nothing else. */
export function toolbar(spec: Spec, round: Round): Toolbar {
  const message = openMessage(spec, round);
  if (!message) return { bar: [], more: [] };
  const box = boxOf(round, message.id);
  if (box === "bin" || box === "reported") return { bar: ["restore"], more: [] };
  const there = spec.controls.filter(
    (control) => control !== "write" && !(control === "keep" && box === "kept"),
  );
  const behind = styleOf(spec).more;
  const more = there.filter((control) => behind.includes(control));
  const bar: Control[] = there.filter((control) => !behind.includes(control));
  return { bar: more.length > 0 ? [...bar, "more"] : bar, more };
}

/** Whether a press of a control is answered now. */
export function canPress(spec: Spec, round: Round, control: Control): boolean {
  if (round.draft) return false;
  if (control === "write") return spec.controls.includes("write");
  const message = openMessage(spec, round);
  if (!message) return false;
  if (control === "sender") return true;
  if (control === "link") return message.link !== undefined;
  if (control === "attached") return message.attached !== undefined;
  if (control === "go") return round.card === "link" && message.link?.page !== undefined;
  const { bar, more } = toolbar(spec, round);
  return bar.includes(control) || (round.card === "more" && more.includes(control));
}

const isChosen = (control: Control): control is Control & ChosenControl =>
  (chosenControls as readonly string[]).includes(control);

/** What a control is called here, as an English key: the style's own name for it, else ours. */
export function controlName(spec: Spec, control: ChosenControl | "restore" | "more"): string {
  const own = isChosen(control) ? styleOf(spec).words[control] : undefined;
  return own ?? words[control];
}

/** What a box is called here, as an English key. */
export const boxName = (spec: Spec, box: Box): string => styleOf(spec).boxes[box] ?? words[`box-${box}`];

/** What the way to undo the last thing is called, as an English key; null when there is nothing to undo. */
export function undoName(round: Round): string | null {
  const last = round.undos[round.undos.length - 1];
  if (!last) return null;
  return words[`undo-${"sent" in last ? "sent" : last.did}`];
}
