import { boxes, type Card, type Control, controls, type Deed } from "../names.ts";
import type { Move, Round } from "../round.ts";
import type { Spec } from "../spec.ts";
import { did, moveTo, restored, undone } from "./doing.ts";
import { attach, begin, files, post, putAway, to, words } from "./draft.ts";
import { boxOf, lying, messageOf, sentOf } from "./lying.ts";
import { canPress } from "./toolbar.ts";

type Of<Type extends Move["type"]> = Extract<Move, { type: Type }>;
type Handlers = { [Type in Move["type"]]: (spec: Spec, round: Round, move: Of<Type>) => Round };

/** A card that is open shuts; another opens, and looking is a deed. */
function turned(round: Round, card: Card, deed: Deed | null): Round {
  if (round.card === card) return { ...round, card: null, last: null };
  const open: Round = { ...round, card, last: null };
  return deed ? did(open, deed, round.open) : open;
}

const moving = { keep: "kept", report: "reported", delete: "bin" } as const;

function press(spec: Spec, round: Round, { control }: Of<"press">): Round {
  if (!controls.includes(control) || !canPress(spec, round, control)) return round;
  return pressed(spec, round, control);
}

function pressed(spec: Spec, round: Round, control: Control): Round {
  const id = round.open ?? "";
  switch (control) {
    case "write":
    case "reply":
    case "forward":
      return begin(spec, round, control);
    case "keep":
    case "report":
    case "delete":
      return moveTo(round, control, id, moving[control]);
    case "restore":
      return restored(round, id);
    case "go":
      return turned(round, "page", "go");
    case "more":
      return turned(round, "more", null);
    default:
      return turned(round, control, control);
  }
}

function open(spec: Spec, round: Round, { message }: Of<"open">): Round {
  if (round.draft || round.open === message) return round;
  const mine = sentOf(round, message) !== undefined;
  const came = messageOf(spec, message) !== undefined && round.here.includes(message);
  if (!mine && !came) return round;
  // What can be opened lies in the box that is on the screen.
  if (!lying(spec, round, round.box).includes(message)) return round;
  const there: Round = { ...round, open: message, card: null, last: null };
  return came ? did(there, "open", message) : there;
}

function leave(_: Spec, round: Round): Round {
  return round.open === null || round.draft ? round : { ...round, open: null, card: null, last: null };
}

function box(spec: Spec, round: Round, move: Of<"box">): Round {
  if (round.draft || round.box === move.box || !boxes.includes(move.box)) return round;
  if (move.box !== "inbox" && lying(spec, round, move.box).length === 0) return round;
  return { ...round, box: move.box, open: null, card: null, last: null };
}

function shut(_: Spec, round: Round): Round {
  return round.card === null ? round : { ...round, card: null, last: null };
}

/** Where a message that came back lies, there the learner is. */
function undo(_: Spec, round: Round): Round {
  const now = undone(round);
  const id = now.last?.about ?? null;
  return now === round || now.draft || id === null || now.open !== null
    ? now
    : { ...now, box: boxOf(now, id) };
}

const handlers: Handlers = {
  press,
  open,
  leave,
  box,
  shut,
  to,
  words,
  files,
  attach,
  post: (_, round) => post(round),
  "put-away": (_, round) => putAway(round),
  undo,
};

/** The round after a move, before goals are looked at. Anything that is no move, or makes no sense now, returns the same round. */
export function moved(spec: Spec, round: Round, move: Move): Round {
  const type: unknown = (move as Move | null | undefined)?.type;
  if (typeof type !== "string" || !Object.keys(handlers).includes(type)) return round;
  const handle = handlers[move.type] as (spec: Spec, round: Round, move: Move) => Round;
  return handle(spec, round, move);
}
