import type { Way } from "../names.ts";
import type { Draft, Move, Round, Sent } from "../round.ts";
import type { Spec } from "../spec.ts";
import { did, undoable } from "./doing.ts";
import { messageOf, sentId, timesOf } from "./lying.ts";

type Of<Type extends Move["type"]> = Extract<Move, { type: Type }>;

/** Who can be written to: people by id, then groups. */
export const recipients = (spec: Spec): string[] => [...spec.people, ...spec.groups.map(({ id }) => id)];

/** Who a reply to a message goes to: the character who sent it, else `sender`. */
export const replyTo = (spec: Spec, id: string | null): string => messageOf(spec, id)?.who ?? "sender";

/** The ready words for a message: for a reply those of the message, where it has any. */
export function phrasesFor(spec: Spec, { as, about }: Pick<Draft, "as" | "about">): string[] {
  const own = as === "reply" ? (messageOf(spec, about)?.phrases ?? []) : [];
  return own.length > 0 ? own : spec.phrases;
}

/** Begins a message: a reply, one to pass on, or a new one. */
export function begin(spec: Spec, round: Round, as: Way): Round {
  const about = as === "write" ? null : round.open;
  const to = as === "reply" ? replyTo(spec, about) : null;
  const draft: Draft = {
    ...{ number: round.written, as, about, to, words: null, attached: null, files: false, asked: null },
  };
  return { ...round, draft, card: null, last: null, written: round.written + 1 };
}

const changed = (round: Round, draft: Draft, part: Partial<Draft>): Round => ({
  ...round,
  draft: { ...draft, asked: null, ...part },
});

/** Chooses who it is for. A reply goes to whoever wrote. */
export function to(spec: Spec, round: Round, move: Of<"to">): Round {
  const { draft } = round;
  if (!draft || draft.as === "reply" || draft.to === move.to || !recipients(spec).includes(move.to))
    return round;
  return changed(round, draft, { to: move.to });
}

/** Puts ready words into it, or says that the learner's own are in it (or, with null, that nothing is). */
export function words(spec: Spec, round: Round, move: Of<"words">): Round {
  const { draft } = round;
  if (!draft || draft.words === move.words) return round;
  const known = Number.isInteger(move.words) && phrasesFor(spec, draft)[Number(move.words)] !== undefined;
  if (move.words !== "own" && move.words !== null && !known) return round;
  return changed(round, draft, { words: move.words });
}

/** Brings out the pictures that can be attached, or puts them away. */
export function files(spec: Spec, round: Round): Round {
  const { draft } = round;
  return draft && spec.files.length > 0 ? changed(round, draft, { files: !draft.files }) : round;
}

/** Attaches a picture, or (null) takes it off. */
export function attach(spec: Spec, round: Round, { file }: Of<"attach">): Round {
  const { draft } = round;
  if (!draft || draft.attached === file) return round;
  if (file !== null && !(draft.files && spec.files.some(({ id }) => id === file))) return round;
  return changed(round, draft, { attached: file, files: false });
}

/** Sends it. Where somebody to send it to or something to say is missing, that is asked for, and nothing is sent. */
export function post(round: Round): Round {
  const { draft } = round;
  if (!draft) return round;
  const missing = draft.to === null ? "to" : draft.words === null ? "words" : null;
  if (missing) return draft.asked === missing ? round : { ...round, draft: { ...draft, asked: missing } };
  const { number, as, about, attached } = draft;
  const turn = timesOf(round, as, about);
  const sent: Sent = {
    ...{ number, as, about, attached, turn },
    to: draft.to ?? "",
    words: draft.words ?? "own",
  };
  const gone: Round = {
    ...round,
    draft: null,
    sent: [...round.sent, sent],
    open: as === "reply" ? about : sentId(sent),
  };
  return did(undoable(gone, { did: as, sent }), as, about, { sent: number });
}

const empty = ({ as, to, words, attached }: Draft): boolean =>
  words === null && attached === null && (as === "reply" || to === null);

/** Lets go of it. What was in it can be brought back. */
export function putAway(round: Round): Round {
  const { draft } = round;
  if (!draft) return round;
  const away: Round = { ...round, draft: null, last: null };
  return empty(draft) ? away : did(undoable(away, { did: "put-away", draft }), "put-away", draft.about);
}
